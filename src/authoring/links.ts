/** Asks every outbound address of the data whether it still answers: politely, slowly, and never as part of a build. The fetch is given, so that a test needs no network. */
import { setTimeout as wait } from 'node:timers/promises';
import { plural } from '../format/numbers.ts';
import type { Model } from '../model/index.ts';

export type Fetch = (
  address: string,
  options: {
    method: string;
    redirect: 'manual';
    signal: AbortSignal;
    headers: Record<string, string>;
  },
) => Promise<Pick<Response, 'status' | 'headers'>>;

export interface LinkOptions {
  fetch: Fetch;
  /** Addresses asked at once, each on another host. */
  atOnce: number;
  /** Between two requests to one host. */
  pauseMs: number;
  /** For one request. */
  limitMs: number;
  onProgress?: (done: number, all: number) => void;
}

export const politeOptions: LinkOptions = {
  fetch: (address, options) => fetch(address, options),
  atOnce: 4,
  pauseMs: 1500,
  limitMs: 15_000,
};

export type LinkState = 'sound' | 'moved' | 'dead' | 'refused' | 'silent';

export interface LinkReport {
  id: string;
  address: string;
  state: LinkState;
  /** Status, error or new address. */
  detail: string;
  archived: string | undefined;
}

interface Link {
  id: string;
  address: string;
  archived: string | undefined;
}

/** Each address once, with the first source that has it, or the file of words. */
export function linksOf(
  { sources }: Pick<Model, 'sources'>,
  words: Readonly<Record<string, string>> = {},
): Link[] {
  const links = new Map<string, Link>();
  for (const { id, url, archived } of sources.values())
    if (url !== null && !links.has(url)) links.set(url, { id, address: url, archived });
  for (const [file, text] of Object.entries(words)) {
    for (const [, address = ''] of text.matchAll(/\]\((https?:\/\/[^\s)]+)\)/g))
      if (!links.has(address)) links.set(address, { id: file, address, archived: undefined });
  }
  return [...links.values()];
}

/** One queue a host, so many hosts at once. In the order of the links. */
export async function checkLinks(
  links: readonly Link[],
  options: LinkOptions,
): Promise<LinkReport[]> {
  const hosts = [...Map.groupBy(links, ({ address }) => new URL(address).host).values()];
  const reports = new Map<string, LinkReport>();
  const worker = async (): Promise<void> => {
    for (let queue = hosts.shift(); queue !== undefined; queue = hosts.shift()) {
      for (const [index, link] of queue.entries()) {
        if (index > 0) await wait(options.pauseMs);
        reports.set(link.address, { ...link, ...(await stateOf(link.address, options)) });
        options.onProgress?.(reports.size, links.length);
      }
    }
  };
  await Promise.all(Array.from({ length: options.atOnce }, worker));
  return links.flatMap(({ address }) => reports.get(address) ?? []);
}

/** HEAD first, as it costs the other side least; GET where a server does not know it or says no. */
async function stateOf(
  address: string,
  options: LinkOptions,
): Promise<Pick<LinkReport, 'state' | 'detail'>> {
  const head = await request(address, 'HEAD', options);
  if (isGood(head) || isMove(head)) return said(address, head);
  await wait(options.pauseMs);
  return said(address, await request(address, 'GET', options));
}

type Answer = { status: number; location: string | null } | { error: string };

async function request(
  address: string,
  method: string,
  { fetch: ask, limitMs }: LinkOptions,
): Promise<Answer> {
  try {
    const { status, headers } = await ask(address, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(limitMs),
      headers: { 'user-agent': 'revolving-door-links (checks whether sources still answer)' },
    });
    return { status, location: headers.get('location') };
  } catch (error) {
    return { error: reasonOf(error) };
  }
}

const isGood = (answer: Answer): boolean => 'status' in answer && answer.status < 300;
const isMove = (answer: Answer): boolean =>
  'status' in answer && answer.status >= 300 && answer.status < 400;

function said(address: string, answer: Answer): Pick<LinkReport, 'state' | 'detail'> {
  if ('error' in answer) return { state: 'silent', detail: answer.error };
  const { status, location } = answer;
  if (status < 300) return { state: 'sound', detail: String(status) };
  if (status < 400)
    return isSame(address, location)
      ? { state: 'sound', detail: String(status) }
      : { state: 'moved', detail: location ?? String(status) };
  if (status === 404 || status === 410) return { state: 'dead', detail: String(status) };
  return { state: 'refused', detail: String(status) };
}

/** http to https, a slash at the end, "www.": the same page, no move worth an editor's time. */
function isSame(address: string, location: string | null): boolean {
  if (location === null || !URL.canParse(location, address)) return false;
  const bare = (url: URL): string =>
    `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
  return bare(new URL(address)) === bare(new URL(location, address));
}

const networkCodes = ['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN'];

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}

/** Whether there is a network at all: a few hosts are asked, and one answer of any kind is enough. */
export async function hasNetwork(links: readonly Link[], options: LinkOptions): Promise<boolean> {
  const hosts = [...Map.groupBy(links, ({ address }) => new URL(address).origin).keys()].slice(
    0,
    3,
  );
  const answers = await Promise.all(
    hosts.map((host) =>
      request(host, 'HEAD', { ...options, limitMs: Math.min(options.limitMs, 5000) }),
    ),
  );
  return answers.some(
    (answer) =>
      'status' in answer ||
      !(networkCodes.includes(answer.error) || answer.error === 'no answer in time'),
  );
}

const heads: Record<Exclude<LinkState, 'sound'>, string> = {
  dead: 'Gone (404 or 410): find where the page went, or set "url" to null and keep the old address in "readAt"',
  moved: 'Moved: look at the new address, and write it into "url"',
  silent: 'No answer: the host may be down, blocked here, or gone',
  refused: 'Refused to a machine: open it by hand',
};

export function formatLinkReports(reports: readonly LinkReport[]): string {
  const ofState = (state: LinkState): LinkReport[] =>
    reports.filter((report) => report.state === state);
  const blocks = (Object.keys(heads) as (keyof typeof heads)[]).flatMap((state) => {
    const list = ofState(state);
    return list.length === 0
      ? []
      : [
          '',
          `${heads[state]}: ${list.length}`,
          ...list.map(
            ({ id, address, detail, archived }) =>
              `  ${id}  ${address}  ${detail}${archived === undefined ? '' : `  archived: ${archived}`}`,
          ),
        ];
  });
  const lost = reports.filter(
    ({ state, archived }) => state === 'dead' && archived === undefined,
  ).length;
  return [
    `Asked ${plural(reports.length, 'address', 'addresses')}: ${ofState('sound').length} sound, ${ofState('moved').length} moved, ${ofState('dead').length} gone, ${ofState('silent').length} silent, ${ofState('refused').length} refused.`,
    ...(lost === 0
      ? []
      : [
          `${plural(lost, 'page that is gone has', 'pages that are gone have')} no archived copy in the data.`,
        ]),
    ...blocks,
  ].join('\n');
}
