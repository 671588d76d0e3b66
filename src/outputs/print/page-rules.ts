/** The rules of the paper that depend on words: a named page for each part, for its running head, and the state of the data in the foot. Returns CSS. */

export interface PrintPart {
  /** Name of the page in CSS. */ name: string;
  /** The running head. */ head: string;
}

/** Chromium knows named pages and margin boxes, but neither string-set nor running elements: so each part has a page of its own name. */
export function pageRules(
  parts: readonly PrintPart[],
  { title, foot, of }: { title: string; foot: string; of: string },
): string {
  const general = `@page{@top-right{content:${cssText(title)}}@bottom-left{content:${cssText(foot)}}@bottom-right{content:counter(page) ${cssText(` ${of} `)} counter(pages)}}`;
  const named = parts.map(
    ({ name, head }) =>
      `@page ${name}{@top-left{content:${cssText(head)}}}.paper-${name}{page:${name}}`,
  );
  return [general, ...named].join('');
}

const cssText = (text: string): string =>
  `"${text.replace(/["\\\n<]/g, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;
