/** The headers of the site as files that static hosts read: `_headers` (Netlify, Cloudflare Pages), `.htaccess` (Apache), `nginx.conf`. Knows no disk. */
import {
  areas,
  areaOf,
  commonHeaders,
  headersOf,
  pathsIn,
  types,
  typedFolders,
  typesByEnding,
  type Area,
  type Header,
} from './host-headers.ts';

const origin =
  'Made at build from src/outputs/host-headers.ts; docs/hosting.md says how to use it.';
const lines = (...parts: (string | readonly string[])[]): string => `${parts.flat().join('\n')}\n`;

/** Cloudflare takes no more rules than this, and no longer lines. */
export const mostRules = 100;
export const longestLine = 2000;

/** Cards lie one folder deeper than other embeds. Both hosts know a placeholder for one folder, so that one rule does for all kinds and meets none of a figure. */
const cardFolders = ['embed/event/', 'embed/fact/', 'embed/claim/'];
const cardRule = 'embed/:kind/:id/';
const figureRule = 'embed/:figure/';
const fold = (place: string): string =>
  cardFolders.includes(place)
    ? cardRule
    : /^embed\/[^/]+\/$/.test(place) && place !== 'embed/v/'
      ? figureRule
      : place;

/** The copies that a language has to keep, with and without their endings, are one rule: rules are few. */
const copyRule = (place: string): string =>
  place.replace(/^([^/]+\/revolving-door)\.(?:html|epub)$/, '$1*');

/**
 * When two rules fit an address, Cloudflare joins their values with a comma and Netlify takes the later one: so no header stands in two rules that can meet.
 * `places` are all files and folders (with a slash at the end) at the root, and those one level below in embed/ and in the folder of a language.
 */
export function headersFile(
  places: readonly string[],
  root = '/',
  languages: readonly string[] = [],
): string {
  const write = ({ name, value }: Header): string => `  ${name}: ${value}`;
  const rules = [...new Set(['', ...places.map((place) => copyRule(fold(place)))])]
    .filter((place) => place !== 'embed/')
    .sort()
    .flatMap((place) => {
      const own = [
        ...areaOf(place, languages).headers,
        ...(types[place] === undefined ? [] : [{ name: 'Content-Type', value: types[place] }]),
      ].map(write);
      // Cloudflare serves "name.html" as "name".
      const addresses =
        place.includes(':') || place.endsWith('*') || languages.includes(place.slice(0, -1))
          ? [place]
          : place.endsWith('/')
            ? [`${place}*`]
            : place.endsWith('.html')
              ? [place, place.slice(0, -'.html'.length)]
              : [place];
      return addresses.map((address) => [`${root}${address}`, ...own]);
    });
  // Both hosts know a star in mid-address; only the type stands here, so nothing meets the rule of the folder.
  const tables = typedFolders(languages)
    .filter(([folder]) => places.includes(folder))
    .flatMap(([folder, inFolder]) =>
      Object.entries(inFolder).map(([ending, type]) => [
        `${root}${folder}*${ending}`,
        write({ name: 'Content-Type', value: type }),
      ]),
    );
  const books = Object.entries(types).flatMap(([file, type]) =>
    pathsIn(file, languages)
      .filter((path) => path !== file && places.includes(path))
      .map((path) => [`${root}${path}`, write({ name: 'Content-Type', value: type })]),
  );
  const named = [...rules, ...tables, ...books];
  const text = lines(`# ${origin}`, `${root}*`, commonHeaders.map(write), ...named);
  const longest = Math.max(...text.split('\n').map(({ length }) => length));
  if (named.length + 1 > mostRules || longest > longestLine) {
    throw new Error(
      `dist/_headers\n  Found: ${named.length + 1} rules, the longest line of ${longest} characters.\n  Expected: at most ${mostRules} rules and ${longestLine} characters, which is all that Cloudflare Pages reads.\n  Put files of the root into folders, or fold rules of one area together in src/outputs/host-files.ts.`,
    );
  }
  return text;
}

/** For Apache 2.4 with AllowOverride All. The first condition that fits counts, as in the list of areas. */
export function htaccess(root = '/', languages: readonly string[] = []): string {
  // "always" means on errors too; an error must not be kept as long as what it stands for.
  const set = ({ name, value }: Header): string =>
    `Header ${name === 'Cache-Control' ? '' : 'always '}set ${name} "${value.replaceAll('"', '\\"')}"`;
  const pattern = (path: string): string =>
    `^${escape(root + path)}${path.endsWith('/') ? '' : '$'}`;
  const block = ({ paths, headers, about }: Area, index: number): string[] => {
    const isLast = index === areas.length - 1;
    const tag = isLast ? 'Else' : index === 0 ? 'If' : 'ElseIf';
    const condition = isLast
      ? ''
      : ` "%{REQUEST_URI} =~ m#${paths
          .flatMap((path) => pathsIn(path, languages))
          .map(pattern)
          .join('|')}#"`;
    return [
      `  # ${about}`,
      `  <${tag}${condition}>`,
      ...headers.map((one) => `    ${set(one)}`),
      `  </${tag}>`,
    ];
  };
  return lines(
    `# ${origin}`,
    'DirectoryIndex index.html',
    // Relative links need the slash, which a server may have been told to leave out.
    'DirectorySlash On',
    'Options -Indexes',
    `ErrorDocument 404 ${root}404.html`,
    'AddDefaultCharset utf-8',
    'AddCharset utf-8 .js .json',
    Object.entries(typesByEnding).map(([ending, type]) => `AddType "${type}" ${ending}`),
    Object.entries(types).map(
      ([file, type]) => `<Files "${file}">\n  ForceType "${type}"\n</Files>`,
    ),
    '<IfModule mod_headers.c>',
    commonHeaders.map((one) => `  ${set(one)}`),
    areas.flatMap(block),
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    '  AddOutputFilterByType DEFLATE text/html text/plain text/csv application/json application/xml application/atom+xml image/svg+xml',
    '</IfModule>',
    '<IfModule mod_brotli.c>',
    '  AddOutputFilterByType BROTLI_COMPRESS text/html text/plain text/csv application/json application/xml application/atom+xml image/svg+xml',
    '</IfModule>',
  );
}

/** To be included in a `server` block whose `root` holds the site. A location with a header of its own inherits none, so each has them all. */
export function nginxConf(root = '/', languages: readonly string[] = []): string {
  const add = (headers: readonly Header[]): string[] =>
    headers.map(
      ({ name, value }) => `  add_header ${name} "${value.replaceAll('"', '\\"')}" always;`,
    );
  const location = (
    match: string,
    headers: readonly Header[],
    more: readonly string[] = [],
  ): string[] => [`location ${match} {`, ...more.map((line) => `  ${line}`), ...add(headers), '}'];
  // "/facts" is sent on to "/facts/": relative links need the slash.
  const find = 'try_files $uri $uri/ =404;';
  // A location inside another inherits its headers, as it has none of its own; `charset` adds the character set.
  const typesOf = (inFolder: Readonly<Record<string, string>>): string[] => [
    `location ~ \\.(?:${Object.keys(inFolder)
      .map((ending) => ending.slice(1))
      .join('|')})$ {`,
    `  types { ${Object.entries(inFolder)
      .map(([ending, type]) => `${type.split(';')[0]} ${ending.slice(1)};`)
      .join(' ')} }`,
    '}',
  ];
  const blocks = areas.flatMap(({ paths, headers, about }) => [
    `# ${about}`,
    ...paths
      .flatMap((path) => pathsIn(path, languages))
      .filter((path) => types[path] === undefined)
      .flatMap((path) =>
        location(
          path.endsWith('/') ? `^~ ${root}${path}` : path === '' ? root : `= ${root}${path}`,
          [...commonHeaders, ...headers],
          [
            ...(path.endsWith('/') || path === '' ? [find] : []),
            ...typedFolders(languages)
              .filter(([folder]) => folder === path)
              .flatMap(([, inFolder]) => typesOf(inFolder)),
          ],
        ),
      ),
  ]);
  const typed = Object.entries(types).flatMap(([file, type]) =>
    pathsIn(file, languages).flatMap((path) =>
      location(
        `= ${root}${path}`,
        headersOf(file).filter(({ name }) => name !== 'Content-Type'),
        ['types {}', `default_type "${type}";`],
      ),
    ),
  );
  return lines(
    `# ${origin}`,
    'index index.html;',
    'charset utf-8;',
    'charset_types text/plain text/csv text/xml application/json application/javascript;',
    'absolute_redirect off;',
    `error_page 404 ${root}404.html;`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_types text/plain text/csv text/xml application/json application/xml application/atom+xml application/feed+json application/javascript image/svg+xml;',
    `location ~ /\\.(?!well-known/) { return 404; }`,
    blocks,
    typed,
  );
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
