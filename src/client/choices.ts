/** What a reader asks to see of the timeline, read from the address: lanes by "?show=out,deal", one person behind "#". Pure. */

export const lanes = ['out', 'deal', 'in'] as const;
export type Lane = (typeof lanes)[number];

/** Lanes that "?show=" leaves out; none where it is not there or names no lane. */
export function hiddenLanes(search: string): Lane[] {
  const shown = (new URLSearchParams(search).get('show') ?? '').split(',');
  const hidden = lanes.filter((lane) => !shown.includes(lane));
  return hidden.length === lanes.length ? [] : hidden;
}

/** The address again, with what is hidden now; without a word where nothing is. */
export function searchWith(search: string, hidden: readonly Lane[]): string {
  const query = new URLSearchParams(search);
  if (hidden.length === 0) query.delete('show');
  else query.set('show', lanes.filter((lane) => !hidden.includes(lane)).join(','));
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** "#person=ihar-karnei": what stands behind the number sign is sent to nobody. */
export const personOf = (hash: string): string | undefined =>
  /^#person=([a-z0-9-]{1,80})$/.exec(hash)?.[1];
