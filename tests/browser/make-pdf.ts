// Makes PDFs from the built pages as the release does, for the print tests.
import { getDocumentProxy } from 'unpdf';
import { printPage } from '../../scripts/pdf/print-page.ts';
import type { Paper } from '../../src/site/volumes.ts';
import { launch, siteAddress } from './harness.ts';

export const make = async (
  page: string,
  paper: Paper,
  pages?: ReadonlyMap<string, number>,
): Promise<Uint8Array> =>
  printPage(await launch(), {
    address: siteAddress() + page,
    paper,
    siteRoot: 'https://site.example/folder/',
    day: '2026-11-22',
    ...(pages && { pages }),
  });
export const open = async (pdf: Uint8Array): ReturnType<typeof getDocumentProxy> =>
  getDocumentProxy(Uint8Array.from(pdf));
