/** The pictures of the book for electronic readers, which takes them in; these addresses are not published. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { bookPictures, pictureOfBook } from '../../outputs/epub/pictures.ts';
import { loadSite } from '../../site/index.ts';

export const getStaticPaths: GetStaticPaths = () =>
  bookPictures(loadSite()).map((picture) => ({ params: { picture } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await pictureOfBook(params['picture'] ?? '', loadSite())), {
    headers: { 'Content-Type': 'image/png' },
  });
