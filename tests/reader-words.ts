// Words for readers that stand in code: read from the syntax tree, not from lines. An Astro file is read as the TSX that the language server makes of it.
import { convertToTsx } from '@astrojs/astro2tsx';
import ts from 'typescript';

export interface ReaderWords {
  line: number;
  text: string;
}

/** What never is for readers, wherever it stands: names of attributes whose values are read by browsers. */
const silentAttributes =
  /^(?:class|class:list|className|id|for|d|style|points|transform|viewBox|media|sizes|srcset|href|src|rel|type|role|lang|name|property|data-(?!line$|label$).*|set:.*|http-equiv|xmlns.*|is:.*|define:vars|target|tabindex|slot)$/;
/** What always is, if it holds a word at all. */
const spokenAttributes =
  /^(?:alt|title|label|placeholder|aria-(?:label|description|roledescription|valuetext))$/;

/** Three English words in a row, or a capital and a word: nobody names an id, a class or a file so. */
const isPhrase = (text: string): boolean =>
  /(?<![\w.#@/:-])\p{L}[\p{L}’']*(?:[,;:]? (?:\p{Ll}[\p{L}’']*|[AI]))(?:[,;:]? (?:\p{Ll}[\p{L}’']*|[AI]))(?![\w-])/u.test(
    text,
  ) || /(?<![\w.#@/:-])\p{Lu}\p{Ll}+[,;:]? \p{Ll}+(?![\w-])/u.test(text);
const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text);

/** `isForOthers`: decides of a node that nothing below it is for readers. */
export function readerWords(
  file: string,
  source: string,
  isForOthers: (node: ts.Node) => boolean,
): ReaderWords[] {
  const isAstro = file.endsWith('.astro');
  const { code, lineOf } = isAstro ? astroCode(file, source) : { code: source, lineOf: undefined };
  const tree = ts.createSourceFile(
    isAstro ? `${file}.tsx` : file,
    code,
    ts.ScriptTarget.Latest,
    true,
    isAstro ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: ReaderWords[] = [];
  const visit = (node: ts.Node): void => {
    if (isSilent(node) || isForOthers(node)) return;
    const text = textOf(node);
    if (text !== undefined && (isSpoken(node) ? hasWord(text) : isPhrase(text))) {
      const at = node.getStart();
      found.push({
        line: lineOf?.(at) ?? tree.getLineAndCharacterOfPosition(at).line + 1,
        text: text.replace(/\s+/g, ' ').trim(),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** A template with its gaps as one text; the parts of it are looked at no more. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isJsxText(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(
      '\u2026',
    );
  return undefined;
}

/** Text between tags, and what assistive technology reads out. */
const isSpoken = (node: ts.Node): boolean =>
  ts.isJsxText(node) ||
  (ts.isStringLiteral(node) &&
    ts.isJsxAttribute(node.parent) &&
    spokenAttributes.test(node.parent.name.getText()));

const isSilent = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isTypeNode(node) ||
  (ts.isJsxAttribute(node) && silentAttributes.test(node.name.getText())) ||
  (ts.isJsxElement(node) && /^(?:style|script)$/.test(node.openingElement.tagName.getText()));

/** Places of the TSX are led back to the lines of the Astro file. */
function astroCode(file: string, source: string): { code: string; lineOf: (at: number) => number } {
  const { code, mappings } = convertToTsx(source, { filename: file });
  const lineOf = (at: number): number => {
    const mapped = mappings.findLast(([virtual]) => virtual <= at);
    const place = mapped === undefined ? 0 : mapped[2] + at - mapped[0];
    return source.slice(0, place).split('\n').length;
  };
  return { code, lineOf };
}
