// Lint rules: typescript-eslint's own, the one arrow between the rooms of src/ (see README), and dates kept inside src/format.
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const code = ['**/*.{ts,mjs,js}'];

const longFiles = [
  'src/model/break.test.ts',
  'src/model/problem.test.ts',
  'src/markdown/problems.test.ts',
  'src/markdown/hostile.test.ts',
  'src/client/fifty-names.fixture.ts',
  'src/outputs/data-package/package.test.ts',
  'tests/authoring.test.ts',
  'tests/long-descriptions.test.ts',
  'tests/browser/{embed-hosts,embed,faults,pages}.test.ts',
];

/** What a room may import, by path inside src/; everything else of src/ is closed to it. Later entries of one file win. */
const rooms = [
  { files: ['src/format/**'], open: ['format'] },
  { files: ['src/model/**'], open: ['model', 'format'] },
  { files: ['src/markdown/**'], open: ['markdown', 'model', 'format'] },
  { files: ['src/chart/**'], open: ['chart', 'format'] },
  { files: ['src/figures/**'], open: ['figures', 'model', 'format', 'chart'] },
  {
    files: ['src/figures/**/layout.ts', 'src/figures/**/marks.ts', 'src/figures/**/constants.ts'],
    open: ['figures', 'format', 'chart'],
  },
  { files: ['src/site/**'], open: ['site', 'figures', 'markdown', 'model', 'format'] },
  {
    files: ['src/outputs/**'],
    open: ['outputs', 'site', 'figures', 'markdown', 'chart', 'model', 'format', 'styles'],
  },
  {
    files: ['src/authoring/**'],
    open: ['authoring', 'site', 'figures', 'markdown', 'chart', 'model', 'format', 'styles'],
  },
  {
    files: ['src/view-models/**', 'src/components/**', 'src/layouts/**', 'src/pages/**'],
    open: [
      'view-models',
      'components',
      'layouts',
      'pages',
      'styles',
      'outputs',
      'site',
      'figures',
      'markdown',
      'chart',
      'model',
      'format',
    ],
  },
  {
    files: ['src/client/**'],
    open: [
      'client',
      'chart',
      'format/epoch-day',
      'figures/*/layout',
      'figures/*/marks',
      'figures/*/constants',
      'figures/*/types',
      'figures/door/state',
    ],
  },
];
const allRooms = [
  'format',
  'model',
  'markdown',
  'chart',
  'figures',
  'site',
  'outputs',
  'view-models',
  'components',
  'layouts',
  'pages',
  'styles',
  'client',
  'authoring',
];

/** Finds imports by their end ("../model/index.ts"), since they are always written relative. @param {string[]} open */
function closedImports(open) {
  const wholeRooms = open.filter((path) => !path.includes('/'));
  const partly = open.filter((path) => path.includes('/'));
  const closed = allRooms.filter((room) => !wholeRooms.includes(room));
  const exceptions = partly.map((path) => `${path.replaceAll('*', '[^/]+')}\\.ts$`);
  const except = exceptions.length > 0 ? `(?!(?:\\.\\./)+(?:${exceptions.join('|')}))` : '';
  return [
    {
      regex: `^${except}(?:\\.\\./)+(?:${closed.join('|')})/`,
      message:
        'The arrow points one way: data → model → format → chart → figures → site → outputs → view-models → components → pages. This room may not know that one; docs/architecture.md draws the map.',
    },
  ];
}

const fromDatesOutsideFormat = [
  {
    selector: 'NewExpression[callee.name="Date"]',
    message: 'A bare Date never leaves src/format: use parseEdtf, daysBetween or formatDate.',
  },
  {
    selector: 'MemberExpression[object.name="Date"]',
    message: 'A bare Date never leaves src/format: the build must not depend on the day it runs.',
  },
];

export default tseslint.config(
  { ignores: ['dist/**', '**/node_modules/**', '.astro/**', '**/.cache/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  { files: code, extends: [tseslint.configs.recommended] },
  ...astro.configs.recommended,
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    // Our interfaces hold functions that know no `this`.
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      // It is at odds with the compiler where a type comes from a JSON file.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  // A template has no types outside Astro's own build.
  {
    files: ['tests/templates/**/*.ts', '**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: [...code, '**/*.astro'],
    rules: { 'max-lines': ['error', { max: 250 }] },
  },
  // Longer for a reason: tests that are catalogues of messages, of numbers or of faults, each read as one list.
  {
    files: longFiles,
    rules: { 'max-lines': 'off' },
  },
  {
    files: code,
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs', '.js'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    // No package imports us, so the cycles of packages are no business of ours.
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },
  {
    files: code,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/format/**', 'src/**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...fromDatesOutsideFormat] },
  },
  ...rooms.map(({ files, open }) => ({
    files: files.map((pattern) => (pattern.endsWith('.ts') ? pattern : `${pattern}/*.ts`)),
    // A test may look at both ends of the arrow.
    ignores: ['src/**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': /** @type {const} */ ([
        'error',
        { patterns: closedImports(open) },
      ]),
    },
  })),
  {
    files: ['src/**/utils.ts', 'src/**/helpers.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program',
          message: 'A file is named after what it does; "utils" says nothing.',
        },
      ],
    },
  },
);
