/** Asks for the terms of an easing. */
import type { Easing, Model } from '../../../model/index.ts';
import { easingSchema } from '../../../model/schema.ts';
import type { Ask } from '../ask.ts';
import { choiceFault, hintOf, listOf } from '../field.ts';

export async function askEasing(ask: Ask, model: Model): Promise<Easing> {
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
  const tiedTo = listOf(
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
