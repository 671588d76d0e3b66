/** The icon for browsers that ask for /favicon.ico whatever a page says; an answer that is no file is an error on their console. */
import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { iconFile } from '../outputs/pictures/icon-file.ts';

export const GET: APIRoute = async () =>
  new Response(await iconFile(readFileSync('public/icon.svg', 'utf8')), {
    headers: { 'Content-Type': 'image/x-icon' },
  });
