/** Answers below /dev/desk/<language>/: reads the project anew each time, and writes nothing. */
import { escapeMarkup } from '../../../format/escape.ts';
import { english } from '../../../format/language.ts';
import { languageIn, languagesOf, readInterface, sourceLanguage } from '../../../markdown/index.ts';
import { markOf } from '../../../markdown/made-from.ts';
import { readLanguageFile } from '../../../markdown/language-status.ts';
import { loadModel } from '../../../model/index.ts';
import { readTranslation } from '../../../site/translation.ts';
import { readProject, textsOf, type Project } from '../../project.ts';
import { glossaryFile, readGlossary } from '../glossary.ts';
import { openWork } from '../signing.ts';
import { earlierEnglish } from './earlier-english.ts';
import { deskHome, filterLinks, filters, isIn, layout, rowHtml, type Filter } from './page.ts';
import { dataPlaces, placeOf, type Place } from './places.ts';
import { deskFiles, type DeskFile, type Row } from './rows.ts';
import { markChange, showWords, type Voice } from './show-words.ts';

export const isTranslation = (root: string, lang: string): boolean =>
  lang !== sourceLanguage && languagesOf(root).includes(lang);

/** A page, or undefined where there is none. `path` is what follows the language: "story/03-the-sum". */
export function answerTranslation(
  root: string,
  lang: string,
  path: string,
  show: string | null,
): string | undefined {
  const project = readProject(root, loadModel(root).model);
  if (path === 'glossary') return glossaryPage(root, lang);
  const files = deskFiles(project, lang);
  const filter = show !== null && Object.hasOwn(filters, show) ? (show as Filter) : undefined;
  if (path === '') return homePage(root, lang, files);
  if (path === 'everything') return rowsPage(project, lang, 'Everything', files, filter ?? 'stale');
  const at = files.findIndex(({ file }) => pathOf(file) === path);
  const file = files[at];
  if (!file) return undefined;
  const way = [files[at - 1], files[at + 1]].map((next, index) =>
    next
      ? `<a href="${deskHome(lang)}${pathOf(next.file)}/">${['Before', 'Next'][index]}: ${titleOf(next)}</a>`
      : '',
  );
  return rowsPage(
    project,
    lang,
    titleOf(file),
    [file],
    filter,
    `<p class="way">${way.join(' ')}</p>`,
  );
}

const pathOf = (file: string): string => file.replace(/\.(?:md|json)$/, '');

const titles: Record<string, string> = {
  'events.json': 'Events',
  'facts.json': 'Numbers worked out',
  'record.json': 'The record: names and terms',
  'ui.json': 'Interface',
};

/** "Story 03: The sum". */
function titleOf({ file, rows }: DeskFile): string {
  const [, folder = '', name = ''] = /^(story|figures|pages)\/(.*)\.md$/.exec(file) ?? [];
  if (folder === '') return titles[file] ?? file;
  const title = (rows.find(({ name: key }) => key === 'title')?.english?.text ?? name)
    // Chapters are called after quoted numbers, and no other token stands in a title.
    .replace(/\{\{quoted:([^}]*)\}\}/g, '$1');
  const kind = { story: `Story ${name.slice(0, 2)}`, figures: 'Figure', pages: 'Page' }[folder];
  return escapeMarkup(`${kind}: ${folder === 'figures' ? name : title}`);
}

function homePage(root: string, lang: string, files: readonly DeskFile[]): string {
  const { edition } = readInterface(root, lang) as { edition?: { name?: string } };
  const { status, by, on, version } = readLanguageFile(root, lang);
  const all = files.flatMap(({ rows }) => rows);
  const counted = (Object.keys(filters) as Filter[]).filter((name) => name !== 'numbers');
  const count = (rows: readonly Row[], filter: Filter): string =>
    String(rows.filter((row) => isIn(row, filter)).length).replace(/^0$/, '–');
  const line = (file: DeskFile): string =>
    `<tr><th scope="row"><a href="${deskHome(lang)}${pathOf(file.file)}/">${titleOf(file)}</a></th><td>${file.rows.length}</td>${counted.map((name) => `<td>${count(file.rows, name)}</td>`).join('')}</tr>`;
  const signed =
    by === undefined
      ? 'Nobody has signed it.'
      : `Signed by ${escapeMarkup(by)}, ${on}, version of the data ${version}.`;
  const open = openWork(root, lang);
  return layout(
    lang,
    `${edition?.name ?? lang} beside English`,
    `<p>The status is ${status}. ${signed} ${open.length > 0 ? `Still open: ${open.join(', ')}.` : 'Nothing is stale or missing.'}</p>
<p>Read each file from its beginning: the English stands beside the translation, with the numbers as readers will see them. To change a sentence, tell its file and line. When the whole has been read: <code>npm run review ${lang} -- --by "NAME"</code></p>
<ul class="filters">${counted.map((name) => `<li><a href="${deskHome(lang)}everything/?show=${name}">${filters[name]} (${all.filter((row) => isIn(row, name)).length})</a></li>`).join('')}</ul>
<div class="wide" role="region" aria-label="Files" tabindex="0"><table><thead><tr><th scope="col">File</th><th scope="col">Parts</th>${counted.map((name) => `<th scope="col">${filters[name]}</th>`).join('')}</tr></thead><tbody>${files.map(line).join('\n')}</tbody></table></div>`,
  );
}

function glossaryPage(root: string, lang: string): string {
  const terms = readGlossary(root, lang);
  const rows = terms.map(
    ({ english: term, allowed, forbidden, note }) =>
      `<tr><th scope="row" lang="en-GB">${escapeMarkup(term)}</th>${[allowed.join(', '), forbidden.join(', '), note].map((cell) => `<td lang="${lang}">${escapeMarkup(cell)}</td>`).join('')}</tr>`,
  );
  return layout(
    lang,
    'Glossary',
    `<p>Where the English has a term, the translation has one of the forms that are allowed; <code>*</code> stands for any ending. File: <code>${glossaryFile(lang)}</code></p>
${terms.length === 0 ? '<p>There is no glossary yet.</p>' : `<div class="wide" role="region" aria-label="Glossary" tabindex="0"><table><thead><tr><th scope="col">English</th><th scope="col">Allowed</th><th scope="col">Ruled out</th><th scope="col">Why</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`}`,
  );
}

function rowsPage(
  { root, model }: Project,
  lang: string,
  title: string,
  files: readonly DeskFile[],
  filter: Filter | undefined,
  way = '',
): string {
  const voices = {
    english: { model, language: english },
    own: { model: readTranslation(root, lang, model).model, language: languageIn(root, lang) },
  };
  const places = dataPlaces(root);
  const parts = files.flatMap((file) => {
    const rows = file.rows.filter((row) => filter === undefined || isIn(row, filter));
    if (rows.length === 0) return [];
    const path = `content/${lang}/${file.file}`;
    const head = `<h2>${files.length > 1 ? titleOf(file) : `<code>${path}</code>`}</h2>${file.isApart ? '<p class="apart">The two have not as many blocks of text: from the first that one lacks they stand beside the wrong one.</p>' : ''}`;
    return [head, ...fileRows(root, lang, file.file, rows, voices, places)];
  });
  const shown = files.flatMap(({ rows }) => rows);
  return layout(
    lang,
    title,
    `${way}${filterLinks(shown, filter)}${parts.join('\n') || `<p>${filter === undefined ? 'Nothing is here.' : `Nothing here is “${filters[filter].toLowerCase()}”.`}</p>`}${way}`,
  );
}

function fileRows(
  root: string,
  lang: string,
  file: string,
  rows: readonly Row[],
  voices: { english: Voice; own: Voice },
  places: ReadonlyMap<string, Place>,
): string[] {
  const earlier = earlierEnglish(
    root,
    file,
    rows.flatMap(({ madeFrom }) => madeFrom ?? []),
  );
  // A file has thousands of parts, and is read once.
  const textOf = textsOf(root);
  // One language after the other: the tree of a JSON file is kept until another one is asked for.
  const sides = (name: 'english' | 'own', folder: string): (Place | undefined)[] =>
    rows.map(({ [name]: part }) => part && placeOf(textOf, `content/${folder}/${file}`, part));
  const [inEnglish, inOwn] = [sides('english', sourceLanguage), sides('own', lang)];
  const isOfData = /^(?:events|record)\./.test(file);
  const ofData = ({ english: part }: Row): Place | undefined =>
    isOfData ? places.get(part?.text ?? '') : undefined;
  return rows.map((row, index) => {
    const isProse = file.endsWith('.md') && !row.name.startsWith('words.');
    const own = row.own && showWords(row.own, voices.own, isProse);
    const now = row.english && showWords(row.english, voices.english, isProse);
    const mark = row.madeFrom;
    const text = mark === undefined ? undefined : earlier.get(mark);
    const before =
      text === undefined
        ? undefined
        : showWords({ key: '', line: 1, text }, voices.english, isProse);
    const change = before && now && markChange(before.text, now.text);
    const shown = {
      row,
      id: idOf(file, row),
      earlier: change?.before,
      english: now && {
        html: change ? `<p>${change.now}</p>` : now.html,
        place: ofData(row) ?? inEnglish[index]!,
      },
      own: own && { html: own.html, place: inOwn[index]! },
    };
    return rowHtml(shown, lang);
  });
}

/** The same from one day to the next, for who passes it on. */
const idOf = (file: string, { name, english, own }: Row): string =>
  name === 'text'
    ? `text-${markOf((english ?? own)?.text ?? '')}`
    : `${pathOf(file)}-${name}`.replace(/[^A-Za-z0-9]+/g, '-');
