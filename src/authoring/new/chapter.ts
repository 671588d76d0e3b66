/** Asks for a chapter, and drafts its file in content/en/story. */
import type { Ask, Fault } from './ask.ts';
import type { Draft } from '../entry/draft.ts';
import { wholeSlug } from './field.ts';

const folder = 'content/en/story';

/** `names` are the chapters that stand there, "03-the-sum.md". */
export async function askChapter(ask: Ask, names: readonly string[]): Promise<Draft> {
  const numbers = names.map((name) => Number(name.slice(0, 2)));
  const title = await ask({
    flag: 'title',
    text: 'Its title?',
    hint: 'A few words: "Who came in".',
  });
  const dek = await ask({ flag: 'dek', text: 'One or two sentences below the title?' });
  const number = await ask({
    flag: 'number',
    text: 'Its number?',
    hint: `There are ${Math.min(...numbers)} to ${Math.max(...numbers)}; those behind a new one in between are renamed by hand.`,
    standard: String(Math.max(...numbers, 0) + 1),
    fault: numberFault(numbers),
  });
  const slug = await ask({
    flag: 'slug',
    text: 'The part of its address?',
    standard: wholeSlug(title),
    fault: slugFault(names),
  });
  const file = `${folder}/${number.padStart(2, '0')}-${slug}.md`;
  return {
    files: { [file]: chapterText(Number(number), title, slug, dek) },
    changes: [],
    next: [
      `Write in ${file}; a number is a token, a source is cited as [@id], a figure stands as "::: figure ID" and ":::".`,
    ],
  };
}

const numberFault =
  (taken: readonly number[]) =>
  (answer: string): Fault | undefined => {
    if (!/^\d{1,2}$/.test(answer))
      return {
        found: `This can't be "${answer}".`,
        expected: 'Expected: a whole number from 0 to 99.',
        fix: 'Write it in digits.',
      };
    return taken.includes(Number(answer))
      ? {
          found: `This can't be ${answer}: there is a chapter ${answer}.`,
          expected: 'Expected: a number that is free.',
          fix: `Write ${Math.max(...taken) + 1}, or rename the other first.`,
        }
      : undefined;
  };

const slugFault =
  (names: readonly string[]) =>
  (answer: string): Fault | undefined => {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(answer))
      return {
        found: `This can't be "${answer}".`,
        expected: 'Expected: small letters, digits and hyphens.',
        fix: `Write "${wholeSlug(answer)}".`,
      };
    return names.some((name) => name.slice(3) === `${answer}.md`)
      ? {
          found: `This can't be "${answer}": a chapter has it.`,
          expected: 'Expected: an address of its own.',
          fix: 'Choose another word.',
        }
      : undefined;
  };

/** JSON is YAML: a title with a colon or a quotation mark stays what it is. */
const yaml = (text: string): string =>
  /^[\p{L}\p{N}][^:#"\\{}[\]]*$/u.test(text) ? text : JSON.stringify(text);

const chapterText = (number: number, title: string, slug: string, dek: string): string =>
  `---\nchapter: ${number}\ntitle: ${yaml(title)}\nslug: ${slug}\ndek: ${yaml(dek)}\n---\n\nWrite here what the sources show.\n`;

export { yaml };
