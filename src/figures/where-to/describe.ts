/** `where-to` in sentences and rows, computed from the series that the drawing shows. No pixels. */
import type { Phrase } from '../../format/phrases.ts';
import type { FigureTable } from '../figure.ts';
import type { Group, WhereToRound, WhereToSeries } from './types.ts';

const isAbroad = ({ place }: Group): boolean => place === 'lithuania' || place === 'ukraine';

/** "at least 18 without papers"; where nothing is reported, so many words where they are asked for: a ring says it in the drawing. */
export function papersText(group: Group, phrase: Phrase, isUnknownSaid = true): string {
  const { withoutPapers } = group;
  if (!isAbroad(group)) return '';
  if (!withoutPapers) return isUnknownSaid ? phrase('unknown-key') : '';
  const number = phrase.qualified(withoutPapers.people, withoutPapers.qualifier);
  return phrase('without', { count: withoutPapers.people, number });
}

const onwardText = ({ onward }: Group, phrase: Phrase): string =>
  onward.length === 0
    ? ''
    : phrase('onward', {
        places: phrase.list(
          onward.map(({ place, people }) => `${phrase.number(people)} ${phrase(place)}`),
        ),
      });

export function turnedBackText({ groups, turnedBack }: WhereToRound, phrase: Phrase): string {
  const back = groups.find(({ place }) => place === 'prison');
  if (!back || !turnedBack) return '';
  const { name, home } = turnedBack;
  const who = { count: back.people, name };
  return home
    ? phrase('turned-back-home', { ...who, date: phrase.date(home) })
    : phrase('turned-back', who);
}

export function describeWhereTo({ rounds }: WhereToSeries, phrase: Phrase): string[] {
  return rounds.map((round) =>
    phrase('describe', {
      date: phrase.date(round.date),
      count: round.released,
      groups: phrase.list(
        round.groups.map((group) => {
          const more = [onwardText(group, phrase), papersText(group, phrase)]
            .filter((text) => text !== '')
            .join('; ');
          return `${phrase.number(group.people)} ${phrase(group.place)}${more && ` (${more})`}`;
        }),
      ),
    }),
  );
}

export function whereToTable({ rounds }: WhereToSeries, phrase: Phrase): FigureTable {
  const numeric = ['released', 'people', 'papers'];
  const keys = ['date', 'released', 'place', 'people', 'by', 'onward', 'papers', 'papersBy'];
  return {
    caption: phrase('table'),
    columns: keys.map((key) => ({
      key,
      label: phrase(`column-${key}`),
      ...(numeric.includes(key) && { numeric: true }),
    })),
    rows: rounds.flatMap((round) =>
      round.groups.map((group) => ({
        date: phrase.date(round.date),
        released: round.released,
        place: phrase(group.place),
        people: group.people,
        by: group.by,
        onward: onwardText(group, phrase) || null,
        papers: papersCell(group, phrase),
        papersBy: group.withoutPapers?.by ?? null,
      })),
    ),
  };
}

function papersCell(group: Group, phrase: Phrase): string | number | null {
  const { withoutPapers } = group;
  if (!withoutPapers) return isAbroad(group) ? phrase('unknown-key') : null;
  const { people, qualifier } = withoutPapers;
  return qualifier === 'exact' ? people : phrase.qualified(people, qualifier);
}
