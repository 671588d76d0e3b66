/** A direct quotation: four words or more between curly marks. Shorter ones are names and terms. */
export const quotations = (text: string): string[] =>
  text.match(/‘(?:[^\s‘’]+\s+){3,}[^‘’]*(?:’\p{L}[^‘’]*)*’/gu) ?? [];
