/** Fills the templates of words that stand in content/: "{count} let out", and writes dates and numbers as their language does. Knows no figure. */
import type { CalendarDay } from './epoch-day.ts';
import { formatDate, formatDay, monthName, type DateStyle } from './dates.ts';
import { english, pluralForm, type Language, type Qualifier } from './language.ts';
import { formatList } from './lists.ts';
import { formatNumber, formatQualified, numberInWords } from './numbers.ts';

/** One text, or a text for each plural form of `count`, named as Intl.PluralRules names them: { one: "{count} day", other: "{count} days" }. */
export type Template = string | Readonly<Record<string, string>>;
export type Templates = Readonly<Record<string, Template>>;

/** The words of one file, and whatever else is written in their language. */
export interface Phrase {
  /** The words for a key with its values put in. Throws a RangeError that names the key or the value that is missing. */
  (key: string, values?: Readonly<Record<string, string | number>>): string;
  language: Language;
  date(edtf: string, style?: DateStyle): string;
  day(epochDay: number, style?: DateStyle): string;
  month(month: CalendarDay['month'], style?: DateStyle): string;
  number(number: number): string;
  qualified(number: number, qualifier: Qualifier): string;
  /** In words as far as the language has them, else in digits. */
  inWords(number: number): string;
  list(items: readonly string[]): string;
}

/** `source` names the file of the templates, for messages. */
export function makePhrase(
  templates: Templates,
  source: string,
  language: Language = english,
): Phrase {
  const fill = (key: string, values: Readonly<Record<string, string | number>> = {}): string => {
    const template = templates[key];
    const text =
      typeof template === 'object' ? formOf(template, values['count'], language) : template;
    if (text === undefined)
      throw new RangeError(
        `${source}: there are no words "${key}".\nExpected: words.${key}, in one form or in the plural forms of the language, "other" among them.\nAdd them to the front matter.`,
      );
    return text.replace(/\{([a-z]+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined)
        throw new RangeError(
          `${source}: words.${key} asks for {${name}}.\nExpected one of: ${Object.keys(values).join(', ') || 'none'}.\nCorrect the name in the braces.`,
        );
      return typeof value === 'number' ? formatNumber(value, language) : value;
    });
  };
  return Object.assign(fill, {
    language,
    date: (edtf: string, style?: DateStyle) => formatDate(edtf, style, language),
    day: (epochDay: number, style?: DateStyle) => formatDay(epochDay, style, language),
    month: (month: CalendarDay['month'], style?: DateStyle) => monthName(month, style, language),
    number: (number: number) => formatNumber(number, language),
    qualified: (number: number, qualifier: Qualifier) =>
      formatQualified(number, qualifier, language),
    inWords: (number: number) =>
      number <= 100 ? numberInWords(number, language) : formatNumber(number, language),
    list: (items: readonly string[]) => formatList(items, 'and', language),
  });
}

function formOf(
  forms: Readonly<Record<string, string>>,
  count: string | number | undefined,
  language: Language,
): string | undefined {
  const form = typeof count === 'number' ? pluralForm(count, language) : 'other';
  return forms[form] ?? forms['other'];
}
