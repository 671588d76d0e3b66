/** One key for the many spellings of a Belarusian or Russian name: Ільяш, Ильяш, Iljaš, Ilyash. Pure text, no DOM. */

const cyrillic: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'h', д: 'd', е: 'e', ё: 'io', є: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'tch', ш: 'sh', щ: 'sh', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia',
};
/** Letters whose mark changes the sound; every other mark is simply taken off. */
const marked: Record<string, string> = { š: 'sh', č: 'tch', ž: 'zh', ł: 'l', ć: 'ts', ß: 'ss', ø: 'o', đ: 'd' };

/** "Łukašenka" → "lukashenka". The order matters: what two alphabets write differently falls into one letter, on both sides of the search alike. */
export function keyOf(word: string): string {
  return [...word.toLowerCase().normalize('NFC')].map((letter) => cyrillic[letter] ?? marked[letter] ?? letter).join('')
    .normalize('NFD').replace(/[\u0300-\u036f'’ʼ`´-]/g, '')
    .replace(/shch|sch/g, 'sh').replace(/tsch|tch|kh|ch/g, 'h').replace(/g/g, 'h')
    .replace(/ts|tz/g, 'c').replace(/x/g, 'ks').replace(/w/g, 'v')
    .replace(/[jy]/g, 'i').replace(/(.)\1+/g, '$1');
}

/**
 * The consonants of a key, with what romanisations confuse made equal: Kalesnikava and Kolesnikova, Tsikhanouskaya and Tikhanovskaya.
 * Loose on purpose, so it is asked of names only.
 */
export function bonesOf(key: string): string {
  const sounds = key.replace(/dz/g, 'd').replace(/([sz])h/g, '$1').replace(/c/g, 't').replace(/(^|[aeio])u(?=[^aeiou]|$)/g, '$1v');
  return (sounds.startsWith('i') ? 'i' : /^[aeou]/.test(sounds) ? 'a' : '') + sounds.replace(/[aeiou]/g, '').replace(/(.)\1+/g, '$1');
}

export const keysOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}'’ʼ`´]+/u).map(keyOf).filter(Boolean);

export interface Searchable {
  /** Keys of every word of the record. */
  words: string[];
  /** Bones of the names of its people. */
  names: string[];
}

/** Each word of the question begins a word of the record, or has the bones of a name in it. */
export const answers = ({ words, names }: Searchable, question: readonly string[]): boolean =>
  question.every((key) => words.some((word) => word.startsWith(key)) || (key.length > 3 && bonesAsked(key).some((bones) => isBegunBy(names, bones))));

/** A keyboard without marks writes both "c" and "č" as c, so a c is asked as either. */
const bonesAsked = (key: string): string[] => [bonesOf(key), bonesOf(key.replace(/c/g, 'h'))];

/** Two or three consonants fit too many names, so so short a one must be the whole name: Ihar, Igor. */
const isBegunBy = (names: readonly string[], bones: string): boolean =>
  names.some((name) => (bones.length > 3 ? name.startsWith(bones) : name === bones));
