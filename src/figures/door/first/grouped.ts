/** The number over a block: 1265 as "1,265". It ships to the browser, and all of format/ would be heavy for it; a language with another mark sets it in the table and the words. */
export const grouped = (people: number): string =>
  String(people).replace(/\B(?=(?:\d{3})+$)/g, ',');
