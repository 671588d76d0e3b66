/** Answers a request to the form: pages, what a typed record would be, and the writing of it. The one place that decides; knows no socket. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { escapeMarkup } from '../../format/escape.ts';
import { translationsIn } from '../../markdown/index.ts';
import { loadModel } from '../../model/index.ts';
import { tokenSheet } from '../../styles/token-rules.ts';
import { answerTranslation, isTranslation } from '../translation/desk/answer.ts';
import { writeDraft } from '../entry/draft.ts';
import { refusalOf, type DeskRequest } from './guard.ts';
import { kinds, type Kind, type Raw } from './kinds.ts';
import { countOf, deskPath, indexPage, recordPage } from './page.ts';
import { pictureWith } from './picture.ts';
import { recordFrom, typedIn, type Typed } from './read-form.ts';
import { weigh, type Weighed } from './weigh.ts';

export interface DeskAnswer {
  status: number;
  type: string;
  body: string;
  location?: string;
}

const html = (body: string, status = 200): DeskAnswer => ({
  status,
  type: 'text/html; charset=utf-8',
  body,
});
const plain = (body: string, status: number): DeskAnswer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${body}\n`,
});

export function answerDesk(root: string, request: DeskRequest): DeskAnswer {
  const refused = refusalOf(request);
  if (refused !== undefined) return plain(refused, 403);
  const url = new URL(request.url, 'http://localhost');
  if (!/^(?:[^%]|%[\dA-F]{2})*$/i.test(url.pathname))
    return plain('There is no such address.', 404);
  const [first = '', ...rest] = url.pathname
    .slice(deskPath.length)
    .split('/')
    .map(decodeURIComponent);
  if (first === '')
    return html(indexPage(loadModel(root).model, translationsIn(root, { isRelease: false })));
  if (first === 'desk.css') return { status: 200, type: 'text/css', body: sheet('desk.css') };
  if (first === 'translation.css')
    return { status: 200, type: 'text/css', body: sheet('../translation/desk/translation.css') };
  if (isTranslation(root, first)) return translation(root, first, rest, url);
  if (first === 'desk.js')
    return { status: 200, type: 'text/javascript', body: readFileSync(ownFile('desk.js'), 'utf8') };
  const isWeighed = first === 'weigh';
  const [name, id = ''] = isWeighed ? rest : [first, rest[0]];
  const kind = kinds.find((one) => one.name === name);
  const asked = url.searchParams.get('id');
  if (!kind) return plain('There is no such form.', 404);
  if (asked !== null && request.method === 'GET' && id === '')
    return { ...plain('', 303), location: `${deskPath}${kind.name}/${encodeURIComponent(asked)}/` };
  const changed = id === '' ? undefined : id;
  if (changed !== undefined && !kind.known(loadModel(root).model).has(changed))
    return plain(`There is no ${kind.name} "${changed}".`, 404);
  if (request.method === 'GET')
    return page(root, kind, changed, url.searchParams.has('written') ? writtenNote(kind, id) : '');
  const typed = typedIn(request.body);
  return isWeighed ? weighed(root, kind, changed, typed) : posted(root, kind, changed, typed);
}

const ownFile = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** A translation beside its English: to read, so nothing is sent to it. */
function translation(root: string, lang: string, rest: string[], url: URL): DeskAnswer {
  const path = rest.filter((part) => part !== '').join('/');
  try {
    const page = answerTranslation(root, lang, path, url.searchParams.get('show'));
    return page === undefined ? plain('There is no such page.', 404) : html(page);
  } catch (error) {
    return plain(`The project can’t be read: run "npm run check".\n${String(error)}`, 500);
  }
}

/** Colours of the site, ink of its figures, and the form's own rules. */
function sheet(name: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [ownFile(name)],
    bundle: true,
    write: false,
    logLevel: 'silent',
  });
  return `${tokenSheet()}\n${outputFiles[0]?.text ?? ''}`;
}

/** The record as it stands on disk, or an empty one. */
function page(root: string, kind: Kind, changed: string | undefined, note: string): DeskAnswer {
  const { model } = loadModel(root);
  const record = (changed === undefined ? {} : kind.known(model).get(changed)) as Raw;
  const made = { record, draft: undefined, faults: [], doubts: [] };
  return html(shown(root, kind, changed, made, { note, isFresh: true }));
}

const writtenNote = ({ page: at }: Kind, id: string): string =>
  `Written. <a href="${escapeMarkup(at(id))}">See it on the site</a>, or change it on.`;

function posted(root: string, kind: Kind, changed: string | undefined, typed: Typed): DeskAnswer {
  const { model } = loadModel(root);
  const made = weigh(root, model, kind, recordFrom(kind.fields, typed), changed);
  const wish = typed.get('do') ?? 'check';
  if (wish === 'write' && made.draft && made.faults.length === 0) {
    writeDraft(root, made.draft);
    const at = encodeURIComponent(String(made.record['id']));
    return { ...plain('', 303), location: `${deskPath}${kind.name}/${at}/?written` };
  }
  const isRows = /^(?:add|remove):/.test(wish);
  const record = isRows ? withRows(made.record, wish) : made.record;
  const body = shown(root, kind, changed, { ...made, record }, { note: '', isFresh: false });
  return html(isRows ? withFocus(body, record, wish) : body);
}

/** "add:claims" → one more empty row; "remove:claims.0" → that row less. */
function withRows(record: Raw, wish: string): Raw {
  const copy = structuredClone(record);
  const [act = '', path = ''] = wish.split(':');
  const keys = path.split('.');
  const last = act === 'add' ? undefined : Number(keys.pop());
  let place: unknown = copy;
  for (const key of keys.slice(0, -1)) place = (place as Raw)[key] ?? {};
  const holder = place as Raw;
  const name = keys.at(-1) ?? '';
  const rows = Array.isArray(holder[name]) ? (holder[name] as unknown[]) : [];
  holder[name] = last === undefined ? [...rows, {}] : rows.filter((_, index) => index !== last);
  return copy;
}

/** The page comes anew: whoever added a row goes on in it. */
function withFocus(body: string, record: Raw, wish: string): string {
  const [act = '', path = ''] = wish.split(':');
  const list = act === 'add' ? path : path.replace(/\.\d+$/, '');
  const rows = list
    .split('.')
    .reduce<unknown>((place, key) => (place as Raw | undefined)?.[key], record);
  const last = Array.isArray(rows) ? rows.length - 1 : 0;
  return act === 'add'
    ? body.replace(` name="${list}.${last}.`, ` autofocus name="${list}.${last}.`)
    : body.replace(` value="add:${list}"`, ` autofocus value="add:${list}"`);
}

function weighed(root: string, kind: Kind, changed: string | undefined, typed: Typed): DeskAnswer {
  const { model } = loadModel(root);
  const made = weigh(root, model, kind, recordFrom(kind.fields, typed), changed);
  const { faults, doubts } = made;
  const body = { faults, doubts, count: countOf(faults.length), picture: draw(root, made) };
  return { status: 200, type: 'application/json', body: JSON.stringify(body) };
}

const shown = (
  root: string,
  kind: Kind,
  changed: string | undefined,
  made: Weighed,
  told: { note: string; isFresh: boolean },
): string =>
  recordPage({
    kind,
    model: loadModel(root).model,
    weighed: made,
    changed,
    picture: draw(root, made),
    ...told,
  });

/** With faults the picture is of what stands on disk: nothing half right is drawn. */
function draw(root: string, { draft, faults }: Weighed): string {
  try {
    return pictureWith(root, faults.length === 0 ? draft : undefined, 'column');
  } catch (error) {
    return `<p>${escapeMarkup(String(error))}</p>`;
  }
}
