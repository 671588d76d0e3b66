/** The words of the interface, content/en/ui.json: every name that code asks for, and no other. A new word is declared here first. */
import { z } from 'zod';
import { downloadsWords } from './downloads.ts';
import { readingWords } from './reading.ts';
import { recordWords } from './record.ts';
import { takeWords } from './take.ts';

export const interfaceSchema = z.strictObject({
  ...readingWords,
  ...recordWords,
  ...downloadsWords,
  ...takeWords,
});

export type InterfaceWords = z.infer<typeof interfaceSchema>;
