/** The pictures of the book for electronic readers, which takes them in; these addresses are not published. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { bookCover, bookPicture } from '../../outputs/epub/pictures.ts';
import { loadSite } from '../../site/index.ts';

export const getStaticPaths: GetStaticPaths = () =>
  ['cover', ...loadSite().figures.keys()].map((picture) => ({ params: { picture } }));

export const GET: APIRoute = async ({ params }) => {
  const picture = params['picture'] ?? '';
  const site = loadSite();
  const bytes = picture === 'cover' ? await bookCover(site) : await bookPicture(picture, site);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } });
};
