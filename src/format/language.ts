/**
 * How a language writes dates, numbers and lists. English stands here, every other language in the group "format" of its content/<language>/ui.json;
 * what is missing there is written as in English. Knows no files, and no locale of the machine: the same data give the same bytes everywhere.
 */

export type Qualifier = 'exact' | 'at-least' | 'more-than' | 'about' | 'up-to';

export interface Language {
  /** As HTML names it: "en-GB", "be". */
  tag: string;
  /** A month that stands alone, or with a year. */
  months: readonly string[];
  /** A month behind a day, where the two differ: "верасня" beside "верасень". */
  monthsAfterDay: readonly string[];
  monthsShort: readonly string[];
  /** "#" is the day, for what must stand with it: "#." in German. */
  day: string;
  /** Between thousands and before decimals. */
  thousands: string;
  decimal: string;
  /** "#" is the number: "at least #". */
  qualifiers: Readonly<Record<Qualifier, string>>;
  /** A value and what it counts as one text: "#" is the value, "@" its label. Where labels don't change with the number, it stands behind them: "@: #". */
  labelled: string;
  and: string;
  or: string;
  /** Nought and upward, as far as the language writes numbers in words; beyond, and where it is empty, digits stand. */
  numberWords: readonly string[];
  /** Units by plural form, as Intl.PluralRules names it: { "people": { "one": "чалавек", "few": "чалавекі", "many": "чалавек" } }. */
  units: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const sameForm = (...units: string[]): Record<string, { other: string }> =>
  Object.fromEntries(units.map((unit) => [unit, { other: unit }]));

export const english: Language = {
  tag: 'en-GB',
  months,
  monthsAfterDay: months,
  monthsShort: months.map((month) => month.slice(0, 3)),
  day: '#',
  thousands: ',',
  decimal: '.',
  qualifiers: {
    exact: '#',
    'at-least': 'at least #',
    'more-than': 'more than #',
    about: 'about #',
    'up-to': 'up to #',
  },
  labelled: '# @',
  and: 'and',
  or: 'or',
  numberWords: [
    ...small,
    ...tens.flatMap((ten) => [ten, ...small.slice(1, 10).map((one) => `${ten}-${one}`)]),
    'one hundred',
  ],
  units: {
    ...sameForm('aircraft'),
    percent: { other: 'per cent' },
    people: { one: 'person', other: 'people' },
    years: { one: 'year', other: 'years' },
    months: { one: 'month', other: 'months' },
    days: { one: 'day', other: 'days' },
    companies: { one: 'company', other: 'companies' },
    cases: { one: 'case', other: 'cases' },
    entries: { one: 'entry', other: 'entries' },
    roubles: { one: 'rouble', other: 'roubles' },
    dollars: { one: 'dollar', other: 'dollars' },
    euros: { one: 'euro', other: 'euros' },
  },
};

/** A language from its table in ui.json. The table has been checked; whatever is wrong in it falls back to English. */
export function languageOf(tag: string, table: Partial<Omit<Language, 'tag'>> = {}): Language {
  const own = Object.fromEntries(
    Object.entries(table).filter(
      ([key, value]) => key in english && typeof value === typeof english[key as keyof Language],
    ),
  );
  const named =
    Array.isArray(table.months) && table.months.length === 12 ? table.months : undefined;
  return {
    ...english,
    numberWords: [],
    units: {},
    ...own,
    tag,
    ...(named
      ? {
          monthsAfterDay: twelve(table.monthsAfterDay) ?? named,
          monthsShort: twelve(table.monthsShort) ?? named,
        }
      : { months, monthsAfterDay: months, monthsShort: english.monthsShort }),
    qualifiers: { ...english.qualifiers, ...table.qualifiers },
  };
}

const twelve = (names: readonly string[] | undefined): readonly string[] | undefined =>
  names?.length === 12 ? names : undefined;

const pluralRules = new Map<string, Intl.PluralRules>();

/** "one", "few", … as the language counts. Its rules are made once: a build asks for tens of thousands of forms. */
export function pluralForm(number: number, { tag }: Pick<Language, 'tag'>): string {
  let rules = pluralRules.get(tag);
  if (!rules) pluralRules.set(tag, (rules = new Intl.PluralRules(tag)));
  return rules.select(number);
}

/** "чалавекі" for 3 people; undefined where the language has no word for the unit. */
export function unitWord(unit: string, number: number, language: Language): string | undefined {
  const forms = language.units[unit];
  return forms?.[pluralForm(number, language)] ?? forms?.['other'] ?? forms?.['many'];
}

/** The script that the language is written in, as ISO 15924 names it: "Latn", "Cyrl". */
export const scriptOf = ({ tag }: Pick<Language, 'tag'>): string =>
  new Intl.Locale(tag).maximize().script ?? 'Latn';

/** The language with the country that it is first of, as Open Graph asks for it: "be_BY". */
export const localeOf = ({ tag }: Pick<Language, 'tag'>): string => {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}_${region}`;
};

/** Sorts words as the language does. */
export const collatorOf = ({ tag }: Pick<Language, 'tag'>): Intl.Collator => new Intl.Collator(tag);
