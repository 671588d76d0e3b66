// The options of a command. One that it does not have would be lost in silence, and the command would do what nobody asked for.
import { parseArgs } from 'node:util';

/**
 * @template {NonNullable<import('node:util').ParseArgsConfig['options']>} const Options
 * @param {Options} options as node:util takes them
 * @param {{ allowPositionals?: boolean }} [words] whether words may stand beside them
 * @throws with what was found and what the command has
 */
export function readOptions(options, { allowPositionals = true } = {}) {
  try {
    return parseArgs({ options, allowPositionals });
  } catch (error) {
    // The rest of Node's message is about words that begin with a hyphen.
    const [found] = /** @type {Error} */ (error).message.split('. ');
    const names = Object.entries(options).map(
      ([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`,
    );
    throw new Error(`${found}.\nExpected: ${names.join(', ')}.\nCorrect it or leave it out.`, {
      cause: error,
    });
  }
}
