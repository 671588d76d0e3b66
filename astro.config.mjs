// @ts-check
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { defineConfig } from 'astro/config';
import { cacheFolder } from './scripts/cache-folder.mjs';
import { figureList } from './src/figures/all.ts';
import { desk } from './src/authoring/form/integration.ts';
import { closeBook } from './src/outputs/epub/close-book.ts';
import { headersFile, htaccess, nginxConf } from './src/outputs/host-files.ts';
import { closePage } from './src/outputs/single-file.ts';
import { pagesInside } from './src/outputs/single-pages.ts';
import { translationsIn } from './src/markdown/language-status.ts';
import { siteAddress, sitePath } from './src/site/address.ts';

const languages = translationsIn('.', { isRelease: process.env['RELEASE'] === '1' });

/** The files that an editor changes are not imported by any module, so the dev server is told to watch them. */
const watchEditorFiles = {
  name: 'watch-editor-files',
  hooks: {
    'astro:server:setup': (/** @type {{ server: import('vite').ViteDevServer }} */ { server }) => {
      // Whole paths: what is watched by a relative one is also told by it.
      const folders = ['data', 'content', 'snapshots', 'src/styles', 'src/client'].map((folder) =>
        resolve(server.config.root, folder),
      );
      server.watcher.add(folders);
      server.watcher.on('all', (_event, path) => {
        if (folders.some((folder) => resolve(path).startsWith(folder + sep)))
          server.ws.send({ type: 'full-reload' });
      });
    },
  },
};

/** Every figure on one page, to look at; the release does not have it. */
const figureGallery = {
  name: 'figure-gallery',
  hooks: {
    'astro:config:setup': (
      /** @type {import('astro').HookParameters<'astro:config:setup'>} */ { command, injectRoute },
    ) => {
      if (command === 'dev')
        injectRoute({ pattern: '/dev/figures', entrypoint: './src/dev/figures.astro' });
    },
  },
};

/** /revolving-door.html: the laid-out page closed into one file, once the fonts that it takes in are in the build too. */
const singleFile = {
  name: 'single-file',
  hooks: {
    'astro:build:done': (/** @type {{ dir: URL }} */ { dir }) => {
      for (const folder of ['', ...languages.map((lang) => `${lang}/`)]) {
        const laidOut = new URL(`${folder}single-file/`, dir);
        if (!existsSync(laidOut)) continue;
        const closed = closePage(readFileSync(new URL('index.html', laidOut), 'utf8'), {
          read: (path) => readFileSync(new URL(path, dir)),
          address: siteAddress,
          inside: [...pagesInside, ...figureList.map(({ id }) => `figures/${id}`)],
          folder,
        });
        writeFileSync(new URL(`${folder}revolving-door.html`, dir), closed);
        rmSync(laidOut, { recursive: true });
      }
    },
  },
};

/** /revolving-door.epub and those of other languages: the laid-out page and its pictures closed into a book. */
const book = {
  name: 'book',
  hooks: {
    'astro:build:done': (/** @type {{ dir: URL }} */ { dir }) => {
      for (const edition of ['', ...languages.map((lang) => `${lang}/`)]) {
        const folder = new URL(`${edition}epub/`, dir);
        if (!existsSync(folder)) continue;
        const closed = closeBook(readFileSync(new URL('index.html', folder), 'utf8'), {
          read: (name) => readFileSync(new URL(name, folder)),
          address: (href) => new URL(href, siteAddress(`${edition}epub/`)).href,
          style: readFileSync('src/styles/epub.css', 'utf8'),
        });
        writeFileSync(new URL(`${edition}revolving-door.epub`, dir), closed);
        rmSync(folder, { recursive: true });
      }
    },
  },
};

/** What hosts need to send the right headers; docs/hosting.md says which file is for whom. */
const hostFiles = {
  name: 'host-files',
  hooks: {
    'astro:build:done': (/** @type {{ dir: URL }} */ { dir }) => {
      const list = (/** @type {string} */ folder) =>
        readdirSync(new URL(folder, dir), { withFileTypes: true }).map(
          (entry) => `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`,
        );
      const places = list('')
        .flatMap((place) => (place === 'embed/' ? list(place) : [place]))
        .flatMap((place) =>
          languages.includes(place.slice(0, -1)) ? [place, ...list(place)] : [place],
        )
        .filter((place) => !/^[._]/.test(place));
      writeFileSync(new URL('_headers', dir), headersFile(places, sitePath, languages));
      writeFileSync(new URL('.htaccess', dir), htaccess(sitePath, languages));
      writeFileSync(new URL('nginx.conf', dir), nginxConf(sitePath, languages));
      // GitHub Pages would put the files through Jekyll, which drops names that begin with "_".
      writeFileSync(new URL('.nojekyll', dir), '');
    },
  },
};

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  // Not in node_modules, which another user may have installed.
  cacheDir: cacheFolder('astro'),
  vite: { cacheDir: cacheFolder('vite') },
  integrations: [watchEditorFiles, figureGallery, desk, singleFile, book, hostFiles],
  build: { format: 'directory', inlineStylesheets: 'always' },
});
