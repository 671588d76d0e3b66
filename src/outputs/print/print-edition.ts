/** Both printed volumes as data. The book: chapters, figures and their notes. The record: registers, pages of words, events and every source. Their notes have one run of numbers. Knows no markup but the words' own. */
import { doorEvents } from '../../figures/door/index.ts';
import type { Block, Chapter, Note } from '../../markdown/index.ts';
import { lowerHeading, rewriteHtml } from '../../markdown/rewrite-html.ts';
import type { Event } from '../../model/index.ts';
import type { Site } from '../../site/index.ts';
import { createEndnotes, type Endnotes } from './endnotes.ts';
import { factsIn, lastNoteIn, toPrint, type PrintContext } from './print-html.ts';
import { registerOf, type RegisterRow } from './register.ts';

export interface PrintChapter {
  chapter: Chapter;
  dek: string;
  blocks: Block[];
  register: RegisterRow[];
  /** Ids of the sources that it is the first to cite. */
  newSources: string[];
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
  /** Notes of the book that its data rest on, and those that only the record has. */
  notes: string;
  notesInRecord: string;
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
  /** What stands behind the tables and registers of the record. */
  pages: PrintPage[];
  register: RegisterRow[];
  events: PrintEvent[];
  /** Source ids, all of them; the first has the number 1. The book has those that its chapters cite. */
  endnotes: string[];
}

/** Pages of the site that a reader of paper needs at hand, in this order. */
const backPages = ['method', 'claims'] as const;

/** The ways from the page of the book to the root and to the record. */
const fromPrint = { base: '../', record: 'record/' };

/** The order of the calls is the order of the notes behind those of the story: pages, then numbers, figures, events. */
export function printEdition(site: Site, { base, record } = fromPrint): PrintEdition {
  const { model, story, figures: built } = site;
  const endnotes = createEndnotes(story.notes);
  const events = doorEvents(model);
  const inBook = (chapter: string): PrintContext => ({
    base,
    record,
    endnotes,
    notes: story.notes,
    register: chapter,
    events: new Set(),
    pages: new Set(),
  });
  const inRecord = (notes: readonly Note[]): PrintContext => ({
    base: '../../',
    record: '',
    endnotes,
    notes,
    register: 'back',
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
            dek: toPrint(page.front.dek.html, inRecord(page.notes)),
            blocks: blocksOf(page.blocks, inRecord(page.notes)).map((block) =>
              'html' in block ? { ...block, html: rewriteHtml(block.html, lowerHeading) } : block,
            ),
          },
        ]
      : [];
  });
  const figures = new Map<string, PrintFigure>();
  let lastNote = 0;
  const chapters = story.chapters.map((chapter) => {
    const { slug, dek } = chapter.front;
    const chapterHtml: string[] = [dek.html];
    const facts: string[] = factsIn(dek.html, chapter.facts);
    for (const block of chapter.blocks) {
      facts.push(...factsIn(htmlOf(block), chapter.facts));
      chapterHtml.push(htmlOf(block));
      if ('figure' in block) {
        const text = story.figures.get(block.figure);
        if (!text) continue;
        const inWords =
          [text.title, text.dek, text.note].map(({ html }) => html).join('') + text.body;
        // The labels of the drawing are plain text: their numbers are in the list of uses alone.
        facts.push(...factsIn(inWords, text.facts), ...text.facts);
        chapterHtml.push(inWords);
        const forPrint = (html: string): string => toPrint(html, inBook(slug));
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
          notesInRecord: '',
        });
      }
    }
    const before = lastNote;
    lastNote = Math.max(lastNote, lastNoteIn(chapterHtml.join('')));
    return {
      chapter,
      dek: toPrint(dek.html, inBook(slug)),
      blocks: blocksOf(chapter.blocks, inBook(slug)),
      register: registerOf(facts, slug, endnotes, site),
      newSources: story.notes.slice(before, lastNote).map(({ source }) => source),
    };
  });
  const register = registerOf(
    backPages.flatMap((id) => {
      const page = story.pages.get(id);
      return page?.blocks.flatMap((block) => factsIn(htmlOf(block), page.facts)) ?? [];
    }),
    'back',
    endnotes,
    site,
  );
  const isInBook = (source: string): boolean => endnotes.numberOf(source) <= story.notes.length;
  for (const [id, figure] of figures) {
    const sources = built.get(id)?.sources ?? [];
    figure.notes = endnotes.refer(sources.filter(isInBook));
    figure.notesInRecord = endnotes.refer(sources.filter((source) => !isInBook(source)));
  }
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
