/** Every figure in every form: drawing, pictures, tables. */
import type { APIRoute, GetStaticPaths } from 'astro';
import {
  figureFile,
  figureForms,
  figureMediaType,
  type FigureForm,
} from '../../outputs/figure-downloads.ts';
import { loadSite } from '../../site/index.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...loadSite().figures.keys()].flatMap((id) =>
    figureForms.map((form) => ({ params: { file: `${id}${form}` }, props: { id, form } })),
  );

export const GET: APIRoute = async ({ props }) => {
  const { id, form } = props as { id: string; form: FigureForm };
  return new Response(new Uint8Array(await figureFile(id, form, loadSite())), {
    headers: { 'Content-Type': figureMediaType(form) },
  });
};
