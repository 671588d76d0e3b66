// Pages of hosts, on an origin of their own: three with the hosts' own code, four that listen as the big content systems do. Each shows one embed in a column.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { siteAddress } from './harness.ts';

const packageFile = (path: string): string => readFileSync(`node_modules/${path}`, 'utf8');

export const embedAddress = (figure: string, query = ''): string =>
  new URL(`embed/${figure}/${query}`, siteAddress()).href;

/** What WordPress leaves of a frame, and what our own snippet asks for. */
export const strict = 'allow-scripts';

interface HostParts {
  figure: string;
  query?: string;
  sandbox?: string;
}

/** The frame's attributes as a host would write them by hand. */
const frame = ({ figure, query = '', sandbox = strict }: HostParts, more = ''): string =>
  `<iframe title="figure" src="${embedAddress(figure, query)}" width="100%" height="300" style="border:0" sandbox="${sandbox}" ${more}></iframe>`;
const column = (content: string): string => `<div id="column">${content}</div>`;
const listener = (code: string): string =>
  `<script>addEventListener('message', (event) => { const frames = [...document.querySelectorAll('iframe')]; const data = event.data; ${code} });</script>`;

export const hosts: Record<string, (parts: HostParts) => string> = {
  // As its embed code does: whatever frame the message came from.
  Datawrapper: (parts) =>
    `${listener(`
    if (data['datawrapper-height'] !== undefined) for (const id in data['datawrapper-height']) for (const frame of frames) if (frame.contentWindow === event.source) frame.style.height = data['datawrapper-height'][id] + 'px';`)}${column(frame(parts))}`,
  AMP: (parts) =>
    `${listener(`
    if (data.sentinel === 'amp' && data.type === 'embed-size') for (const frame of frames) if (frame.contentWindow === event.source) frame.height = data.height;`)}${column(frame(parts))}`,
  // Frames are told apart by their address.
  Medium: (parts) =>
    `${listener(`
    if (typeof data !== 'string') return;
    let read; try { read = JSON.parse(data); } catch { return; }
    if (read.context === 'iframe.resize') for (const frame of frames) if (frame.src === read.src) frame.height = read.height;`)}${column(frame(parts))}`,
  // A secret in the hash; the quotation gives way once the frame has spoken; at most 1,000 px; its script comes late and says "ready".
  WordPress: (
    parts,
  ) => `${column(`<blockquote data-secret="aB3dE6gH9j">A link</blockquote>${frame({ ...parts, query: `${parts.query ?? ''}#?secret=aB3dE6gH9j` }, 'data-secret="aB3dE6gH9j"').replace('border:0', 'position:absolute;visibility:hidden')}`)}<script>
    setTimeout(() => {
      addEventListener('message', ({ data, source }) => {
        if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
        for (const quotation of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quotation.style.display = 'none';
        for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
          if (source !== frame.contentWindow) continue;
          frame.removeAttribute('style');
          if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
        }
      });
      document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: 'aB3dE6gH9j' }, '*');
    }, 400);</script>`,
  'pym.js': ({ figure, query = '', sandbox = strict }) =>
    `${column('')}<script>${packageFile('pym.js/dist/pym.v1.min.js')}</script><script>new pym.Parent('column', ${JSON.stringify(embedAddress(figure, query))}, { sandbox: '${sandbox}' });</script>`,
  '@newswire/frames': (parts) =>
    `${column(frame(parts))}<script>${packageFile('@newswire/frames/dist/frames.umd.js')}</script><script>newswireFrames.observeIframe(document.querySelector('iframe'));</script>`,
  '@nprapps/sidechain': ({ figure, query = '' }) =>
    `${column(`<side-chain src="${embedAddress(figure, query)}"></side-chain>`)}<script>${packageFile('@nprapps/sidechain/dist/sidechain.js')}</script>`,
};

let shown = '';
let server: Server | undefined;

/** Another port is another origin. A server, not an answer made up by the browser's driver: a page of the network may not show one of this machine. */
export const startHost = (): Promise<void> =>
  new Promise((done) => {
    server = createServer((_request, response) =>
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(shown),
    ).listen(0, '127.0.0.1', () => done());
  });
export const stopHost = (): void => void server?.close();

/** A window of any driver. */
interface Shows {
  goto: (address: string, options: { waitUntil: 'load' }) => Promise<unknown>;
}

export async function showHost(page: Shows, body: string, head = ''): Promise<void> {
  shown = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}<body style="margin:0">${body}`;
  await page.goto(`http://127.0.0.1:${(server?.address() as AddressInfo).port}/`, {
    waitUntil: 'load',
  });
}

/** Height of the first frame on the host's page, and of what stands in it, once they agree or eight seconds have passed. */
export async function settledHeights(page: Page): Promise<{ frame: number; content: number }> {
  const find = (): Frame | undefined =>
    page.frames().find((one) => one.url().startsWith(siteAddress()));
  // A lazy frame may begin to load after the host's page has ended.
  for (let turn = 0; turn < 200 && !find(); turn += 1) await page.waitForTimeout(25);
  const inner = find();
  if (!inner)
    throw new Error(
      `No embed in ${page
        .frames()
        .map((one) => one.url())
        .join(', ')}`,
    );
  let found = { frame: 0, content: -1 };
  for (let turn = 0; turn < 320; turn += 1) {
    const outer = await page.evaluate(
      () =>
        (document.querySelector('iframe') ??
          document.querySelector('side-chain')!.shadowRoot!.querySelector('iframe'))!.clientHeight,
    );
    const content = await inner.evaluate(() =>
      Math.ceil(document.querySelector('main')!.getBoundingClientRect().height),
    );
    const isSettled = outer === content && found.content === content;
    found = { frame: outer, content };
    if (isSettled) break;
    await page.waitForTimeout(25);
  }
  return found;
}
