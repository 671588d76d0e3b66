/** Asks for the main number of an event; further ones are added in the form or in the file, where the fields complete. */
import { nearest } from '../../../model/closest.ts';
import { laneOf, type Claim, type EventKind, type Model } from '../../../model/index.ts';
import { claimSchema, qualifiers, roles, units } from '../../../model/schema.ts';
import { usualLabel, voicesIn } from '../../entry/publishers.ts';
import type { Ask, Fault } from '../ask.ts';
import { choiceFault, hintOf, numberFault } from '../field.ts';

export async function askClaim(
  ask: Ask,
  model: Model,
  kind: EventKind,
  sources: readonly string[],
): Promise<Claim[]> {
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
  const measure = await askMeasure(ask, model, kind);
  const label = await ask({
    flag: 'label',
    text: 'What does the number say, in plain words?',
    hint: hintOf(claimSchema, 'label'),
    standard: usualLabel(model, measure) ?? model.measures.get(measure)?.means ?? '',
  });
  const role = await choose('role', 'Announced, counted or reported?', roles);
  const by = await ask({
    flag: 'by',
    text: 'By whom?',
    hint: hintOf(claimSchema, 'by'),
    options: voicesIn(model),
  });
  const claim = { measure, label, value: Number(value), qualifier, unit, role, by };
  return [{ ...claim, sources: [...sources] } as Claim];
}

/** Of a release the one that every drawing and total looks for is proposed. */
function askMeasure(ask: Ask, model: Model, kind: EventKind): Promise<string> {
  const list = [...model.measures.values()];
  return ask({
    flag: 'measure',
    text: 'Which measure of data/measures.json?',
    hint: `Those that drive something: ${list.flatMap(({ id, drives }) => (drives ? [id] : [])).join(', ')}.`,
    options: list.map(({ id }) => id),
    ...(laneOf(kind) === 'out' ? { standard: 'released' } : {}),
    fault: (answer) => measureFault(answer, model),
  });
}

function measureFault(answer: string, { measures }: Model): Fault | undefined {
  if (measures.has(answer)) return undefined;
  const near = nearest(answer, '', [...measures.values()]);
  return {
    found: `This can't be "${answer}": data/measures.json has no such measure.`,
    expected: `Nearest: ${near.map((id) => `"${id}" (${measures.get(id)?.means ?? ''})`).join(', ')}.`,
    fix: 'Choose one of the list; if none fits, add it there first.',
  };
}
