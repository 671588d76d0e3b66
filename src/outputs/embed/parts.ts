/** What stands in the embed of a figure, as plain text: the page writes it, and the heights are worked out from it. Knows no markup of the page. */
import { edtfToDays } from '../../format/epoch-day.ts';
import { formatDate } from '../../format/index.ts';
import type { DoorState } from '../../figures/door/first/types.ts';
import { elementsOf, wordsOf } from '../../markdown/rewrite-html.ts';
import type { Site } from '../../site/index.ts';
import { listPublishers } from '../publishers.ts';

export interface EmbedStep {
  state: DoorState;
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
  /** "Sources: Viasna (3), Reuters and 4 more." */
  sources: string;
  /** "Data to 26 March 2026 · From", before the link. */
  credit: string;
  storyName: string;
  /** The finished drawings. */
  narrow: string;
  wide: string;
  /** Of the figure that has steps: the whole span first. */
  steps: EmbedStep[];
  /** Of the same figure: its marks, as wide as they are drawn, with their names. */
  key: { markPx: number; name: string }[];
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
  const { words, model, story } = site;
  const figure = site.figures.get(id);
  const text = story.figures.get(id);
  if (!figure || !text)
    throw new Error(
      `The embed of "${id}" can't be made: no such figure.\nFound: no drawing in src/figures/all.ts, or no words in content/en/figures/${id}.md.\nExpected: both.\nAdd what is missing, or leave the figure out.`,
    );
  const publishers = listPublishers(figure.sources, model);
  const rest = publishers.length - namedPublishers;
  const named =
    rest > 1
      ? `${publishers.slice(0, namedPublishers).join(', ')} ${words.embed.moreSources.replace('#', String(rest))}`
      : publishers.join(', ');
  const asOf = figure.asOf === '' ? '' : `${words.figure.asOf} ${formatDate(figure.asOf)} · `;
  return {
    id,
    title: text.title.text,
    dek: text.dek.text,
    note: text.note.text,
    alt: text.alt,
    sources: `${words.figure.sources}: ${named}.`,
    credit: `${asOf}${words.embed.from}`,
    storyName: words.site.title,
    narrow: figure.draw('narrow'),
    wide: figure.draw('wide'),
    steps: id === 'door' ? doorSteps(site) : [],
    // Two are bands, the rest marks: as DoorKey draws them.
    key:
      id === 'door'
        ? Object.entries(words.doorKey).map(([mark, name]) => ({
            markPx: mark === 'gap' || mark === 'span' ? 28 : 16,
            name,
          }))
        : [],
  };
}

/** The story shows the whole span last; a picture that stands alone shows it first. */
function doorSteps({ story, firstDoor: door }: Site): EmbedStep[] {
  const steps = story.chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'steps' && block.figure === 'door' ? block.steps : [],
    ),
  );
  const inOrder = steps.map(({ id, label, window, focus, html }): EmbedStep => {
    const { start, end } = edtfToDays(window);
    const state = { id, window: { start, end }, focus };
    return { state, label, title: headingOf(html), description: door.describeStep(state) };
  });
  const daysOf = ({ state }: EmbedStep): number => state.window.end - state.window.start;
  const longest = inOrder.reduce<EmbedStep | undefined>(
    (most, step) => (most && daysOf(most) >= daysOf(step) ? most : step),
    undefined,
  );
  return longest ? [longest, ...inOrder.filter((step) => step !== longest)] : [];
}

/** The heading of a step as plain text, without the numbers of its notes. */
function headingOf(html: string): string {
  const heading = elementsOf(html).find(({ tagName }) => tagName === 'h3');
  return heading ? wordsOf(heading, { skip: ['sup'] }).trim() : '';
}
