/** Every figure in every form: drawing, pictures, tables. */
import type { APIRoute, GetStaticPaths } from 'astro';
import {
  figureFile,
  figureForms,
  figureMediaType,
  type FigureForm,
} from '../../outputs/figure-downloads.ts';
import { figureNames } from '../../site/figure-names.ts';
import { loadSite } from '../../site/index.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...figureNames(loadSite())].flatMap(([name, id]) =>
    figureForms.map((form) => ({ params: { file: `${name}${form}` }, props: { id, form } })),
  );

export const GET: APIRoute = async ({ props }) => {
  const { id, form } = props as { id: string; form: FigureForm };
  return new Response(new Uint8Array(await figureFile(id, form, loadSite())), {
    headers: { 'Content-Type': figureMediaType(form) },
  });
};
