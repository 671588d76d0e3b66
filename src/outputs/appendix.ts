/** A page put behind the story in one file: its headings go one level down, and its anchors get its name, so that no id stands twice. Knows no page. */

export function toAppendix(html: string, name: string): string {
  return (
    html
      .replace(
        /<(\/?)h([1-5])(?=[\s>])/g,
        (_tag, slash: string, level: string) => `<${slash}h${Number(level) + 1}`,
      )
      // Two parts called "Notes and sources" would be one name for two landmarks; its heading says it.
      .replace(/ aria-labelledby="[^"]*"/g, '')
      .replace(/ id="([^"]+)"/g, (_attribute, id: string) => ` id="${name}-${id}"`)
      .replace(/ href="#([^"]+)"/g, (_link, id: string) => ` href="#${name}-${id}"`)
  );
}
