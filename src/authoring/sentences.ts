/** Sentences of a file of words as its author typed them, with line, fact tokens and citations. For the authoring commands; pages are compiled elsewhere. */

export interface Sentence {
  /** Line of its first letter in the file, from 1. */
  line: number;
  /** As typed, tokens and all, on one line, without citations. */
  text: string;
  /** Ids of the facts it prints, in order. */
  facts: string[];
  citations: string[];
}

const token = /\{\{([^{}]+)\}\}/g;
const citation = /\[@([^\]]+)\]/g;
/** Behind the mark, its closing quotes and its note: a new sentence begins with a capital, a digit, a quotation or a token. */
const sentenceEnd = /(?<=[.!?…][’”")\]]*(?:\[@[^\]]+\])?)\s+(?=[\p{Lu}\p{N}‘“([{*])/u;

export function sentencesIn(text: string): Sentence[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => (isStructure(line) ? [] : splitLine(line, index + 1)));
}

const isStructure = (line: string): boolean =>
  line.trim() === '' || /^(?:---|:::|\w[\w-]*:\s*$)/.test(line.trim());

/** A paragraph stands on one line; a field of the front matter loses its name and quotes. */
function splitLine(line: string, number: number): Sentence[] {
  const body = line
    .replace(/^\s*(?:[\w-]+:\s+|[-*]\s+|\d+\.\s+|#+\s+|>\s+)/, '')
    .replace(/^"(.*)"$/, '$1');
  return body
    .split(sentenceEnd)
    .map((part) => ({
      line: number,
      text: part.replace(citation, '').replace(/\s+/g, ' ').trim(),
      facts: [...part.matchAll(token)]
        .map(([, inner = '']) => (inner.split('|')[0] ?? '').trim())
        .filter((id) => !/^(?:quoted|date):/.test(id)),
      citations: [...part.matchAll(citation)].flatMap(([, ids = '']) =>
        ids.split(';').map((id) => id.trim().replace(/^@/, '')),
      ),
    }))
    .filter(({ text }) => text !== '');
}
