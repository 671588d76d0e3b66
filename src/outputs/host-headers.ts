/** Which headers each part of the site is served with: the one source that the files for hosts are made from. Knows no host. */

export interface Header {
  name: string;
  value: string;
}
/** A part of the site: what it holds, where it is by paths from the root (a folder ends in a slash), and its own headers beside the common ones. */
export interface Area {
  id: 'snapshots' | 'embed' | 'shared' | 'fonts' | 'pages';
  about: string;
  paths: readonly string[];
  headers: readonly Header[];
}

const header = (name: string, value: string): Header => ({ name, value });

/** Nothing here needs a device, a sensor or a payment: a script that got in could not ask for one either. */
const features = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'web-share',
  'xr-spatial-tracking',
];

export const commonHeaders: readonly Header[] = [
  header('X-Content-Type-Options', 'nosniff'),
  header('Referrer-Policy', 'no-referrer'),
  header('Permissions-Policy', features.map((feature) => `${feature}=()`).join(', ')),
  header('Strict-Transport-Security', 'max-age=31536000'),
];

/** A correction must reach readers soon. */
const short = header('Cache-Control', 'public, max-age=600, must-revalidate');
const forEver = header('Cache-Control', 'public, max-age=31536000, immutable');
/** What a page may load is in the page itself, by hash; who may frame it can only be set by a header. */
const ownFrames = header('Content-Security-Policy', "frame-ancestors 'self'");
const forOthers = header('Cross-Origin-Resource-Policy', 'cross-origin');
/** A page in a sandboxed frame has no origin: without this it would get no fonts, and data could not be read from elsewhere. */
const forAll = header('Access-Control-Allow-Origin', '*');
const forUs = header('Cross-Origin-Resource-Policy', 'same-origin');
/** A host that is isolated from other origins accepts a frame only if the frame declares the same. */
const isolated = header('Cross-Origin-Embedder-Policy', 'require-corp');

/** The first area that holds a path counts; "pages" holds the rest. */
export const areas: readonly Area[] = [
  {
    id: 'snapshots',
    about: 'Embeds of one version of the data, which never change',
    paths: ['embed/v/'],
    headers: [forEver, forOthers, isolated],
  },
  {
    id: 'embed',
    about: 'Embeds, which any site may frame',
    paths: ['embed/'],
    headers: [short, forOthers, isolated],
  },
  {
    id: 'shared',
    about: 'Files that other sites show or read: pictures, data, feeds, the script of a host',
    paths: [
      'embed.js',
      'oembed/',
      'cite/',
      'figures/',
      'clips/',
      'data/',
      'og.png',
      'feed.xml',
      'feed.json',
    ],
    headers: [short, ownFrames, forOthers, forAll],
  },
  {
    id: 'fonts',
    about:
      'Fonts. One that is cut anew keeps its name: an old copy lacks glyphs, which the reader’s own font then lends',
    paths: ['fonts/'],
    headers: [forEver, ownFrames, forOthers, forAll],
  },
  {
    id: 'pages',
    about: 'Pages and everything else',
    paths: [''],
    headers: [short, ownFrames, forUs, header('Cross-Origin-Opener-Policy', 'same-origin')],
  },
];

/** The book for electronic readers. */
const book = 'revolving-door.epub';

/** Types that hosts don't know, or know without their character set. */
export const types: Readonly<Record<string, string>> = {
  'feed.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  'cite.bib': 'application/x-bibtex; charset=utf-8',
  'CITATION.cff': 'text/plain; charset=utf-8',
  [book]: 'application/epub+zip',
  SHA256SUMS: 'text/plain; charset=utf-8',
};

const tables = {
  '.csv': 'text/csv; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Folders and files that stand in the folder of each language, too. */
const inLanguages: readonly string[] = ['embed/', 'oembed/', 'figures/', 'cite/', 'og.png', book];

/** A path of an area in the English edition, and in those of other languages: "embed/", "be/embed/". */
export const pathsIn = (path: string, languages: readonly string[]): string[] => [
  path,
  ...(inLanguages.includes(path) ? languages.map((lang) => `${lang}/${path}`) : []),
];

/** By folder and the end of the name: an nginx as it comes knows no CSV, nobody knows RIS, others leave out the character set. */
const typesInFolders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'data/': tables,
  'figures/': tables,
  'cite/': {
    '.ris': 'application/x-research-info-systems; charset=utf-8',
    '.bib': 'application/x-bibtex; charset=utf-8',
  },
};

/** The same for the folders of every language. */
export const typedFolders = (
  languages: readonly string[],
): [string, Readonly<Record<string, string>>][] =>
  Object.entries(typesInFolders).flatMap(([folder, inFolder]) =>
    pathsIn(folder, languages).map((path): [string, typeof inFolder] => [path, inFolder]),
  );

/** All of them, for hosts that know types by their endings alone. */
export const typesByEnding: Readonly<Record<string, string>> = Object.assign(
  {},
  ...Object.values(typesInFolders),
) as Record<string, string>;

const typeOf = (path: string): string | undefined => {
  const [, inFolder = {}] =
    Object.entries(typesInFolders).find(([folder]) => path.startsWith(folder)) ?? [];
  return types[path] ?? Object.entries(inFolder).find(([ending]) => path.endsWith(ending))?.[1];
};

export const areaOf = (path: string, languages: readonly string[] = []): Area =>
  areas.find(({ paths }) =>
    paths
      .flatMap((start) => pathsIn(start, languages))
      .some((start) =>
        start === '' || start.endsWith('/') ? path.startsWith(start) : path === start,
      ),
  )!;

/** All headers of a path from the root. */
export function headersOf(path: string): Header[] {
  const type = typeOf(path);
  return [
    ...commonHeaders,
    ...areaOf(path).headers,
    ...(type === undefined ? [] : [header('Content-Type', type)]),
  ];
}
