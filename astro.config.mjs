// @ts-check
import { defineConfig } from 'astro/config';

/** The files that an editor changes are not imported by any module, so the dev server is told to watch them. */
const watchEditorFiles = {
  name: 'watch-editor-files',
  hooks: {
    'astro:server:setup': (/** @type {{ server: import('vite').ViteDevServer }} */ { server }) => {
      const folders = ['data', 'content', 'src/styles', 'src/client'];
      server.watcher.add(folders);
      server.watcher.on('all', (_event, path) => {
        if (folders.some((folder) => path.includes(`/${folder}/`))) server.ws.send({ type: 'full-reload' });
      });
    },
  },
};

/** Every figure on one page, to look at; the release does not have it. */
const figureGallery = {
  name: 'figure-gallery',
  hooks: {
    'astro:config:setup': (/** @type {import('astro').HookParameters<'astro:config:setup'>} */ { command, injectRoute }) => {
      if (command === 'dev') injectRoute({ pattern: '/dev/figures', entrypoint: './src/dev/figures.astro' });
    },
  },
};

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [watchEditorFiles, figureGallery],
  build: { format: 'directory', inlineStylesheets: 'always' },
});
