/** The story, each figure, event, number and claim for reference managers: RIS, BibTeX, CSL-JSON. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { citationForms, citeIn, type CitationForm, type Cited } from '../../outputs/citation.ts';
import { citedPages } from '../../outputs/cited.ts';
import { loadSite } from '../../site/index.ts';

export const getStaticPaths: GetStaticPaths = () =>
  citedPages(loadSite()).flatMap((cited) =>
    citationForms.map((form) => ({
      params: { file: `${cited.file.replace(/^cite\//, '')}${form}` },
      props: { cited, form },
    })),
  );

export const GET: APIRoute = ({ props }) =>
  new Response(citeIn(props['form'] as CitationForm, props['cited'] as Cited));
