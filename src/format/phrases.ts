/** Fills the templates of words that stand in content/: "{count} let out". Knows numbers and the plural forms of a language, no figure. */
import { english, type Language } from './language.ts';
import { formatNumber } from './numbers.ts';

/** One text, or a text for each plural form of `count`, named as Intl.PluralRules names them: { one: "{count} day", other: "{count} days" }. */
export type Template = string | Readonly<Record<string, string>>;
export type Templates = Readonly<Record<string, Template>>;

/** The words for a key with its values put in. Throws a RangeError that names the key or the value that is missing. */
export type Phrase = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** `source` names the file of the templates, for messages. */
export const makePhrase =
  (templates: Templates, source: string, language: Language = english): Phrase =>
  (key, values = {}) => {
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

function formOf(
  forms: Readonly<Record<string, string>>,
  count: string | number | undefined,
  { tag }: Language,
): string | undefined {
  const form = typeof count === 'number' ? new Intl.PluralRules(tag).select(count) : 'other';
  return forms[form] ?? forms['other'];
}
