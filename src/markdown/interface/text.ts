/** What the words of the interface are made of. */
import { z } from 'zod';

/** Empty text is allowed and prints nothing. */
export const text = z
  .string()
  .regex(/^(?!.*<[/!?]?\p{L})/su)
  .describe('A plain text, without HTML.');
/** A name and what it is. */
export const pair = z.array(text).length(2).describe('A name, and what it is: ["PNG", "picture"].');
