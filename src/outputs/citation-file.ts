/**
 * CITATION.cff, which code hosts and reference managers read: what the whole is called, which version it is, on what terms.
 * `node src/outputs/citation-file.ts --write` writes it at the root; a test holds it in step with data/version.json.
 */
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { formatDate } from '../format/index.ts';
import type { Version } from '../model/schema.ts';
import { siteAddress } from '../site/address.ts';
import type { Words } from '../site/index.ts';
import type { Cited } from './citation.ts';

export function citationFile({ version, compiled }: Version, words: Words): string {
  const { description, keywords } = words.dataPackage;
  return stringify(
    {
      'cff-version': '1.2.0',
      message: words.citationFile.message,
      title: words.site.title,
      type: 'dataset',
      authors: [{ name: words.site.title }],
      version,
      'date-released': compiled,
      license: 'CC-BY-4.0',
      url: siteAddress(''),
      abstract: description,
      keywords,
    },
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  );
}

/** The whole, in English, as the forms of a citation take it. */
export const wholeCited = ({ version, compiled }: Version, words: Words): Cited => ({
  id: 'data',
  title: words.site.title,
  site: words.site.title,
  address: siteAddress(''),
  day: compiled,
  dated: words.cite.compiled.replace('#', formatDate(compiled)),
  version,
});

if (
  process.argv[1] !== undefined &&
  realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
) {
  const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
  const text = citationFile(
    read('data/version.json') as Version,
    read('content/en/ui.json') as Words,
  );
  if (process.argv.includes('--write')) writeFileSync('CITATION.cff', text);
  process.stdout.write(text);
}
