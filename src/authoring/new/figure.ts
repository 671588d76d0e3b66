/** Asks for a figure of one series, and drafts its folder, its words, its ink and its line in the one list of figures. */
import { figureFiles, pascal } from './figure-files.ts';
import type { Ask, Fault } from './ask.ts';
import { Refusal } from './ask.ts';
import type { Draft } from '../entry/draft.ts';
import { readText } from '../entry/draft.ts';
import { choiceFault, slugOf } from './field.ts';
import type { Model } from '../../model/index.ts';
import { yaml } from './chapter.ts';

const listFile = 'src/figures/all.ts';
const sheetFile = 'src/styles/figures.css';

export async function askFigure(
  ask: Ask,
  model: Model,
  root: string,
  ids: readonly string[],
): Promise<Draft> {
  const title = await ask({
    flag: 'title',
    text: 'What does it show, as a sentence?',
    hint: 'The takeaway: "In three of the four largest rounds everyone was taken to a border". Numbers are tokens.',
  });
  const dek = await ask({ flag: 'dek', text: 'What is drawn, from when to when?' });
  const by = await ask({
    flag: 'by',
    text: 'Who says so, in a few words?',
    hint: 'The first words under the figure: "Counted by Viasna".',
  });
  const note = await ask({
    flag: 'note',
    text: 'Definition and gaps?',
    hint: 'Below the figure: who is counted, who is not, what is missing.',
  });
  const alt = await ask({
    flag: 'alt',
    text: 'What does a reader need who can’t see it?',
    hint: '20 to 250 characters.',
    fault: altFault,
  });
  const series = await ask({
    flag: 'series',
    text: 'Which series does it start from?',
    options: [...model.series.keys()].sort(),
    fault: choiceFault([...model.series.keys()].sort()),
  });
  const id = await ask({
    flag: 'id',
    text: 'Its id? Folder, file, address and anchor.',
    standard: slugOf(title, 2),
    fault: idFault(ids),
  });
  const words = `---\ntitle: ${yaml(title)}\ndek: ${yaml(dek)}\nby: ${yaml(by)}\nnote: ${yaml(note)}\nalt: ${yaml(alt)}\n---\n\nSay here, in plain sentences, what the drawing shows.\n`;
  return {
    files: {
      ...figureFiles(id, series),
      [`content/en/figures/${id}.md`]: words,
      [listFile]: withEntry(readText(root, listFile), id),
      [sheetFile]: withImport(readText(root, sheetFile), id),
    },
    changes: [listFile, sheetFile],
    next: [
      `Place it in a chapter: "::: figure ${id}" and ":::" on two lines.`,
      'Look at it at /dev/figures/ in "npm run dev"; change series, layout and marks to what it is about.',
      'Accept its pictures: UPDATE_SNAPSHOTS=1 npx vitest run tests/figures.snapshot.test.ts',
    ],
  };
}

const altFault = ({ length }: string): Fault | undefined =>
  length >= 20 && length <= 250
    ? undefined
    : {
        found: `This has ${length} characters.`,
        expected: 'Expected: between 20 and 250, as read aloud.',
        fix:
          length < 20
            ? 'Say what is drawn and what it shows.'
            : 'Move what is more into the description.',
      };

const idFault =
  (ids: readonly string[]) =>
  (answer: string): Fault | undefined => {
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(answer))
      return {
        found: `This can't be "${answer}".`,
        expected: 'Expected: small letters, digits and hyphens, a letter first.',
        fix: `Write "${slugOf(answer)}".`,
      };
    return ids.includes(answer)
      ? {
          found: `This can't be "${answer}": there is such a figure.`,
          expected: 'Expected: an id that is free.',
          fix: 'Choose another word.',
        }
      : undefined;
  };

/** The import in its place by name, the entry at the end. */
function withEntry(text: string, id: string): string {
  const entry = `  { id: '${id}', build: (model) => build${pascal(id)}(model), one: [] },`;
  const line = `import { build${pascal(id)} } from './${id}/index.ts';`;
  const lineEnd = lineEndOf(text);
  const lines = text.split(lineEnd);
  const nameOf = (one: string): string | undefined =>
    /from '\.\/([\w-]+)(?:\/|\.ts)/.exec(one)?.[1];
  const at = lines.findIndex((one) => (nameOf(one) ?? '') > id);
  const end = lines.lastIndexOf('];');
  if (at < 0 && !lines.some(nameOf)) throw lost(listFile);
  if (end < 0) throw lost(listFile);
  const importAt = at < 0 ? lines.findLastIndex((one) => nameOf(one) !== undefined) + 1 : at;
  return [
    ...lines.slice(0, importAt),
    line,
    ...lines.slice(importAt, end),
    entry,
    ...lines.slice(end),
  ].join(lineEnd);
}

function withImport(text: string, id: string): string {
  const last = text.lastIndexOf("@import './figures/");
  if (last < 0) throw lost(sheetFile);
  const end = text.indexOf('\n', last) + 1;
  return `${text.slice(0, end)}@import './figures/${id}.css';${lineEndOf(text)}${text.slice(end)}`;
}

/** An editor on Windows may have saved the file with its own. */
const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

const lost = (file: string): Refusal =>
  new Refusal([
    {
      severity: 'error',
      file,
      place: '',
      found: 'The list in this file is not where it was.',
      expected: 'Expected: imports of figures, and a list that ends with "];".',
      fix: 'Mend the file; nothing was written.',
    },
  ]);
