/** The pictures of a book for electronic readers in another language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { bookPictures, pictureOfBook } from '../../../outputs/epub/pictures.ts';
import { loadSite } from '../../../site/index.ts';
import { bookLanguages } from '../../../site/whole-languages.ts';

export const getStaticPaths: GetStaticPaths = () =>
  bookLanguages().flatMap((lang) =>
    bookPictures(loadSite(lang)).map((picture) => ({ params: { lang, picture } })),
  );

export const GET: APIRoute = async ({ params: { lang, picture = '' } }) =>
  new Response(new Uint8Array(await pictureOfBook(picture, loadSite(lang))), {
    headers: { 'Content-Type': 'image/png' },
  });
