/** Fields as HTML: a label, its hint, an input, and what is wrong with it. Works without a script. */
import { escapeMarkup } from '../../format/escape.ts';
import type { Field } from './fields.ts';
import { inputName } from './read-form.ts';
import type { Remark } from './weigh.ts';

export interface Filled {
  faults: readonly Remark[];
  doubts: readonly Remark[];
  /** Lists of known values by the name of a field, each a <datalist> of the page. */
  lists: ReadonlyMap<string, string>;
  /** Inputs that can't be changed. */
  fixed: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;
const idOf = (name: string): string => `f-${name.replaceAll('.', '-')}`;

export const renderFields = (
  fields: readonly Field[],
  values: Values,
  filled: Filled,
  path = '',
): string =>
  fields
    .map((field) => renderField(field, values[field.name], filled, inputName(path, field.name)))
    .join('\n');

function renderField(field: Field, value: unknown, filled: Filled, name: string): string {
  if (field.kind === 'records') return renderRows(field, value, filled, name);
  if (field.kind === 'list' && field.options)
    return renderBoxes(field, field.options, value, filled, name);
  if (field.kind === 'record') {
    const inner = renderFields(field.fields, asRecord(value), filled, name);
    const isOpen = value !== undefined || filled.faults.some((one) => one.field.startsWith(name));
    return `<details class="part"${isOpen ? ' open' : ''}><summary>${labelOf(field)}</summary><p class="hint">${escapeMarkup(field.hint)}</p>${remarks(name, filled)}${inner}</details>`;
  }
  const hasFault = filled.faults.some((one) => one.field === name);
  const attributes = `id="${idOf(name)}" name="${name}" aria-describedby="${idOf(name)}-hint ${idOf(name)}-said"${hasFault ? ' aria-invalid="true"' : ''}${filled.fixed.includes(name) ? ' readonly' : ''}`;
  return `<div class="field"><label for="${idOf(name)}">${labelOf(field)}</label>${inputFor(field, value, filled, attributes)}${remarks(name, filled)}<p class="hint" id="${idOf(name)}-hint">${escapeMarkup(field.hint)}</p></div>`;
}

function inputFor(field: Field, value: unknown, { lists }: Filled, attributes: string): string {
  const text = textOf(value);
  const option = (one: string, shown = one): string =>
    `<option value="${one}"${one === text ? ' selected' : ''}>${shown}</option>`;
  switch (field.kind) {
    case 'choice':
      return `<select ${attributes}>${option('', '—')}${field.options.map((one) => option(one)).join('')}</select>`;
    case 'yes-no':
      return `<select ${attributes}>${option('', 'not known')}${option('true', 'yes')}${option('false', 'no')}</select>`;
    case 'flag':
      return `<input type="checkbox" value="true" ${attributes}${value === true ? ' checked' : ''}>`;
    case 'list':
      return `<textarea rows="${Math.max(2, text.split('\n').length)}" ${attributes}>${escapeMarkup(text)}</textarea>${picker(field, attributes, lists)}`;
    case 'long':
      return `<textarea rows="3" ${attributes}>${escapeMarkup(text)}</textarea>`;
    default: {
      const list = lists.get(field.name);
      return `<input type="text" autocomplete="off" value="${escapeMarkup(text)}" ${attributes}${list ? ` list="${list}"` : ''}${field.kind === 'number' ? ' inputmode="decimal"' : ''}>`;
    }
  }
}

/** A field that completes and adds a line to its list, for those who have a script; the list can be typed as well. */
function picker(field: Field, attributes: string, lists: Filled['lists']): string {
  const list = lists.get(field.name);
  const target = /id="([^"]+)"/.exec(attributes)?.[1] ?? '';
  return list
    ? `<input type="text" class="picker" list="${list}" data-into="${target}" aria-label="Add to ${field.name}" placeholder="type to find, Enter adds" autocomplete="off" hidden>`
    : '';
}

function renderRows(
  field: Field & { kind: 'records' },
  value: unknown,
  filled: Filled,
  name: string,
): string {
  const rows = Array.isArray(value) ? value : [];
  const shown = rows
    .map((row, index) => {
      const path = inputName(name, index);
      return `<fieldset class="row" id="${idOf(path)}"><legend>${labelOf(field)} ${index + 1}</legend>${remarks(path, filled)}${renderFields(field.fields, asRecord(row), filled, path)}<button name="do" value="remove:${path}">Take out ${field.name} ${index + 1}</button></fieldset>`;
    })
    .join('');
  return `<fieldset class="rows" id="${idOf(name)}"><legend>${labelOf(field)}</legend><p class="hint">${escapeMarkup(field.hint)}</p>${remarks(name, filled)}${shown}<button name="do" value="add:${name}">Add to ${field.name}</button></fieldset>`;
}

/** A list of which each is one of a few. */
function renderBoxes(
  field: Field,
  options: readonly string[],
  value: unknown,
  filled: Filled,
  name: string,
): string {
  const ticked = Array.isArray(value) ? value : [];
  const boxes = options
    .map(
      (one) =>
        `<label class="box"><input type="checkbox" name="${name}" value="${one}"${ticked.includes(one) ? ' checked' : ''}> ${one}</label>`,
    )
    .join('');
  return `<fieldset class="boxes"><legend>${labelOf(field)}</legend><p class="hint">${escapeMarkup(field.hint)}</p>${remarks(name, filled)}${boxes}</fieldset>`;
}

const remarks = (name: string, { faults, doubts }: Filled): string => {
  const of = (list: readonly Remark[], kind: string): string =>
    list
      .filter(({ field }) => field === name)
      .map(({ text }) => `<span class="${kind}">${escapeMarkup(text)}</span>`)
      .join('');
  return `<p class="said" id="${idOf(name)}-said" data-said="${name}">${of(faults, 'fault')}${of(doubts, 'doubt')}</p>`;
};

const labelOf = ({ name, isOptional }: Field): string =>
  `${name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/^./, (letter) =>
      letter.toUpperCase(),
    )}${isOptional ? ' <i>(may stay empty)</i>' : ''}`;

const asRecord = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? (value as Values) : {};

const textOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(String).join('\n')
    : value === undefined || value === null
      ? ''
      : String(value as string | number | boolean);
