/** What stands in the embed of a figure, as plain text: the page writes it, and the heights are worked out from it. Knows no markup of the page. */
import { formatDate } from '../../format/index.ts';
import { elementsOf, wordsOf } from '../../markdown/rewrite-html.ts';
import { dealKinds } from '../../figures/door/deal-kinds.ts';
import { figureIn } from '../../site/figure-in.ts';
import type { Site } from '../../site/index.ts';
import { listPublishers } from '../publishers.ts';
import { noticeOf } from './notice.ts';

export interface EmbedStep {
  id: string;
  /** Whole months: "2025-07/2025-08", or one. */
  window: string;
  label: string;
  title: string;
  description: string;
}

export interface EmbedParts {
  id: string;
  title: string;
  dek: string;
  note: string;
  alt: string;
  /** "Sources: Viasna (3), Reuters and 4 more.", and what sharing them may mean. */
  sources: string;
  /** Of a translation that nobody has signed, or whose English has changed: what it is, in its language and in English. */
  notice: string[];
  /** "Data to 26 March 2026 · From", before the link. */
  credit: string;
  storyName: string;
  /** The finished drawings. */
  narrow: string;
  /** Of an article's column. */
  column: string;
  /** Of a whole page. */
  wide: string;
  /** Of the figure that has steps: the whole span first. */
  steps: EmbedStep[];
  /** What its marks are called. */
  key: string[];
}

/** Names of more publishers than these would outweigh the figure; the page of sources has all. */
const namedPublishers = 6;

const made = new WeakMap<Site, Map<string, EmbedParts>>();

/** Drawn once for a site: the story, the embed, its pinned twin and oEmbed all ask. */
export function embedParts(site: Site, id: string): EmbedParts {
  const known = made.get(site) ?? new Map<string, EmbedParts>();
  made.set(site, known);
  const parts = known.get(id) ?? makeParts(site, id);
  known.set(id, parts);
  return parts;
}

function makeParts(site: Site, id: string): EmbedParts {
  const { words, model } = site;
  const { figure, text } = figureIn(site, id);
  const publishers = listPublishers(figure.sources, model);
  const rest = publishers.length - namedPublishers;
  const named =
    rest > 1
      ? `${publishers.slice(0, namedPublishers).join(', ')} ${words.embed.moreSources.replace('#', String(rest))}`
      : publishers.join(', ');
  const asOf =
    figure.asOf === ''
      ? ''
      : `${words.figure.asOf} ${formatDate(figure.asOf, 'long', site.language)} · `;
  return {
    id,
    title: text.title.text,
    dek: text.dek.text,
    note: text.note.text,
    alt: text.alt,
    sources: `${words.figure.sources}: ${named}. ${words.embed.risk}`,
    notice: noticeOf(site, text.isStale || (id === 'door' && hasStaleSteps(site))),
    credit: `${asOf}${words.embed.from}`,
    storyName: words.site.title,
    ...(id === 'door'
      ? doorDrawings(site)
      : {
          narrow: figure.draw('frame'),
          column: figure.draw('column'),
          wide: figure.draw('wide'),
          steps: [],
          key: [],
        }),
  };
}

/** The story ends with the whole span; a picture that stands alone shows it first. */
function doorDrawings({
  story,
  door,
  words,
}: Site): Pick<EmbedParts, 'narrow' | 'column' | 'wide' | 'steps' | 'key'> {
  const told = story.chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'steps' && block.figure === 'door' ? block.steps : [],
    ),
  );
  const steps = told.map((step): EmbedStep => ({
    id: step.id,
    window: step.window,
    label: step.label,
    title: headingOf(step.html),
    description: door.describeStep(step),
  }));
  const [narrow, column, wide] = (['narrow', 'column', 'wide'] as const).map((size) =>
    door.drawStage(size, told, 'embed'),
  ) as [string, string, string];
  const key = [
    ...dealKinds(door.series.deals).map(
      ({ power, isEased }) => words.doorKey[isEased ? 'eased' : 'imposed'][power],
    ),
    words.doorKey.gap,
  ];
  return { narrow, column, wide, key, steps: [...steps.slice(-1), ...steps.slice(0, -1)] };
}

/** The timeline shows the headings of its steps, which the chapters have. */
const hasStaleSteps = ({ story }: Site): boolean =>
  story.chapters.some(
    ({ blocks, isStale }) => isStale && blocks.some(({ type }) => type === 'steps'),
  );

/** The heading of a step as plain text, without the numbers of its notes. */
function headingOf(html: string): string {
  const heading = elementsOf(html).find(({ tagName }) => tagName === 'h3');
  return heading ? wordsOf(heading, { skip: ['sup'] }).trim() : '';
}
