/** The pages of the form: the list of what may be added or changed, and one record with the picture beside it. */
import { escapeMarkup } from '../../format/escape.ts';
import type { Model } from '../../model/index.ts';
import { actorsIn, publishersIn, voicesIn } from '../entry/publishers.ts';
import { kinds, type Kind } from './kinds.ts';
import { renderFields } from './render-fields.ts';
import type { Weighed } from './weigh.ts';

export const deskPath = '/dev/desk/';

interface Shown {
  kind: Kind;
  model: Model;
  weighed: Weighed;
  /** Id of the record that is changed; undefined for a new one. */
  changed: string | undefined;
  picture: string;
  note: string;
  /** Nothing was typed yet: what is missing is no fault. */
  isFresh: boolean;
}

export function recordPage({
  kind,
  model,
  weighed,
  changed,
  picture,
  note,
  isFresh,
}: Shown): string {
  const { record, faults, doubts } = isFresh ? { ...weighed, faults: [], doubts: [] } : weighed;
  const lists = datalists(model);
  const filled = {
    faults,
    doubts,
    lists: new Map(lists.flatMap(({ id, fields }) => fields.map((field) => [field, id] as const))),
    fixed: changed === undefined ? [] : ['id'],
  };
  // Left empty, it is proposed.
  const fields = kind.fields.map((field) =>
    changed === undefined && field.name === 'id' ? { ...field, isOptional: true } : field,
  );
  const title = changed === undefined ? `A new ${kind.name}` : `Change ${changed}`;
  return layout(
    title,
    `<form method="post" action="" class="desk-form" data-picture="${deskPath}weigh/${kind.name}/${changed ?? ''}">
<button name="do" value="check" class="first" tabindex="-1" aria-hidden="true">Check</button>
${note === '' ? '' : `<p class="note" role="status">${note}</p>`}
<ul class="whole" id="whole">${faults
      .filter(({ field }) => field === '')
      .map(({ text }) => `<li class="fault">${escapeMarkup(text)}</li>`)
      .join('')}</ul>
${renderFields(fields, isFresh && changed === undefined ? { ...record, id: '' } : record, filled)}
<p class="actions"><button name="do" value="check">Check</button> <button name="do" value="write" class="write">Write it</button> <span class="count" role="status" id="count">${countOf(faults.length, isFresh)}</span></p>
</form>
<aside class="picture" aria-label="The timeline with this entry"><div id="picture">${picture}</div></aside>
${lists.map(({ id, values }) => `<datalist id="${id}">${values.map(([value, label]) => `<option value="${escapeMarkup(value)}">${escapeMarkup(label)}</option>`).join('')}</datalist>`).join('\n')}`,
  );
}

export const countOf = (faults: number, isFresh = false): string =>
  isFresh
    ? ''
    : faults === 0
      ? 'Nothing is wrong: it can be written.'
      : `${faults} ${faults === 1 ? 'fault' : 'faults'}.`;

export function indexPage(model: Model, languages: readonly string[]): string {
  const list = (kind: Kind): string => {
    const known = [...kind.known(model).keys()];
    return `<section><h2>${kind.name}</h2><p><a class="button" href="${deskPath}${kind.name}/">Add ${kind.name === 'event' ? 'an' : 'a'} ${kind.name}</a></p>
<form method="get" action="${deskPath}${kind.name}/"><label for="open-${kind.name}">Change one of ${known.length}</label>
<input id="open-${kind.name}" name="id" list="known-${kind.name}" autocomplete="off" required> <button>Open</button></form>
<datalist id="known-${kind.name}">${known.map((id) => `<option value="${escapeMarkup(id)}"></option>`).join('')}</datalist></section>`;
  };
  return layout(
    'The record',
    `<div class="choose">${kinds.map(list).join('\n')}<p>Corrections, and events that are taken out: <code>npm run new correction</code>, <code>npm run new retire</code>.</p>${languages.length === 0 ? '' : `<p>Translations beside their English, to read and sign: ${languages.map((lang) => `<a href="${deskPath}${lang}/">${lang}</a>`).join(', ')}</p>`}</div>`,
  );
}

interface List {
  id: string;
  fields: string[];
  values: [string, string][];
}

/** What completes: ids with the words that tell them apart. */
function datalists(model: Model): List[] {
  const names = (list: Iterable<string>): [string, string][] => [...list].map((name) => [name, '']);
  return [
    {
      id: 'sources',
      fields: ['source', 'sources'],
      values: [...model.sources.values()].map(({ id, title, publisher }) => [
        id,
        title ?? publisher,
      ]),
    },
    {
      id: 'people',
      fields: ['person'],
      values: [...model.people.values()].map(({ id, name, role }) => [id, `${name}, ${role}`]),
    },
    {
      id: 'measures',
      fields: ['measure'],
      values: [...model.measures.values()].map(({ id, means, drives }) => [
        id,
        drives ? `${means} → ${drives}` : means,
      ]),
    },
    {
      id: 'events',
      fields: ['relatesTo', 'tiedTo'],
      values: model.events.map(({ id, title }) => [id, title]),
    },
    { id: 'publishers', fields: ['publisher'], values: names(publishersIn(model).keys()) },
    { id: 'voices', fields: ['by'], values: names(voicesIn(model)) },
    { id: 'actors', fields: ['actors'], values: names(actorsIn(model)) },
  ];
}

const layout = (title: string, body: string): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeMarkup(title)} – the desk</title><link rel="stylesheet" href="${deskPath}desk.css"><script src="${deskPath}desk.js" defer></script></head>
<body><header><a href="${deskPath}">The record</a> <a href="/">The site</a></header><main><h1>${escapeMarkup(title)}</h1>${body}</main></body></html>
`;
