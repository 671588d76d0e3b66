/**
 * Asks a public archive, the Wayback Machine, for a lasting copy of each source's page: one question at a time, with a pause between, each address once.
 * Knows the archive's two addresses and no file: what is found goes to whoever asked, one by one, so that a run that ends early has lost nothing.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Source } from '../model/index.ts';

export interface ArchiveOptions {
  fetch: (address: string, options: RequestInit) => Promise<Response>;
  /** Whether the archive is asked to make a copy where it has none. */
  isSaving: boolean;
  /** Between two questions. */
  pauseMs: number;
  /** For a look, and for a copy that is made while we wait. */
  limitMs: { look: number; save: number };
}

export const politeArchive: Omit<ArchiveOptions, 'isSaving'> = {
  fetch: (address, options) => fetch(address, options),
  pauseMs: 5000,
  limitMs: { look: 30_000, save: 180_000 },
};

export type ArchiveAnswer =
  | { state: 'found' | 'saved'; copy: string }
  /** Asked, and there is none. */
  | { state: 'none' }
  /** No answer, or one that is no answer to the question. */
  | { state: 'failed'; detail: string }
  /** The archive asks for less: nothing more is asked in this run. */
  | { state: 'busy' };

const lookAddress = 'https://archive.org/wayback/available';
const saveAddress = 'https://web.archive.org/save/';
/** Fourteen digits are the second of the copy; then comes the address that was copied. */
const copyForm = /^https?:\/\/web\.archive\.org\/web\/\d{14}(?:id_|if_)?\/(https?:\/\/.+)$/;
/** So many failures in a row are no network, or an archive that is down. */
const mostFailures = 3;

/** The addresses to ask for, each once with every source that has it: those without a copy, but for `asked` ones. */
export function archiveTasks(
  sources: Iterable<Source>,
  asked: ReadonlySet<string> = new Set(),
): { address: string; day: string | null; sources: Source[] }[] {
  const open = [...sources].filter(
    ({ url, archived }) => url !== null && archived === undefined && !asked.has(url),
  );
  return [...Map.groupBy(open, ({ url }) => url as string)].map(([address, ofAddress]) => ({
    address,
    day: ofAddress.map(({ published }) => published).find((day) => day !== null) ?? null,
    sources: ofAddress,
  }));
}

/** Asks one after the other and tells each answer. Ends early when the archive asks for less, or does not answer at all. */
export async function askArchive(
  tasks: readonly { address: string; day: string | null }[],
  options: ArchiveOptions,
  tell: (address: string, answer: ArchiveAnswer) => void,
): Promise<'done' | 'busy' | 'silent'> {
  let failures = 0;
  for (const [index, { address, day }] of tasks.entries()) {
    if (index > 0) await wait(options.pauseMs);
    const answer = await copyOf(address, day, options);
    tell(address, answer);
    if (answer.state === 'busy') return 'busy';
    failures = answer.state === 'failed' ? failures + 1 : 0;
    if (failures === mostFailures) return 'silent';
  }
  return 'done';
}

/** A copy near the day of publication, so that it shows what was read. */
async function copyOf(
  address: string,
  day: string | null,
  options: ArchiveOptions,
): Promise<ArchiveAnswer> {
  const query = new URLSearchParams({
    url: address,
    ...(day !== null && { timestamp: day.replaceAll('-', '') }),
  });
  const look = await ask(`${lookAddress}?${query}`, options.limitMs.look, options);
  if ('state' in look) return look;
  const found = isCopyOf(closestIn(look.text), address);
  if (found !== undefined) return { state: 'found', copy: found };
  if (!options.isSaving) return { state: 'none' };
  await wait(options.pauseMs);
  const save = await ask(saveAddress + address, options.limitMs.save, options);
  if ('state' in save) return save;
  const saved = isCopyOf(save.address, address);
  return saved === undefined ? { state: 'none' } : { state: 'saved', copy: saved };
}

interface Snapshots {
  archived_snapshots?: { closest?: { available?: boolean; status?: string; url?: string } };
}

/** The copy that the answer names; a page that was an error when it was copied is none. */
function closestIn(text: string): string {
  try {
    const { closest } = (JSON.parse(text) as Snapshots).archived_snapshots ?? {};
    return closest?.available === true && closest.status === '200' ? (closest.url ?? '') : '';
  } catch {
    return '';
  }
}

/** The address of the copy by https, if it is one of this page on this host: an archive may answer with the page that an old address was sent on to. */
function isCopyOf(copy: string, address: string): string | undefined {
  const [, copied] = copyForm.exec(copy) ?? [];
  if (copied === undefined || !URL.canParse(copied)) return undefined;
  const host = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
  return host(copied) === host(address) ? copy.replace(/^http:/, 'https:') : undefined;
}

async function ask(
  address: string,
  limitMs: number,
  { fetch: get }: ArchiveOptions,
): Promise<{ text: string; address: string } | ArchiveAnswer> {
  try {
    const response = await get(address, {
      signal: AbortSignal.timeout(limitMs),
      headers: { 'user-agent': 'revolving-door-archive (looks for copies of cited sources)' },
    });
    if (response.status === 429 || response.status === 503) return { state: 'busy' };
    if (!response.ok) return { state: 'failed', detail: String(response.status) };
    const place = response.headers.get('content-location');
    return {
      text: await response.text(),
      address: place ? new URL(place, saveAddress).href : response.url,
    };
  } catch (error) {
    return { state: 'failed', detail: error instanceof Error ? error.name : String(error) };
  }
}
