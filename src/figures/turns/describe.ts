/** `turns` in sentences and rows, computed from the series that the drawing shows. No pixels. */
import type { DealPower } from '../../chart/deal-mark.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { FigureTable } from '../figure.ts';
import { firstOf } from './sanctions.ts';
import type { CustodySpan, Life, Turn, TurnsSeries, TurnStep } from './types.ts';

export const peopleOf = ({ releases }: Turn): number =>
  releases.reduce((sum, { people }) => sum + people, 0);

/** Releases of one month are one round. */
export const roundsOf = ({ releases }: Turn): { date: string; people: number }[] =>
  [...Map.groupBy(releases, ({ date }) => date.slice(0, 7))].map(([date, ofMonth]) => ({
    date,
    people: ofMonth.reduce((sum, { people }) => sum + people, 0),
  }));

/** "let out, August 2008", to stand behind the number. */
export function outWords(turn: Turn, phrase: Phrase): string {
  const rounds = roundsOf(turn).length;
  return phrase(rounds > 1 ? 'out-in-rounds' : 'out-at-once', {
    count: peopleOf(turn),
    date: phrase.date(turn.dayZero.date, 'month'),
    rounds: phrase.inWords(rounds),
  });
}

export const outText = (turn: Turn, phrase: Phrase): string =>
  phrase('out', { count: peopleOf(turn), words: outWords(turn, phrase) });

/** "US eased after 16 days", "US and EU eased after 68 days"; nothing where the record lacks every easing. */
export function easedTexts(
  { easings }: Turn,
  powers: readonly DealPower[],
  phrase: Phrase,
): string[] {
  if (easings.length === 0) return [];
  const alike = Map.groupBy(powers, (power) => firstOf(easings, power)?.days);
  return [...alike].map(([days, ofThese]) => {
    const key = days === undefined ? 'eased-not' : days === 0 ? 'eased-same-day' : 'eased-after';
    return phrase(key, { power: namesOf(ofThese, phrase), count: days ?? 0 });
  });
}

const namesOf = (powers: readonly DealPower[], phrase: Phrase): string =>
  phrase.list(powers.map((power) => phrase(power)));

/** "EU sanctions again after 1,868 days", once for powers that did it on the same day. */
export const againTexts = ({ back }: Turn, phrase: Phrase): string[] =>
  [...Map.groupBy(back, ({ days }) => days)].map(([count, ofDay]) =>
    phrase('again', {
      power: namesOf(
        ofDay.map(({ power }) => power),
        phrase,
      ),
      count,
    }),
  );

/** "19 December 2010, 851 days after the release". */
export const daysText = ({ date, days }: TurnStep, phrase: Phrase): string =>
  phrase('days-after', { date: phrase.date(date), count: days });

export const openText = ({ recordEnd }: Turn, phrase: Phrase): string | null =>
  recordEnd && phrase('open', { date: phrase.date(recordEnd.date, 'month') });

export function describeTurns(series: TurnsSeries, phrase: Phrase): string[] {
  const powers = series.sanctions.map(({ power }) => power);
  return [
    ...series.turns.map((turn) => {
      const parts = [
        outText(turn, phrase),
        ...easedTexts(turn, powers, phrase),
        turn.crackdown && phrase('describe-crackdown', { when: daysText(turn.crackdown, phrase) }),
        ...againTexts(turn, phrase),
        openText(turn, phrase),
      ];
      return parts.flatMap((part) => (part ? [`${part.replace(/\.$/, '')}.`] : [])).join(' ');
    }),
    ...series.lives.map((life) => describeLife(life, phrase)),
  ];
}

function describeLife({ name, custody, undated, turnedBack }: Life, phrase: Phrase): string {
  const spans = custody.map((span) => {
    const text = spanText(span, phrase);
    return span.isRestricted ? phrase('describe-restricted', { span: text }) : text;
  });
  const parts = [
    ...undated.map((what) => phrase('describe-undated', { what })),
    ...spans,
    ...(turnedBack ? [phrase('describe-turned-back', { date: phrase.date(turnedBack) })] : []),
  ];
  return `${name}: ${phrase.list(parts)}.`;
}

function spanText(span: CustodySpan, phrase: Phrase): string {
  const to = span.to && phrase.date(span.to);
  if (!to) return phrase('open-span', { from: fromText(span, phrase) });
  return span.from
    ? phrase('span', { from: phrase.date(span.from), to })
    : phrase('span-from-unknown', { to });
}

const fromText = ({ from, lastKnown }: CustodySpan, phrase: Phrase): string =>
  from
    ? phrase.date(from)
    : lastKnown
      ? phrase('held-by', { date: phrase.date(lastKnown) })
      : phrase('unknown');

const noValues = { from: null, to: null, days: null };

export function turnsTable({ turns, lives }: TurnsSeries, phrase: Phrase): FigureTable {
  return {
    caption: phrase('table'),
    columns: ['who', 'from', 'to', 'days', 'step', 'what'].map((key) => ({
      key,
      label: phrase(`column-${key}`),
      ...(key === 'days' ? { numeric: true } : {}),
    })),
    rows: [
      ...turns.flatMap((turn) => turnRows(turn, phrase)),
      ...lives.flatMap((life) => lifeRows(life, phrase)),
    ],
  };
}

function turnRows(turn: Turn, phrase: Phrase): FigureTable['rows'] {
  const rows = (step: string, of: readonly (TurnStep | null)[]): FigureTable['rows'] =>
    of.flatMap((one) =>
      one
        ? [
            {
              ...noValues,
              who: phrase('turn', { year: turn.key }),
              from: phrase.date(one.date),
              days: one.isAbout ? phrase('about', { count: one.days }) : one.days,
              step: phrase(`step-${step}`),
              what: one.title,
            },
          ]
        : [],
    );
  return [
    ...rows('release', turn.releases),
    ...rows('easing', turn.easings),
    ...rows('between', turn.between),
    ...rows('crackdown', [turn.crackdown]),
    ...rows('back', turn.back),
    ...rows('end', [turn.recordEnd]),
  ];
}

function lifeRows(life: Life, phrase: Phrase): FigureTable['rows'] {
  const { name: who, custody, undated, turnedBack } = life;
  const row = (step: string, some: Record<string, string>): FigureTable['rows'][number] => ({
    ...noValues,
    who,
    step: phrase(`step-${step}`),
    what: null,
    ...some,
  });
  const unknown = phrase('unknown');
  return [
    ...undated.map((what) => row('restricted', { from: unknown, to: unknown, what })),
    ...custody.map((span) =>
      row(span.isRestricted ? 'restricted' : 'custody', {
        from: fromText(span, phrase),
        to: span.to ? phrase.date(span.to) : phrase('no-release'),
      }),
    ),
    ...(turnedBack
      ? [row('border', { from: phrase.date(turnedBack), to: phrase.date(turnedBack) })]
      : []),
  ];
}
