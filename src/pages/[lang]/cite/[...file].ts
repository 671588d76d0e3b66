/** What of another language can be cited, for reference managers: its story, figures and events. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { citationForms, citeIn, type CitationForm, type Cited } from '../../../outputs/citation.ts';
import { citedPages } from '../../../outputs/cited.ts';
import { loadSite, otherLanguages } from '../../../site/index.ts';

export const getStaticPaths = (() =>
  otherLanguages().flatMap((lang) =>
    citedPages(loadSite(lang)).flatMap((cited) =>
      citationForms.map((form) => ({
        params: { lang, file: `${cited.file.replace(/^cite\//, '')}${form}` },
        props: { cited, form },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(citeIn(props['form'] as CitationForm, props['cited'] as Cited));
