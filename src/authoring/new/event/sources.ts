/** Asks what an event rests on, strongest first. */
import { closestSentence } from '../../../model/closest.ts';
import type { Event, Model, Source } from '../../../model/index.ts';
import type { Ask, Fault } from '../ask.ts';
import { choiceFault, listOf } from '../field.ts';
import { askSource } from '../source.ts';

interface Asked {
  sources: Event['sources'];
  newSources: Source[];
}

export const askSources = (ask: Ask, model: Model, isPatient: boolean): Promise<Asked> =>
  isPatient ? askOneByOne(ask, model) : askAll(ask, model);

/** "id: what it supports" → both; what it supports may hold a colon. */
function parted(answer: string): { source: string; supports: string } {
  const [source = '', ...words] = answer.split(':').map((part) => part.trim());
  return { source, supports: words.join(': ') };
}

const noSuchSource = (wanted: string, model: Model): Fault => ({
  found: `This can't be "${wanted}": no such source.`,
  expected: 'Expected: the id of an entry in data/sources.json.',
  fix: `${closestSentence(wanted, model.sources.keys(), 'It resembles none.')} Fix the id, or add it first: npm run new source`,
});

/** From a script: one flag for each, all of them known. */
async function askAll(ask: Ask, model: Model): Promise<Asked> {
  const given = await ask({
    flag: 'source',
    text: 'Its sources, as "id: what it supports"?',
    fault: (answer) =>
      listOf(answer)
        .map((one) => sourceFault(one, model))
        .find((fault) => fault),
  });
  return { sources: listOf(given).map(parted), newSources: [] };
}

function sourceFault(answer: string, model: Model): Fault | undefined {
  const { source, supports } = parted(answer);
  if (!model.sources.has(source)) return noSuchSource(source, model);
  return supports !== ''
    ? undefined
    : {
        found: `This can't be "${answer}": it does not say what the source supports.`,
        expected: 'Expected: "id: what it supports".',
        fix: `Write "${source}: number, date".`,
      };
}

/** From a person: an id that is not there is a new source, or is asked for again. */
async function askOneByOne(ask: Ask, model: Model): Promise<Asked> {
  const asked: Asked = { sources: [], newSources: [] };
  for (;;) {
    const isFirst = asked.sources.length === 0;
    const answer = await ask({
      flag: 'source',
      text: isFirst
        ? 'Its strongest source, as "id: what it supports"?'
        : 'Another source, as "id: what it supports"?',
      ...(isFirst
        ? {
            hint: 'For example baj-2025-09-16-ilyash: date, court, term. A new id is asked for in a moment.',
          }
        : { standard: '' }),
      options: [...model.sources.keys()],
    });
    if (answer === '') return asked;
    const { source: wanted, supports: told } = parted(answer);
    const source = await knownOrNew(ask, model, wanted, asked);
    if (source === undefined) continue;
    const supports =
      told ||
      (await ask({
        flag: 'supports',
        text: `What does "${source}" support?`,
        hint: 'number, date, court; not "everything"',
      }));
    asked.sources.push({ source, supports });
  }
}

/** The id; undefined when it was a slip and is to be asked for again. */
async function knownOrNew(
  ask: Ask,
  model: Model,
  wanted: string,
  { newSources }: Asked,
): Promise<string | undefined> {
  if (model.sources.has(wanted) || newSources.some(({ id }) => id === wanted)) return wanted;
  const isNew = await ask({
    flag: 'new-source',
    text: `There is no source "${wanted}" yet. Is it a new one?`,
    hint: closestSentence(wanted, model.sources.keys(), ''),
    options: ['yes', 'no'],
    standard: 'yes',
    fault: choiceFault(['yes', 'no']),
  });
  if (isNew === 'no') return undefined;
  // Its questions have names of their own: the event has a title and an id too.
  const asSource: Ask = (question) => ask({ ...question, flag: `source-${question.flag}` });
  const made = await askSource(asSource, model, wanted);
  newSources.push(made);
  return made.id;
}
