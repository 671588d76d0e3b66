/** Given names that Russian, or the wire reports after it, has by another sound than Belarusian: no folding of letters finds Nikolai under Mikalai. */
const russianForms: Readonly<Record<string, string>> = {
  Alena: 'Elena',
  Aliaksandr: 'Alexander',
  Artsiom: 'Artem',
  Dzmitry: 'Dmitry',
  Hanna: 'Anna',
  Henadz: 'Gennady',
  Katsiaryna: 'Ekaterina',
  Maryia: 'Maria',
  Mikalai: 'Nikolai',
  Mikita: 'Nikita',
  Natallia: 'Natalya',
  Ryhor: 'Grigory',
  Uladzimir: 'Vladimir',
  Valiantsin: 'Valentin',
  Vasil: 'Vasily',
  Vital: 'Vitaly',
  Volha: 'Olga',
  Yauhen: 'Evgeny',
  Zmitser: 'Dmitry',
};

/** The given name of a person in its Russian form, where that is another one; for the search, never shown. */
export const russianGivenName = (name: string): string[] => {
  const form = russianForms[name.split(' ')[0] ?? ''];
  return form === undefined ? [] : [form];
};
