/** Every file of the data: tables, records in full, schemas, the descriptor, the archive and the workbook. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles, mediaTypeOf, type DataFile } from '../../outputs/data-package/files.ts';
import { loadSite } from '../../site/index.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await dataFiles(loadSite())).map((file) => ({ params: { path: file.path }, props: { file } }));

export const GET: APIRoute = ({ props }) => {
  const { path, bytes } = props['file'] as DataFile;
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': mediaTypeOf(path) } });
};
