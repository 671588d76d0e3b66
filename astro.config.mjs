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

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'https://revolving-door.example',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [watchEditorFiles],
  build: { format: 'directory', inlineStylesheets: 'always' },
});
