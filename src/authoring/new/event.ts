/** Asks for one thing that happened, and drafts its record in the file of its year; a source that is new is asked for on the way. */
import { compareEvents } from '../../model/model.ts';
import type { Claim, Easing, Event, EventKind, Model, Power, Source } from '../../model/index.ts';
import {
  claimSchema,
  easingSchema,
  eventKinds,
  eventSchema,
  powers,
  qualifiers,
  roles,
  units,
} from '../../model/schema.ts';
import { closestSentence } from '../../model/closest.ts';
import { Refusal, refusal, type Ask } from './ask.ts';
import { overlay, readText, type Draft } from './draft.ts';
import {
  choiceFault,
  dateFault,
  fieldFault,
  freeId,
  hintOf,
  numberFault,
  slugOf,
} from './field.ts';
import { insertRecord } from './insert-record.ts';
import { askSource, draftSources } from './source.ts';

const parts = ['freed', 'jailed', 'died', 'spoke', 'mentioned'] as const;
const confidences = ['high', 'medium', 'low'] as const;
const powerKinds: readonly EventKind[] = ['easing', 'sanction', 'renewal'];
const list = (answer: string): string[] =>
  answer
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export interface AskedEvent {
  event: Event;
  newSources: Source[];
}

/** `isPatient`: whether a source that is not there may be asked for now; a script must name known ones. */
export async function askEvent(ask: Ask, model: Model, isPatient: boolean): Promise<AskedEvent> {
  const date = await ask({
    flag: 'date',
    text: 'When did it happen?',
    hint: hintOf(eventSchema, 'date'),
    fault: dateFault(eventSchema, 'date'),
  });
  const kind = (await ask({
    flag: 'kind',
    text: 'What kind of event?',
    hint: hintOf(eventSchema, 'kind'),
    options: eventKinds,
    fault: choiceFault(eventKinds),
  })) as EventKind;
  const title = await ask({
    flag: 'title',
    text: 'One line that says it?',
    hint: hintOf(eventSchema, 'title'),
    fault: (answer) => fieldFault(eventSchema, 'title', answer),
  });
  const summary = await ask({
    flag: 'summary',
    text: 'Two or three plain sentences?',
    hint: hintOf(eventSchema, 'summary'),
    fault: (answer) => fieldFault(eventSchema, 'summary', answer),
  });
  const { sources, newSources } = await askSources(ask, model, isPatient);
  const actors = list(
    await ask({
      flag: 'actors',
      text: 'Which offices or organisations acted? Parted by ";".',
      standard: '',
    }),
  );
  const who = powerKinds.includes(kind)
    ? (list(
        await ask({
          flag: 'powers',
          text: 'Which powers? Parted by ";".',
          options: powers,
          fault: (answer) =>
            list(answer)
              .map(choiceFault(powers))
              .find((fault) => fault),
        }),
      ) as Power[])
    : [];
  const people = await askPeople(ask, model);
  const claims = await askClaim(
    ask,
    sources.map(({ source }) => source),
  );
  const easing = kind === 'easing' ? await askEasing(ask, model) : undefined;
  const confidence = await ask({
    flag: 'confidence',
    text: 'How sure is the record?',
    hint: hintOf(eventSchema, 'confidence'),
    options: confidences,
    standard: 'medium',
    fault: choiceFault(confidences),
  });
  const start = date.split('/')[0] ?? date;
  const proposed = freeId(
    [start, kind, slugOf(title, 2)].filter((part) => part !== '').join('-'),
    (id) => model.eventById.has(id),
  );
  const id = await ask({
    flag: 'id',
    text: 'Its id? It never changes once published.',
    hint: hintOf(eventSchema, 'id'),
    standard: proposed,
    fault: (answer) => fieldFault(eventSchema, 'id', answer),
  });
  const isWeak = sources.every(
    ({ source }) =>
      (newSources.find((one) => one.id === source) ?? model.sources.get(source))?.grade === 'C',
  );
  return {
    event: {
      id,
      date,
      kind,
      title,
      summary,
      powers: who,
      actors,
      people,
      claims,
      conflicts: [],
      relatesTo: [],
      ...(easing ? { easing } : {}),
      sources,
      confidence: confidence as Event['confidence'],
      ...(isWeak ? { weak: true as const } : {}),
    },
    newSources,
  };
}

async function askSources(
  ask: Ask,
  model: Model,
  isPatient: boolean,
): Promise<{ sources: Event['sources']; newSources: Source[] }> {
  const newSources: Source[] = [];
  const sources: Event['sources'] = [];
  const ids = [...model.sources.keys()];
  const addSource = async (wanted: string): Promise<string> => {
    if (!isPatient)
      throw refusal('source', {
        found: `This can't be "${wanted}": no such source.`,
        expected: 'Expected: the id of an entry in data/sources.json.',
        fix: `${closestSentence(wanted, ids, 'It resembles none.')} Fix the id, or add it first: npm run new source`,
      });
    const near = closestSentence(wanted, ids, '');
    const isNew = await ask({
      flag: 'new-source',
      text: `There is no source "${wanted}" yet. Is it a new one?`,
      hint: near,
      options: ['yes', 'no'],
      standard: 'yes',
      fault: choiceFault(['yes', 'no']),
    });
    if (isNew === 'no')
      return ask({
        flag: 'source',
        text: 'Which is it then?',
        options: ids,
        fault: (answer) =>
          model.sources.has(answer)
            ? undefined
            : {
                found: `This can't be "${answer}": no such source.`,
                expected: 'Expected: the id of an entry in data/sources.json.',
                fix: closestSentence(answer, ids, 'It resembles none.'),
              },
      });
    const made = await askSource(ask, model, wanted);
    newSources.push(made);
    return made.id;
  };
  const given = await ask({
    flag: 'source',
    text: 'Its strongest source, as "id: what it supports"?',
    hint: 'For example baj-2025-09-16-ilyash: date, court, term. A new id is asked for in a moment.',
    options: ids,
  });
  const rest = isPatient ? [] : list(given).slice(1);
  for (let answer = isPatient ? given : (list(given)[0] ?? ''); answer !== '';) {
    const [wanted = '', ...words] = answer.split(':').map((part) => part.trim());
    const source =
      model.sources.has(wanted) || newSources.some(({ id }) => id === wanted)
        ? wanted
        : await addSource(wanted);
    const supports =
      words.join(': ') ||
      (isPatient
        ? await ask({
            flag: 'supports',
            text: `What does "${source}" support?`,
            hint: 'number, date, court; not "everything"',
          })
        : '');
    if (supports === '')
      throw refusal('source', {
        found: `This can't be "${answer}": it does not say what the source supports.`,
        expected: 'Expected: "id: what it supports".',
        fix: `Write "${source}: number, date".`,
      });
    sources.push({ source, supports });
    answer = isPatient
      ? await ask({
          flag: 'source',
          text: 'Another source, as "id: what it supports"?',
          standard: '',
          options: ids,
        })
      : (rest.shift() ?? '');
  }
  return { sources, newSources };
}

async function askPeople(ask: Ask, model: Model): Promise<Event['people']> {
  const answer = await ask({
    flag: 'people',
    text: 'Public figures in it, as "id: part", parted by ";"?',
    hint: `Ids of data/people.json, with ${parts.join(', ')}. Private persons stay unnamed.`,
    standard: '',
    fault: (text) =>
      list(text)
        .map((one) => personFault(one, model))
        .find((fault) => fault),
  });
  return list(answer).map((one) => {
    const [person = '', part = ''] = one.split(':').map((word) => word.trim());
    return { person, part: part as (typeof parts)[number] };
  });
}

function personFault(
  answer: string,
  { people }: Model,
): ReturnType<NonNullable<Parameters<Ask>[0]['fault']>> {
  const [person = '', part = ''] = answer.split(':').map((word) => word.trim());
  if (!people.has(person))
    return {
      found: `This can't be "${person}": no such person.`,
      expected: 'Expected: an id of data/people.json.',
      fix: closestSentence(person, people.keys(), 'Add the person there first, if public.'),
    };
  return choiceFault(parts)(part);
}

/** One number; further ones are added by hand, where the file completes. */
async function askClaim(ask: Ask, sources: readonly string[]): Promise<Claim[]> {
  const value = await ask({
    flag: 'value',
    text: 'The main number of it, in digits?',
    hint: hintOf(claimSchema, 'value'),
    standard: '',
    fault: numberFault,
  });
  if (value === '') return [];
  const choose = (
    flag: keyof Claim,
    text: string,
    options: readonly string[],
    standard?: string,
  ): Promise<string> =>
    ask({
      flag,
      text,
      hint: hintOf(claimSchema, flag),
      options,
      ...(standard === undefined ? {} : { standard }),
      fault: choiceFault(options),
    });
  const qualifier = await choose('qualifier', 'Exactly?', qualifiers, 'exact');
  const unit = await choose('unit', 'What is counted?', units, 'people');
  const label = await ask({
    flag: 'label',
    text: 'What does the number say, in plain words?',
    hint: hintOf(claimSchema, 'label'),
  });
  const measure = await ask({
    flag: 'measure',
    text: 'The same in one word for the code?',
    hint: hintOf(claimSchema, 'measure'),
    fault: (answer) => fieldFault(claimSchema, 'measure', answer),
  });
  const role = await choose('role', 'Announced, counted or reported?', roles);
  const by = await ask({ flag: 'by', text: 'By whom?', hint: hintOf(claimSchema, 'by') });
  return [
    {
      measure,
      label,
      value: Number(value),
      qualifier,
      unit,
      role,
      by,
      sources: [...sources],
    } as Claim,
  ];
}

async function askEasing(ask: Ask, model: Model): Promise<Easing> {
  const text = (
    flag: string,
    field: keyof Easing,
    question: string,
    standard?: string,
  ): Promise<string> =>
    ask({
      flag,
      text: question,
      hint: hintOf(easingSchema, field),
      ...(standard === undefined ? {} : { standard }),
    });
  const eased = await text('eased', 'eased', 'What became possible?');
  const legalForm = await text('legal-form', 'legalForm', 'By which legal act?');
  const staysInForce = await text('stays-in-force', 'staysInForce', 'What did not change?', '');
  const tiedTo = list(
    await ask({
      flag: 'tied-to',
      text: 'Releases that a named source ties it to? Parted by ";".',
      hint: hintOf(easingSchema, 'tiedTo'),
      standard: '',
      options: [...model.eventById.keys()],
    }),
  );
  const tieStatedBy = await text('tie-stated-by', 'tieStatedBy', 'Who states the link?', '');
  const revocable = await ask({
    flag: 'revocable',
    text: 'Can it be withdrawn?',
    hint: hintOf(easingSchema, 'revocable'),
    options: ['yes', 'no', 'unknown'],
    standard: 'unknown',
    fault: choiceFault(['yes', 'no', 'unknown']),
  });
  return {
    tiedTo,
    tieStatedBy: tieStatedBy || null,
    eased,
    staysInForce: staysInForce || null,
    legalForm,
    revocable: revocable === 'unknown' ? null : revocable === 'yes',
  };
}

export function draftEvent(root: string, { event, newSources }: AskedEvent): Draft {
  const file = `data/events/${event.date.slice(0, 4)}.json`;
  const sources =
    newSources.length === 0 ? { files: {}, changes: [] } : draftSources(root, newSources);
  const isNewYear = !overlay(root, {})
    .list('data/events')
    .includes(`${event.date.slice(0, 4)}.json`);
  const text = isNewYear ? '[]\n' : readText(root, file);
  const records = readRecords(file, text);
  const index = records.findIndex((other) => compareEvents(event, other) < 0);
  return {
    files: {
      ...sources.files,
      [file]: insertRecord(text, index < 0 ? records.length : index, event),
    },
    changes: [...sources.changes, ...(isNewYear ? [] : [file])],
    next: [
      'More claims, conflicts and relatesTo are added in the file; your editor completes them.',
      `In the words its number is {{${event.id}/${event.claims[0]?.measure ?? 'MEASURE'}}}; a short name for the timeline goes into "labels" of content/en/figures/door.md.`,
    ],
  };
}

function readRecords(file: string, text: string): Event[] {
  try {
    return JSON.parse(text) as Event[];
  } catch {
    throw new Refusal([
      {
        severity: 'error',
        file,
        place: '',
        found: 'This file is not JSON now.',
        expected: 'Expected: a file that the check can read.',
        fix: 'Run "npm run check" and mend it first; nothing was written.',
      },
    ]);
  }
}
