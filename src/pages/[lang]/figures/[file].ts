/** Every figure of another language in every form: drawing, pictures, tables. */
import type { APIRoute, GetStaticPaths } from 'astro';
import {
  figureFile,
  formsOf,
  figureMediaType,
  type FigureForm,
} from '../../../outputs/figure-downloads.ts';
import { ownFigures } from '../../../site/edition.ts';
import { loadSite, otherLanguages } from '../../../site/index.ts';

export const getStaticPaths = (() =>
  otherLanguages().flatMap((lang) =>
    ownFigures(loadSite(lang)).flatMap((id) =>
      formsOf(loadSite(lang)).map((form) => ({
        params: { lang, file: `${id}${form}` },
        props: { id, form },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { lang }, props }) => {
  const { id, form } = props as { id: string; form: FigureForm };
  return new Response(new Uint8Array(await figureFile(id, form, loadSite(lang))), {
    headers: { 'Content-Type': figureMediaType(form) },
  });
};
