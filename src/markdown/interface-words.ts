/** The words of the interface, content/<language>/ui.json: names and texts, nothing that could be markup. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Problem } from '../model/problem.ts';
import { createContext, excerpt, report, type Context, type WordsModel } from './context.ts';
import { firstHidden } from '../model/hidden-characters.ts';
import { readSourceText } from './source-text.ts';

const deepest = 4;

/** JSON is read as the YAML it is, because that keeps lines and names keys that stand twice. */
export function checkInterfaceWords(model: WordsModel, file: string, text: string): Problem[] {
  const context = createContext(model, file, 'page');
  const source = readSourceText(context, text);
  if (source === undefined) return context.problems;
  const lines = new LineCounter();
  try {
    JSON.parse(source);
    const document = parseDocument(source, {
      lineCounter: lines,
      schema: 'json',
      prettyErrors: false,
      logLevel: 'silent',
    });
    const [fault] = document.errors;
    if (fault)
      reportFault(
        context,
        lines.linePos(fault.pos[0]).line,
        `The file can't be read: ${excerpt(fault.message, 90)}.`,
      );
    else if (isMap(document.contents)) checkWords(context, lines, document.contents, 1);
    else reportFault(context, 1, 'The file holds no object.');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    reportFault(
      context,
      Number(/line (\d+)/.exec(message)?.[1] ?? 1),
      `The file is no JSON: ${excerpt(message.replace(/ in JSON at position.*/, ''), 90)}.`,
    );
  }
  return context.problems;
}

function checkWords(context: Context, lines: LineCounter, map: YAMLMap, depth: number): void {
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const line = lines.linePos(isScalar(key) ? (key.range?.[0] ?? 0) : 0).line;
    if (!/^[a-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)?$/.test(name) || name in Object.prototype)
      reportFault(context, line, `"${excerpt(name, 40)}" is no name for words.`);
    if (isMap(value) && depth < deepest) checkWords(context, lines, value, depth + 1);
    else if (isSeq(value))
      for (const item of value.items)
        checkText(context, line, name, isScalar(item) ? item.value : item);
    else if (isScalar(value)) checkText(context, line, name, value.value);
    else reportFault(context, line, `The words "${excerpt(name, 40)}" are no text.`);
  }
}

/** Empty words are allowed: they say that nothing stands there. */
function checkText(context: Context, line: number, name: string, text: unknown): void {
  if (typeof text !== 'string')
    return reportFault(context, line, `The words "${name}" are no text.`);
  if (/<[/!?]?\p{L}/u.test(text))
    reportFault(context, line, `The words "${name}" hold HTML: "${excerpt(text, 40)}".`);
  if (firstHidden(text) !== undefined)
    reportFault(context, line, `The words "${name}" hold a hidden character.`);
}

const reportFault = (context: Context, line: number, found: string): void =>
  report(context, {
    line,
    found,
    expected: 'The words of the interface are JSON: "name": "plain text", in groups if need be.',
    fix: 'Correct the line.',
  });
