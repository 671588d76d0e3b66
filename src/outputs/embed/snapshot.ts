/**
 * Embeds that stay as they were: snapshots/<version>/embed/<figure>.html, a built page with a placeholder where the address of the site stands, since that may change.
 * Reads and writes these files; knows nothing of how a page is made.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attributeOf, elementsOf, rewriteHtml, setAttribute } from '../../markdown/rewrite-html.ts';
import { errorsOf, formatProblems, type Problem } from '../../model/index.ts';

export interface EmbedSnapshot {
  version: string;
  figure: string;
}

const placeholder = '{site}';
const fileOf = ({ version, figure }: EmbedSnapshot): string =>
  `snapshots/${version}/embed/${figure}.html`;

const namesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).sort() : [];

/** Oldest version first. */
export const listEmbedSnapshots = (root = '.'): EmbedSnapshot[] =>
  namesIn(join(root, 'snapshots')).flatMap((version) =>
    namesIn(join(root, 'snapshots', version, 'embed')).flatMap((name) =>
      name.endsWith('.html') ? [{ version, figure: name.slice(0, -'.html'.length) }] : [],
    ),
  );

/** Figures that were published once and are no more, each with the versions that have it. */
export function goneFigures(
  snapshots: readonly EmbedSnapshot[],
  present: ReadonlySet<string>,
): Map<string, string[]> {
  const gone = new Map<string, string[]>();
  for (const { version, figure } of snapshots)
    if (!present.has(figure)) gone.set(figure, [...(gone.get(figure) ?? []), version]);
  return gone;
}

/** The page as it is served: the address of the site, with a slash at its end, put back. */
export const readEmbedSnapshot = (snapshot: EmbedSnapshot, siteRoot: string, root = '.'): string =>
  readFileSync(join(root, fileOf(snapshot)), 'utf8').replaceAll(placeholder, siteRoot);

/** A built page of /embed/<figure>/ as a snapshot: its links lead up from /embed/v/<version>/<figure>/, and its full addresses wait for their site. */
export function snapshotPage(html: string): string {
  if (html.includes(placeholder))
    throw new Error(
      `The page holds "${placeholder}" already.\nExpected: a page in which only this command writes it.\nRename it in the words or the script of the embed.`,
    );
  const canonical = elementsOf(html).find((element) => attributeOf(element, 'rel') === 'canonical');
  const siteRoot = /^([^#]*)#/.exec((canonical && attributeOf(canonical, 'href')) ?? '')?.[1];
  if (!siteRoot)
    throw new Error(
      'The page names no canonical address with the anchor of its figure.\nExpected: <link rel="canonical" href="https://…/#figure">.\nSee src/layouts/EmbedPage.astro.',
    );
  return rewriteHtml(html.replaceAll(siteRoot, placeholder), (element) => {
    const href = attributeOf(element, 'href');
    if (href?.startsWith('../../')) setAttribute(element, 'href', `../../${href}`);
  });
}

/** Keeps the embeds in dist/ under the version. All or none: a snapshot never changes. */
export function writeEmbedSnapshots(
  root: string,
  version: string,
): { text: string; exitCode: 0 | 1 } {
  const built = namesIn(join(root, 'dist/embed')).filter(
    (figure) =>
      figure !== 'v' && existsSync(join(root, 'dist/embed/v', version, figure, 'index.html')),
  );
  const fail = (problem: Omit<Problem, 'severity'>): { text: string; exitCode: 1 } => ({
    text: formatProblems(errorsOf([{ severity: 'error', ...problem }])),
    exitCode: 1,
  });
  if (built.length === 0) {
    return fail({
      file: 'dist/embed',
      place: '',
      found: `No built embed of version "${version}" is there.`,
      expected: 'Expected: a build of the data as they are now.',
      fix: 'Run npm run build, then npm run snapshot.',
    });
  }
  const pages = built.map((figure) => ({
    file: fileOf({ version, figure }),
    text: snapshotPage(readFileSync(join(root, 'dist/embed', figure, 'index.html'), 'utf8')),
  }));
  const other = pages.filter(
    ({ file, text }) =>
      existsSync(join(root, file)) && readFileSync(join(root, file), 'utf8') !== text,
  );
  const [first] = other;
  if (first) {
    return fail({
      file: first.file,
      place: '',
      found: `${other.length === 1 ? 'It is' : `It and ${other.length - 1} more are`} there already, with other bytes than today's build.`,
      expected: 'Expected: a snapshot never changes, since others show it as it stood.',
      fix: 'Give the data a new version in data/version.json, build, and keep that.',
    });
  }
  const fresh = pages.filter(({ file }) => !existsSync(join(root, file)));
  for (const { file, text } of fresh) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return {
    text:
      fresh.length === 0
        ? `All ${pages.length} embeds of ${version} exist already, and nothing differs.`
        : `Wrote ${fresh.length} embeds in snapshots/${version}/embed/.`,
    exitCode: 0,
  };
}
