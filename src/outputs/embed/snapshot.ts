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
const oembedFileOf = ({ version, figure }: EmbedSnapshot): string =>
  `snapshots/${version}/oembed/${figure}.json`;

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

/** What a host is told about it, with the address of the site put back. */
export const readOembedSnapshot = (snapshot: EmbedSnapshot, siteRoot: string, root = '.'): string =>
  readFileSync(join(root, oembedFileOf(snapshot)), 'utf8').replaceAll(placeholder, siteRoot);

/** A built page of /embed/<figure>/ as a snapshot: its links lead up from /embed/v/<version>/<figure>/, its full addresses wait for their site, and it announces the answer of its own version. */
export function snapshotPage(html: string, version: string): string {
  if (html.includes(placeholder))
    throw new Error(
      `The page holds "${placeholder}" already.\nExpected: a page in which only this command writes it.\nRename it in the words or the script of the embed.`,
    );
  return rewriteHtml(html.replaceAll(siteRootOf(html), placeholder), (element) => {
    const href = attributeOf(element, 'href');
    if (href?.startsWith('../../')) setAttribute(element, 'href', `../../${href}`);
    if (href !== undefined && attributeOf(element, 'type') === 'application/json+oembed')
      setAttribute(element, 'href', href.replace('oembed/', `oembed/v/${version}/`));
  });
}

/** For which address a page of /embed/ was built: its canonical address is a page below it. */
function siteRootOf(html: string): string {
  const canonical = elementsOf(html).find((element) => attributeOf(element, 'rel') === 'canonical');
  const href = (canonical && attributeOf(canonical, 'href')) ?? '';
  const siteRoot = /^(.*\/)figures\/[^/]+\/$/.exec(href)?.[1];
  if (!siteRoot)
    throw new Error(
      'The page names no page of its figure as its canonical address.\nExpected: <link rel="canonical" href="https://…/figures/<id>/">.\nSee src/layouts/EmbedPage.astro.',
    );
  return siteRoot;
}

/** The two files that keep one built embed: its page, and what a host is told about it. */
function snapshotFiles(root: string, snapshot: EmbedSnapshot): { file: string; text: string }[] {
  const { version, figure } = snapshot;
  const read = (path: string): string => readFileSync(join(root, 'dist', path), 'utf8');
  const html = read(`embed/${figure}/index.html`);
  const answer = read(`oembed/${figure}.json`)
    .replaceAll(siteRootOf(html), placeholder)
    .replace(/\{site\}embed\/[\w-]+\//g, `${placeholder}embed/v/${version}/${figure}/`);
  return [
    { file: fileOf(snapshot), text: snapshotPage(html, version) },
    { file: oembedFileOf(snapshot), text: answer },
  ];
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
  const pages = built.flatMap((figure) => snapshotFiles(root, { version, figure }));
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
        ? `All ${built.length} embeds of ${version} exist already, and nothing differs.`
        : `Wrote ${fresh.length / 2} embeds in snapshots/${version}/.`,
    exitCode: 0,
  };
}
