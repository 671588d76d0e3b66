// Hosts that treat addresses in other ways than the one that serves dist/ for the tests, as their manuals say. Each looks for a file, or sends the reader on.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';

/** The site stands in a folder of its host, where a link that climbs too far is lost. */
export const folder = '/some/folder/';

/** A file in dist/, or where the reader is sent; neither is an unknown address. Paths are decoded and start at the site's root, without a slash in front. */
interface Answer {
  file?: string;
  location?: string;
}

export interface Habit {
  answer: (path: string) => Answer;
  /** As a reader comes to a page of dist/, "events/…/", on this host. */
  ask: (page: string) => string;
}

const isFile = (path: string): boolean => {
  const file = join('dist', path);
  return existsSync(file) && statSync(file).isFile();
};
const fileAt = (...paths: string[]): Answer => {
  const file = paths.find(isFile);
  return file === undefined ? {} : { file };
};
const whole = (path: string): string =>
  path === '' || path.endsWith('/') ? `${path}index.html` : path;
const withoutSlash = (path: string): string => path.replace(/\/$/, '');

/** Lower-case paths of dist/ and the files that they name. */
const anyCase = new Map(
  readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((path) => [
    path.toLowerCase(),
    path,
  ]),
);
const inAnyCase = (path: string): Answer => {
  const file = anyCase.get(whole(path).toLowerCase());
  return file !== undefined && isFile(file) ? { file } : {};
};

export const habits: Record<string, Habit> = {
  // Vercel, Azure Static Web Apps, nginx with "try_files $uri $uri/index.html".
  'that answers /x as it does /x/': {
    answer: (path) => fileAt(whole(path), `${path}/index.html`),
    ask: withoutSlash,
  },
  // Firebase with cleanUrls and no trailingSlash.
  'that takes the slash and the ending away': {
    answer: (path) => {
      const bare = withoutSlash(path).replace(/(^|\/)index\.html$|\.html$/, '');
      return bare === path
        ? fileAt(path, `${path}.html`, whole(path), `${path}/index.html`)
        : { location: bare };
    },
    ask: (page) => page,
  },
  // Cloudflare Pages.
  'that takes “index.html” and endings away and puts the slash': {
    answer: (path) => {
      if (/(^|\/)index\.html$/.test(path)) return { location: path.replace(/index\.html$/, '') };
      if (path.endsWith('.html')) return { location: path.slice(0, -'.html'.length) };
      if (!path.endsWith('/') && isFile(`${path}/index.html`)) return { location: `${path}/` };
      return fileAt(whole(path), `${path}.html`);
    },
    ask: whole,
  },
  // Netlify.
  'that writes addresses small': {
    answer: (path) =>
      path === path.toLowerCase()
        ? inAnyCase(path).file === undefined && inAnyCase(`${path}/`).file !== undefined
          ? { location: `${path}/` }
          : inAnyCase(path)
        : { location: path.toLowerCase() },
    ask: (page) => withoutSlash(page).toUpperCase(),
  },
  // Apache or nginx on a file system that knows no case.
  'that takes any case and any number of slashes': {
    answer: (path) => inAnyCase(path.replace(/\/{2,}/g, '/').replace(/^\//, '')),
    ask: (page) => page.toUpperCase().replaceAll('/', '//'),
  },
};

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What comes in the end, after redirects. @returns undefined for an unknown address, and for one that leads in a circle */
export function arriveAt(habit: Habit, address: string): string | undefined {
  let { pathname } = new URL(address);
  for (let turn = 0; turn < 4; turn += 1) {
    if (!pathname.startsWith(folder)) return undefined;
    const { file, location } = habit.answer(decodeURIComponent(pathname.slice(folder.length)));
    if (location === undefined) return file;
    pathname = folder + location;
  }
  return undefined;
}

export const startHabit = (habit: Habit): Promise<Server> =>
  new Promise((done) => {
    const server = createServer((request, response) => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
      const { file, location } = pathname.startsWith(folder)
        ? habit.answer(decodeURIComponent(pathname.slice(folder.length)))
        : {};
      if (location !== undefined)
        return void response.writeHead(301, { Location: folder + location + search }).end();
      if (file === undefined) return void response.writeHead(404).end();
      response
        .writeHead(200, {
          'Content-Type': types[extname(basename(file))] ?? 'application/octet-stream',
        })
        .end(readFileSync(join('dist', file)));
    }).listen(0, '127.0.0.1', () => done(server));
  });

export const homeOf = (server: Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}`;
