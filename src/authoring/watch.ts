/** Calls back when something in data/, content/ or snapshots/ has changed, once for a burst of changes. Knows nothing of what is checked. */
import { existsSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** An editor writes a new file, renames it and touches the folder: three changes that are one. */
const burstMs = 60;

/**
 * Folders are watched, not files: an editor that writes by rename puts another file under the old name, and a watched file would be gone.
 * Each folder by itself, as a recursive watch loses new folders on some systems. Returns what ends the watch.
 */
export function watchFolders(
  root: string,
  folders: readonly string[],
  onChange: () => void,
): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const refresh = (): void => {
    const wanted = new Set(folders.flatMap((folder) => foldersIn(join(root, folder))));
    for (const [folder, watcher] of watchers)
      if (!wanted.has(folder)) {
        watcher.close();
        watchers.delete(folder);
      }
    for (const folder of wanted)
      if (!watchers.has(folder))
        watchers.set(
          folder,
          watch(folder, later).on('error', () => undefined),
        );
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      refresh();
      onChange();
    }, burstMs);
  };
  refresh();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? [
        folder,
        ...readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .flatMap(({ name }) => foldersIn(join(folder, name))),
      ]
    : [];
