/** Says where in data/ a value stands, as an editor would find it: collection, index, id, field. */

/** `events[41] "2025-09-11-release-52" → sources[1].supports` from a file, its whole value, and a path into it. */
export function recordPlace(file: string, value: unknown, path: readonly PropertyKey[]): string {
  const collection = collectionOf(file);
  const [first, ...rest] = path;
  if (typeof first === 'number' && Array.isArray(value)) {
    return withField(`${collection}[${first}]${quotedId(value[first] as unknown)}`, rest);
  }
  return withField(`${collection}${quotedId(value)}`, path);
}

/** data/events/2025.json → "events"; data/series/held.json → "series"; data/left-out.json → "leftOut". */
function collectionOf(file: string): string {
  const [, folder = '', name] = file.split('/');
  if (name !== undefined) return folder;
  return folder.replace('.json', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** ["sources", 1, "supports"] → "sources[1].supports". */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

const withField = (record: string, path: readonly PropertyKey[]): string =>
  path.length === 0 ? record : `${record} → ${fieldPath(path)}`;

function quotedId(record: unknown): string {
  const id =
    record !== null && typeof record === 'object' && 'id' in record ? record.id : undefined;
  return typeof id === 'string' && id !== '' ? ` "${id.slice(0, 80)}"` : '';
}
