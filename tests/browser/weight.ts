// What a file weighs over the wire, asked the cheap way: what is light enough when packed in haste is lighter still when packed with care.
import { brotliCompressSync, constants } from 'node:zlib';

const packed = (bytes: Buffer, quality: number): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

export const isHeavier = (bytes: Buffer, most: number): boolean =>
  packed(bytes, 5) > most && packed(bytes, constants.BROTLI_MAX_QUALITY) > most;
