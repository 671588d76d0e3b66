// Loaded before a command to make the installed packages read-only, as in a layer of a container or where Nix put them: whoever makes a file there is refused. By rights alone root, as whom tests may run, could not be.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** The place of the path that is made or written among what a call is given. */
const making = {
  appendFile: 0,
  mkdir: 0,
  mkdtemp: 0,
  open: 0,
  writeFile: 0,
  copyFile: 1,
  cp: 1,
  link: 1,
  rename: 1,
  symlink: 1,
};

/** @param {string} name @param {any[]} given @returns {Error | undefined} */
function refusal(name, given) {
  const path = String(given[making[/** @type {keyof typeof making} */ (name)]]);
  if (!/[\\/]node_modules(?:[\\/]|$)/.test(path)) return undefined;
  // To read, and to make sure of a folder that is there, is allowed.
  const isWriting = name !== 'open' || /[wa+]/.test(typeof given[1] === 'string' ? given[1] : 'r');
  if (!isWriting || (name === 'mkdir' && fs.existsSync(path))) return undefined;
  const text = `EROFS: read-only file system, ${name} '${path}'`;
  return Object.assign(new Error(text), { code: 'EROFS', errno: -30, syscall: name, path });
}

/** @param {Record<string, any>} room @param {string} ending @param {(error: Error, given: any[]) => unknown} refuse in the way of such calls */
function guard(room, ending, refuse) {
  for (const name of Object.keys(making)) {
    const call = room[name + ending];
    room[name + ending] = (/** @type {any[]} */ ...given) => {
      const error = refusal(name, given);
      return error ? refuse(error, given) : call.apply(room, given);
    };
  }
}
guard(fs, 'Sync', (error) => {
  throw error;
});
guard(fs, '', (error, given) => process.nextTick(given.at(-1), error));
guard(fs.promises, '', (error) => Promise.reject(error));
syncBuiltinESMExports();
