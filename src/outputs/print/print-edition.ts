/** The printed edition as data: chapters, figures, registers, pages of the back and endnotes, in the order of the paper. Knows no markup but the words' own. */
import { doorEvents } from '../../figures/door/index.ts';
import type { Block, Chapter, Note } from '../../markdown/index.ts';
import { lowerHeading, rewriteHtml } from '../../markdown/rewrite-html.ts';
import type { Event } from '../../model/index.ts';
import type { Site } from '../../site/index.ts';
import { createEndnotes, type Endnotes } from './endnotes.ts';
import { factsIn, toPrint, type PrintContext } from './print-html.ts';
import { registerOf, type RegisterRow } from './register.ts';

export interface PrintChapter {
  chapter: Chapter;
  dek: string;
  blocks: Block[];
  register: RegisterRow[];
}
export interface PrintFigure {
  id: string;
  formerly: string[];
  number: number;
  title: string;
  dek: string;
  note: string;
  alt: string;
  body: string;
  notes: string;
}
export interface PrintPage {
  id: string;
  title: string;
  dek: string;
  blocks: Block[];
}
export interface PrintEvent {
  event: Event;
  notes: string;
}

export interface PrintEdition {
  chapters: PrintChapter[];
  figures: Map<string, PrintFigure>;
  /** What stands behind the chapters. */
  pages: PrintPage[];
  register: RegisterRow[];
  events: PrintEvent[];
  /** Source ids; the first has the number 1. */
  endnotes: string[];
}

/** Pages of the site that a reader of paper needs at hand, in this order. */
export const backPages = ['seven-questions', 'method', 'claims'] as const;

/** The order of the calls is the order of the notes behind those of the story: pages, then numbers, figures, events. */
export function printEdition({ model, story, words, figures: built }: Site): PrintEdition {
  const endnotes = createEndnotes(story.notes);
  const events = doorEvents(model);
  const contextOf = (register: string, notes: readonly Note[] = story.notes): PrintContext => ({
    endnotes,
    notes,
    register,
    events: new Set(events.map(({ id }) => id)),
    pages: new Set(backPages),
  });
  const pages = backPages.flatMap((id) => {
    const page = story.pages.get(id);
    return page
      ? [
          {
            id,
            title: page.front.title.text,
            dek: toPrint(page.front.dek.html, contextOf('back', page.notes)),
            blocks: blocksOf(page.blocks, contextOf('back', page.notes)).map((block) =>
              'html' in block ? { ...block, html: rewriteHtml(block.html, lowerHeading) } : block,
            ),
          },
        ]
      : [];
  });
  const figures = new Map<string, PrintFigure>();
  const chapters = story.chapters.map((chapter) => {
    const { slug, dek } = chapter.front;
    const facts: string[] = factsIn(dek.html, chapter.facts);
    for (const block of chapter.blocks) {
      facts.push(...factsIn(htmlOf(block), chapter.facts));
      if ('figure' in block) {
        const text = story.figures.get(block.figure);
        if (!text) continue;
        const inWords =
          [text.title, text.dek, text.note].map(({ html }) => html).join('') + text.body;
        // The labels of the drawing are plain text: their numbers are in the list of uses alone.
        facts.push(...factsIn(inWords, text.facts), ...text.facts);
        const forPrint = (html: string): string => toPrint(html, contextOf(slug));
        figures.set(block.figure, {
          id: block.figure,
          formerly: text.formerly,
          number: figures.size + 1,
          title: forPrint(text.title.html),
          dek: forPrint(text.dek.html),
          note: forPrint(text.note.html),
          alt: text.alt,
          body: forPrint(text.body),
          notes: '',
        });
      }
    }
    return {
      chapter,
      dek: toPrint(dek.html, contextOf(slug)),
      blocks: blocksOf(chapter.blocks, contextOf(slug)),
      register: registerOf(facts, slug, endnotes, model, words),
    };
  });
  const register = registerOf(
    backPages.flatMap((id) => {
      const page = story.pages.get(id);
      return page?.blocks.flatMap((block) => factsIn(htmlOf(block), page.facts)) ?? [];
    }),
    'back',
    endnotes,
    model,
    words,
  );
  for (const [id, figure] of figures) figure.notes = endnotes.refer(built.get(id)?.sources ?? []);
  return {
    chapters,
    figures,
    pages,
    register,
    events: events.map((event) => ({ event, notes: notesOf(event, endnotes) })),
    endnotes: endnotes.list(),
  };
}

const notesOf = (event: Event, endnotes: Endnotes): string =>
  endnotes.refer([
    ...event.sources.map(({ source }) => source),
    ...event.claims.flatMap(({ sources }) => sources),
  ]);

const htmlOf = (block: Block): string =>
  block.type === 'steps' ? block.steps.map(({ html }) => html).join('') : block.html;

const blocksOf = (blocks: readonly Block[], context: PrintContext): Block[] =>
  blocks.map((block) =>
    block.type === 'steps'
      ? {
          ...block,
          steps: block.steps.map((step) => ({ ...step, html: toPrint(step.html, context) })),
        }
      : { ...block, html: toPrint(block.html, context) },
  );
