/** A page put behind the story in one file: its headings go one level down, and its anchors get its name, so that no id stands twice. Knows no page. */

export function toAppendix(html: string, name: string): string {
  return html
    .replace(/<(\/?)h([1-5])(?=[\s>])/g, (_tag, slash: string, level: string) => `<${slash}h${Number(level) + 1}`)
    .replace(/ (id|aria-labelledby|aria-describedby)="([^"]+)"/g, (_attribute, attribute: string, ids: string) => ` ${attribute}="${ids.split(' ').map((id) => `${name}-${id}`).join(' ')}"`)
    .replace(/ href="#([^"]+)"/g, (_link, id: string) => ` href="#${name}-${id}"`);
}
