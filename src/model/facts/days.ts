/** The arithmetic between two events: days:EVENT..EVENT. Order in time only: whether one led to the other is a matter for the sources. */
import { parseEdtf } from '../../format/edtf.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import { computedFact, inputFromEvent } from './compute.ts';

const form = /^days:([^.]+)\.\.([^.]+)$/;

/** The ids of the two events of "days:A..B", whether or not they exist. */
export function readDaysId(id: string): [string, string] | undefined {
  const parts = form.exec(id);
  return parts?.[1] !== undefined && parts[2] !== undefined ? [parts[1], parts[2]] : undefined;
}

/** Days from the start of one event to the start of the other, without a sign; "about" when a date is wider than a day. */
export function daysFact({ eventById }: ModelData, id: string, phrase: Phrase): Fact | undefined {
  const [fromId, toId] = readDaysId(id) ?? ['', ''];
  const [from, to] = [eventById.get(fromId), eventById.get(toId)];
  if (!from || !to) return undefined;
  const [first, second] = [parseEdtf(from.date), parseEdtf(to.date)];
  const days = second.start - first.start;
  const isExact = first.end - first.start === 1 && second.end - second.start === 1;
  const inOrder = days >= 0 ? [from, to] : [to, from];
  const date =
    days === 0 ? from.date : [isoStart(inOrder[0]?.date), isoEnd(inOrder[1]?.date)].join('/');
  return computedFact({
    id,
    value: Math.abs(days),
    qualifier: isExact ? 'exact' : 'about',
    unit: 'days',
    label: phrase('days.label'),
    definition: [
      phrase('days.definition', { from: phrase.date(from.date), to: phrase.date(to.date) }),
      ...(isExact ? [] : [phrase('days.wide')]),
      ...(days < 0 ? [phrase('days.turned')] : []),
      phrase('days.order'),
    ].join(' '),
    date,
    inputs: [inputFromEvent(from, phrase), inputFromEvent(to, phrase)],
  });
}

const isoStart = (date = ''): string => date.split('/')[0] ?? '';
const isoEnd = (date = ''): string => date.split('/').at(-1) ?? '';
