// The message for an error that ends a command. Our own errors already have where, what was found, what is expected and what to do; these are the others.

import { inspect } from 'node:util';

/** @typedef {Error & { code?: string, path?: string, port?: number, address?: string }} SystemError */

/** @type {Record<string, (error: SystemError) => string>} */
const mends = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is taken by another program. Stop that one, or set PORT to a free one: PORT=8080 npm start`,
  EADDRNOTAVAIL: ({ address }) =>
    `This machine has no address "${address}". Unset HOST, or set it to one that it has, such as localhost or 0.0.0.0.`,
  ENOTFOUND: ({ message }) =>
    `HOST names no machine (${message}). Unset it, or set it to an address of this one, such as localhost.`,
  EACCES: ({ path, port, message }) =>
    path === undefined && port !== undefined
      ? `This user may not listen on port ${port}. Set PORT to one from 1024 to 65535.`
      : `${path ?? message} can't be written or read by this user. Give yourself the right to it, or remove what another user made there.`,
  ENOSPC: () => 'The disk is full. Make room and start again.',
};
mends['EPERM'] = mends['EROFS'] = /** @type {(error: SystemError) => string} */ (mends['EACCES']);

/** The first place in our own code, as an editor opens it. @param {string} stack */
const ownPlace = (stack) => /(?:file:\/\/)?(\/\S*\/(?:src|scripts)\/[^\s):]+:\d+)/.exec(stack)?.[1];

/** @param {unknown} thrown @returns {string} */
export function describeError(thrown) {
  if (!(thrown instanceof Error)) return String(thrown);
  const error = /** @type {SystemError} */ (thrown);
  if (process.env['STACK']) return inspect(error);
  const mend = mends[error.code ?? ''];
  if (mend) return mend(error);
  // Thrown by the language, not by us: a fault of the code.
  if (error.constructor === Error) return error.message.trim();
  const place = ownPlace(error.stack ?? '');
  return `${error.name}: ${error.message}${place ? `\n  at ${place}` : ''}\nThis is a fault of the code, not of data or words. STACK=1 before the command shows the whole way to it.`;
}
