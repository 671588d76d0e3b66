/** An .ico file: a head of 22 bytes, then one picture as PNG. */
import { paint } from './paint.ts';

const headLength = 22;
/** Twice the 32 units of the icon's drawing. */
const size = 64;

export async function iconFile(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const png = await paint(svg, 2);
  const file = new Uint8Array(headLength + png.length);
  const head = new DataView(file.buffer);
  head.setUint16(2, 1, true); // an icon, not a cursor
  head.setUint16(4, 1, true); // one picture
  head.setUint8(6, size);
  head.setUint8(7, size);
  head.setUint16(10, 1, true); // planes
  head.setUint16(12, 32, true); // bits of a pixel
  head.setUint32(14, png.length, true);
  head.setUint32(18, headLength, true);
  file.set(png, headLength);
  return file;
}
