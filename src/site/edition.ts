/** An edition in another language: what it has of its own, what it borrows from the English one, and where its links lead. Knows no files. */
import { english, type Language } from '../format/language.ts';
import { factSlug, sourceLanguage, type Status, type Story } from '../markdown/index.ts';
import { attributeOf, rewriteHtml, setAttribute } from '../markdown/rewrite-html.ts';
import { siteAddress } from './address.ts';
import { firstPageOf, volumes } from './volumes.ts';
import { namedFacts } from './named-facts.ts';
import { ownFacts } from './own-facts.ts';
import type { Phrase } from '../format/phrases.ts';
import { rewriteModel, type Model } from '../model/index.ts';

export interface Edition {
  lang: string;
  model: Model;
  language: Language;
  status: Status;
  story: Story;
  ownEvents: ReadonlySet<string>;
  staleEvents: ReadonlySet<string>;
  /** Texts of the record in the language of the edition. */
  ownTexts: ReadonlySet<string>;
  ownDrawings: ReadonlySet<string>;
  hasFactWords: boolean;
}

export const isSource = ({ lang }: Pick<Edition, 'lang'>): boolean => lang === sourceLanguage;

/** The folder of the edition, from the root: "" or "be/". */
export const folderOf = ({ lang }: Pick<Edition, 'lang'>): string =>
  lang === sourceLanguage ? '' : `${lang}/`;

/** The full address of a page or file of the edition; `path` is from its folder. */
export const addressIn = (edition: Pick<Edition, 'lang'>, path: string): string =>
  siteAddress(`${folderOf(edition)}${path}`);

/** The picture beside a link to a page: the edition's own, or the English one where it has none; `path` is from the folder of either. */
export const pictureAddress = (edition: Pick<Edition, 'lang' | 'status'>, path: string): string =>
  hasPictures(edition) ? addressIn(edition, path) : siteAddress(path);

/** For the lang attribute of words that are not in the edition's own language; undefined where nothing needs saying. */
export const tagOf = (
  edition: Pick<Edition, 'lang'>,
  words: { lang: string } = { lang: sourceLanguage },
): string | undefined => (words.lang === edition.lang ? undefined : english.tag);

/** The same for a text of the record, which is in the edition's language where it has been translated. */
export const tagOfText = (
  edition: Pick<Edition, 'lang' | 'ownTexts'>,
  text: string,
): string | undefined => (edition.ownTexts.has(text) ? undefined : tagOf(edition));

/** Pages that are built from words alone; the others have a template of their own. */
export const wordPages = ({ pages }: Pick<Story, 'pages'>): string[] =>
  [...pages.keys()].filter(
    (page) =>
      ![
        'brief',
        'corrections',
        'events',
        'facts',
        'figures',
        'foot',
        'large-print',
        'not-found',
        'opening',
        'poster',
        'print',
        'record',
        'sources',
        'text',
      ].includes(page),
  );

/** Whether a sentence with a number was made from another English text than that of today, anywhere in the edition. */
export const hasStaleWords = ({
  story,
  staleEvents,
}: Pick<Edition, 'story' | 'staleEvents'>): boolean =>
  staleEvents.size > 0 ||
  [...story.chapters, ...story.figures.values(), ...story.pages.values()].some(
    ({ isStale }) => isStale,
  );

/** Pictures are most of a build, and nobody takes those of a language that is hidden: HIDDEN_PICTURES=1 makes them all the same. */
export const hasPictures = ({ status }: Pick<Edition, 'status'>): boolean =>
  status !== 'hidden' || process.env['HIDDEN_PICTURES'] === '1';

/** The book for electronic readers is pictures and words, made as they are. */
export const hasBook = (edition: Edition): boolean => hasPaper(edition) && hasPictures(edition);

/** Ids of the figures that stand in the edition with their words, their drawing and their table. */
export const ownFigures = ({ lang, story, ownDrawings }: Edition): string[] =>
  [...story.figures]
    .filter(([id, words]) => words.lang === lang && ownDrawings.has(id))
    .map(([id]) => id);

/** Whether nothing of story, figures and what stands around them is missing: only then there is a copy to keep, plain text and paper. */
export const isWhole = (edition: Edition): boolean =>
  edition.story.chapters.every(({ lang }) => lang === edition.lang) &&
  ownFigures(edition).length === edition.story.figures.size &&
  wholePages.every((name) => edition.story.pages.get(name)?.lang === edition.lang);

/** Pages of words without which an edition can't be kept or printed. */
const wholePages = [
  ...['opening', 'foot', 'copy', 'text', 'method', 'claims', 'seven-questions'],
  ...['print', 'brief', 'poster', 'large-print', 'record'],
];

/** Paper can't be called back, so a draft has none; that of a hidden language is to be looked at, and no release has it. */
export const hasPaper = (edition: Edition): boolean =>
  edition.status !== 'draft' && isWhole(edition);

const paperPages = volumes.map(({ page }) => page);
/** Its PDFs, and the pictures of their first pages. */
const paperFiles = new Set(
  volumes.flatMap((volume) => [firstPageOf(volume).path, ...volume.files.map(({ name }) => name)]),
);

/** Each claim has a page below that of all claims, by the anchor of its heading. */
const claimIds = ({ pages }: Pick<Story, 'pages'>): string[] =>
  (pages.get('claims')?.blocks ?? []).flatMap((block) =>
    'html' in block ? [...block.html.matchAll(/<h2 id="([^"]+)"/g)].map(([, id = '']) => id) : [],
  );
/** Every page asks, and the answer for an edition is always the same. */
function onceEach<Answer>(ask: (edition: Edition) => Answer): (edition: Edition) => Answer {
  const answers = new WeakMap<Edition, Answer>();
  return (edition) => {
    const answer = answers.get(edition) ?? ask(edition);
    answers.set(edition, answer);
    return answer;
  };
}

/** Paths of the pages that an edition in another language has, from its folder: the story, and what of pages, events and figures is translated. */
export const ownPaths = onceEach((edition: Edition): ReadonlySet<string> => {
  const isOwn = (name: string): boolean => edition.story.pages.get(name)?.lang === edition.lang;
  const figures = ownFigures(edition);
  const facts = ownFacts(edition);
  const hasEvents = edition.model.events.every(({ id }) => edition.ownEvents.has(id));
  return new Set([
    '',
    ...wordPages(edition.story)
      .filter(isOwn)
      .map((name) => `${name}/`),
    ...[...edition.ownEvents].map((id) => `events/${id}/`),
    ...(isOwn('claims') ? claimIds(edition.story).map((id) => `claims/${id}/`) : []),
    ...(isOwn('events') && hasEvents ? ['events/'] : []),
    ...facts.map(({ id }) => `facts/${factSlug(id)}/`),
    ...(isOwn('facts') && facts.length === namedFacts(edition).length ? ['facts/'] : []),
    ...figures.map((id) => `figures/${id}/`),
    ...(isOwn('figures') && figures.length === edition.story.figures.size ? ['figures/'] : []),
    ...(isWhole(edition) ? ['text/'] : []),
    ...(hasPaper(edition) ? paperPages : []),
  ]);
});

/** Whether the edition has a path: a page, a card, or a file or a frame of its figures. */
export const ownsPath = onceEach((edition: Edition): ((path: string) => boolean) => {
  const pages = ownPaths(edition);
  const figures = new Set(ownFigures(edition));
  const isPainted = hasPictures(edition);
  const files = new Set([
    ...(isWhole(edition) ? ['revolving-door.html'] : []),
    ...(hasBook(edition) ? ['revolving-door.epub'] : []),
    ...(hasPaper(edition) ? paperFiles : []),
  ]);
  return (path) => {
    // A card is of what has a page.
    const [, kind, id, end] =
      /^(?:embed|oembed)\/(event|fact|claim)\/([a-z0-9-]+)(\/|\.[a-z]+)$/.exec(path) ?? [];
    if (kind !== undefined) return pages.has(`${kind}s/${id}/`) && (isPainted || end !== '.png');
    const [, cited] = /^cite\/(.+)\.(?:ris|bib|json)$/.exec(path) ?? [];
    if (cited !== undefined) return cited === 'story' || pages.has(`${cited}/`);
    const [, figure, ending = ''] =
      /^(?:figures|embed|oembed)\/([a-z0-9-]+?)(?:\/|(?:@2x|-share|-plain|-mail|-mail@2x|-print)?(\.[a-z]+))$/.exec(
        path,
      ) ?? [];
    if (figure === undefined) return pages.has(path) || files.has(path);
    return figures.has(figure) && (isPainted || !/^\.(?:png|zip)$/.test(ending));
  };
});

/**
 * The pages of every edition are written with the links of the English one. A link to what this edition has stays in it;
 * any other goes one folder up, to the English page, and is marked as English. A link that names a language already is left alone.
 */
export const leadLinks = (html: string, path: string, isOwn: (path: string) => boolean): string =>
  rewriteHtml(html, (element) => {
    const name = element.tagName === 'img' ? 'src' : 'href';
    const address = attributeOf(element, name);
    if (!['a', 'img'].includes(element.tagName) || address === undefined) return;
    if (/^(?:[a-z]+:|[#?/])/i.test(address) || attributeOf(element, 'hreflang') !== undefined)
      return;
    const target = new URL(address, `https://edition.example/${path}`).pathname.slice(1);
    if (isOwn(target)) return;
    const up = '../'.repeat(path.split('/').length);
    setAttribute(element, name, `${up}${target}${/[?#].*$/.exec(address)?.[0] ?? ''}`);
    const isPage = target === '' || /(?:\/|\.html|\.pdf|\.epub)$/.test(target);
    if (isPage) setAttribute(element, 'hreflang', sourceLanguage);
  });

/** The English words of the interface, with what the language has of its own. */
export function mergeWords<Words extends object>(source: Words, own: object): Words {
  return Object.fromEntries(
    Object.entries(source).map(([key, value]) => {
      const other: unknown = (own as Record<string, unknown>)[key];
      if (
        other === undefined ||
        typeof other !== typeof value ||
        Array.isArray(other) !== Array.isArray(value)
      )
        return [key, value];
      return [
        key,
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? mergeWords(value as object, other as object)
          : other,
      ];
    }),
  ) as Words;
}

/** What an edition has of its own for the record. */
export interface OwnRecord {
  events: ReadonlyMap<string, { title: string; summary: string }>;
  names: ReadonlyMap<string, string>;
  texts: ReadonlyMap<string, string>;
  facts: Phrase;
}

/** The record in the words of an edition; what it lacks stands in English. */
export function translateModel<Whole extends Model>(model: Whole, own: OwnRecord): Whole {
  const events = model.events.map((event) => ({ ...event, ...own.events.get(event.id) }));
  return rewriteModel(
    {
      ...model,
      events,
      eventById: new Map(events.map((event) => [event.id, event])),
      asWritten: model,
    },
    (text, id) => (id === undefined ? own.texts.get(text) : own.names.get(id)) ?? text,
    own.facts,
  );
}
