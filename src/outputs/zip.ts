/** Archives with the same bytes on every day, in every zone. */
import { zipSync, type Zippable } from 'fflate';

/** Archives hold local time without a zone; written without one here, it is the same everywhere. `day` is the day of the data, not of the build. */
export const zipWithoutClock = (files: Zippable, day: string): Uint8Array =>
  zipSync(files, { level: 9, mtime: `${day}T00:00:00`, os: 3, attrs: 0o644 << 16 });
