// A page that MDX has compiled, as markup: what React would make of it, as far as two elements need.
import { evaluate } from '@mdx-js/mdx';
import { JSDOM } from 'jsdom';

type Props = Record<string, unknown> & { children?: unknown };

export async function mdxPage(source: string): Promise<string> {
  const { document } = new JSDOM('').window;
  const jsx = (type: unknown, { children, ...attributes }: Props): Element | DocumentFragment => {
    if (typeof type === 'function')
      return (type as (props: Props) => Element)({ children, ...attributes });
    const made =
      typeof type === 'string' ? document.createElement(type) : document.createDocumentFragment();
    for (const [name, value] of Object.entries(attributes))
      if ('setAttribute' in made) made.setAttribute(name, asAttribute(value));
    made.append(
      ...[children]
        .flat(4)
        .filter((child) => child !== undefined)
        .map((child) => child as string | Node),
    );
    return made;
  };
  const { default: Content } = await evaluate(source, {
    Fragment: Symbol('fragment'),
    jsx: jsx as never,
    jsxs: jsx as never,
  });
  const place = document.createElement('div');
  place.append(Content({}) as unknown as Node);
  return place.innerHTML;
}

/** A style is an object in JSX. */
const asAttribute = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(
          ([name, of]) =>
            `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${String(of)}`,
        )
        .join(';')
    : String(value);
