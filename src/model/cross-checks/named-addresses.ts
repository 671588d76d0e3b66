/** An address is printed in the PDF, the tables and the zip: it must not name someone whom the site does not name. */
import type { Located } from '../parse-records.ts';
import type { Problem } from '../problem.ts';
import type { Person, Source } from '../schema.ts';
import { errorAt, type Context } from './context.ts';

/** First names of Belarus in the romanisations that newsrooms use; a name outside this list is for the editor's eye. */
const firstNames = new Set(
  `ales alieh aleh oleg aliaksandr alaksandr aleksandr alyaksandr alexander aliaksei aleksei alexey andrei andrey
  andrej andrzej andzhey anton artsiom artyom dzianis denis dzmitry dmitry dmitri zmitser eduard henrykh henryk henrikh
  ihar igor ivan illia ilya kanstantsin konstantin kiryl kirill leanid leonid maksim mikalai mikalaj mikola nikolai
  nikolay mikhail mikita nikita pavel piotr pyotr raman roman ruslan siarhei sergei sergey stanislau stsiapan uladzimir
  vladimir uladzislau vladislav valery valiantsin valentin vasil vital vitali viktar viktor yahor egor yauhen yauheni
  evgeny yury yuri danil daniil alena elena volha olga hanna aksana anastasiya nasta nastassia darya katsiaryna
  katsyaryna ekaterina halina iryna irina kseniya ksenia larysa larisa liudmila ludmila maryia marya marina maryna marfa
  nadzeya natallia natalia palina polina sviatlana svetlana tatsiana tatiana valeryia viktoryia vera volga yuliya yulia`.split(
    /\s+/,
  ),
);
/** Endings of surnames; a Latin genitive "s" is of the address. */
const surname =
  /^\p{L}{2,}(?:ich|icz|ič|ski|sky|skaya|skaia|ko|ka|enka|uk|yuk|au|ou|ov|ev|eu|ova|eva|in|ina|ik|yk)s?$/u;

export const checkNamedAddresses = ({ sources, people }: Context): Problem[] => {
  // A broken person may be the one who is named.
  if (people.isIncomplete || people.brokenIds.length > 0) return [];
  const known = new Set(people.records.flatMap(({ item }) => namesOf(item)));
  return sources.records.flatMap((record) =>
    (['url', 'readAt', 'archived'] as const).flatMap((field) => {
      const address = record.item[field];
      const name = typeof address === 'string' ? strangerIn(address, known) : undefined;
      return name === undefined ? [] : [strangerProblem(record, field, name)];
    }),
  );
};

/** "uladzislau puchkou" for an address that names a person who is not known here. */
export function strangerIn(address: string, known: ReadonlySet<string>): string | undefined {
  const { pathname, search } = new URL(address);
  const words = decoded(pathname + search)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const at = words.findIndex((word, index) => {
    const next = words[index + 1] ?? '';
    return firstNames.has(word) && surname.test(next) && !known.has(skeleton(next));
  });
  return at < 0 ? undefined : `${words[at]} ${words[at + 1]}`;
}

const namesOf = ({ name, variants }: Person): string[] =>
  [name, ...variants].flatMap((one) =>
    one
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .map(skeleton),
  );

/** What is left of a name in any romanisation: "Statkievich", "Statkevič" and "Statkevic" are one. */
export const skeleton = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/s$/, '')
    .replace(/ł/g, 'l')
    .replace(/cz|ch|tch|ts/g, 'c')
    .replace(/sh|sz/g, 's')
    .replace(/w/g, 'v')
    .replace(/[aeiouyjh]/g, '')
    .replace(/(.)\1+/g, '$1');

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const strangerProblem = (record: Located<Source>, field: string, name: string): Problem =>
  errorAt(record, field, {
    found: `names "${name}", who is not in data/people.json.`,
    expected: 'Expected: no address that names someone whom the site does not name.',
    fix: 'Write null and list the address in data/left-out.json ("what": "address"); or, for a public figure whom the cited press names, add the person or the spelling to data/people.json.',
  });
