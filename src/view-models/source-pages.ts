/**
 * Which pages the list of sources has: one as long as there is room; in a longer record a page for each first letter of the publisher,
 * and the front page names the publishers. Knows no markup.
 */
import type { Source } from '../model/index.ts';
import type { UsedSource } from './source-list.ts';

export type ByGrade = ReadonlyMap<Source['grade'], readonly UsedSource[]>;

export interface SourcePage {
  /** The way from the folder of sources: "v/". */
  path: string;
  letter: string;
  groups: ByGrade;
}

export interface PublisherPlace {
  publisher: string;
  count: number;
  /** The way from the folder of sources to the first of its texts of this grade. */
  address: string;
}

export interface SourcePages {
  /** None as long as the whole list has room on one page. */
  pages: SourcePage[];
  /** What the front page lists instead. */
  publishers: Map<Source['grade'], PublisherPlace[]>;
  /** The one way to an entry, from the folder of sources: "#source-x" on the only page, else "v/#source-x". */
  addressOf: (id: string) => string;
}

/** Half as many again as today: the page weighs less than the story then. */
const mostOnOnePage = 1500;

export const sourceAnchor = (id: string): string => `source-${id}`;

export function sourcePages(byGrade: ByGrade, most = mostOnOnePage): SourcePages {
  const all = [...byGrade.values()].flat();
  const pages =
    all.length <= most
      ? []
      : [...Map.groupBy(all, ({ source }) => letterOf(source.publisher))]
          .sort(byLetter)
          .map(([letter, list]) => ({
            path: `${letter}/`,
            letter,
            groups: Map.groupBy(list, ({ source }) => source.grade),
          }));
  const pathOf = new Map(
    pages.flatMap(({ path, groups }) =>
      [...groups.values()].flat().map(({ source }) => [source.id, path] as const),
    ),
  );
  const addressOf = (id: string): string => `${pathOf.get(id) ?? ''}#${sourceAnchor(id)}`;
  const publishers = new Map(
    [...byGrade].map(([grade, list]) => [
      grade,
      [...Map.groupBy(list, ({ source }) => source.publisher)].map(([publisher, texts]) => ({
        publisher,
        count: texts.length,
        address: addressOf(texts[0]!.source.id),
      })),
    ]),
  );
  return { pages, publishers, addressOf };
}

/** "v"; one for all digits, and one for what no Latin letter begins. */
export function letterOf(publisher: string): string {
  const first = publisher
    .normalize('NFKD')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0)
    .toLowerCase();
  return /[a-z]/.test(first) ? first : /\d/.test(first) ? '0-9' : 'other';
}

/** Letters in their order, then what has none. */
const byLetter = ([left]: [string, unknown], [right]: [string, unknown]): number => {
  const [from, to] = [left, right].map(
    (letter) => `${letter === 'other' ? 2 : letter === '0-9' ? 1 : 0}${letter}`,
  ) as [string, string];
  return from < to ? -1 : from > to ? 1 : 0;
};
