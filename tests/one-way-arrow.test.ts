import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

// The files of this test do not exist, so the compiler knows no types of them.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

async function messagesFor(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'none');
}
const arrow = '@typescript-eslint/no-restricted-imports';

test.each([
  ['src/format/x.ts', "import '../model/index.ts';"],
  ['src/model/x.ts', "import '../markdown/index.ts';"],
  ['src/model/facts/x.ts', "import '../../chart/svg.ts';"],
  ['src/chart/x.ts', "import '../figures/door/layout.ts';"],
  ['src/figures/door/layout.ts', "import '../../model/index.ts';"],
  ['src/figures/door/series.ts', "import '../../client/door.ts';"],
  ['src/pages/x.ts', "import '../client/door.ts';"],
  ['src/site/x.ts', "import '../outputs/csv.ts';"],
  ['src/outputs/x.ts', "import '../components/rebase.ts';"],
  ['src/client/x.ts', "import '../figures/door/series.ts';"],
  ['src/client/x.ts', "import '../format/dates.ts';"],
])('%s may not say %s', async (file, text) => {
  expect(await messagesFor(file, text)).toContain(arrow);
});

test.each([
  ['src/model/x.ts', "import '../format/index.ts';"],
  ['src/figures/door/series.ts', "import '../../model/index.ts';"],
  ['src/client/x.ts', "import '../figures/door/layout.ts';"],
  ['src/client/x.ts', "import '../format/epoch-day.ts';"],
  ['src/outputs/x.ts', "import '../site/index.ts';"],
])('%s may say %s', async (file, text) => {
  expect(await messagesFor(file, text)).toEqual([]);
});

test('a Date outside src/format is an error, inside it is not', async () => {
  expect(await messagesFor('src/chart/x.ts', 'export const now = new Date();')).toContain(
    'no-restricted-syntax',
  );
  expect(await messagesFor('src/format/x.ts', 'export const now = new Date(0);')).toEqual([]);
});

test('a file named utils is an error', async () => {
  expect(await messagesFor('src/chart/utils.ts', 'export const one = 1;')).toContain(
    'no-restricted-syntax',
  );
});
