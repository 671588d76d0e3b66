// Makes a PDF from Chromium the same every time, and a sixth of its size: the hour and the numbers of the browser's memory are taken out,
// and the many small objects that tag the text are packed (object streams, PDF 1.5).
import { constants, deflateSync } from 'node:zlib';
import { readObjects, type PdfObject } from './read-objects.ts';

const objectsInStream = 1000;

/** `day` is an ISO day, or a second of UTC such as 2026-11-22T10:30:00Z; it becomes the date of making and of change. */
export function makeSteady(pdf: Uint8Array, day: string): Uint8Array {
  const { objects, root, info } = readObjects(pdf);
  const stamp = `D:${day.replace(/\D/g, '').padEnd(14, '0')}+00'00'`;
  const names = steadyNames(objects);
  const written = objects.map((object) => {
    if (object.isStream) return object;
    let body = object.body.replace(
      /\(node(\d{8})\)/g,
      (_name, number: string) => `(node${names.get(number)})`,
    );
    if (object.number === info)
      body = body.replace(/\/(CreationDate|ModDate) \(D:[^)]*\)/g, `/$1 (${stamp})`);
    return { ...object, body };
  });
  return pack(written, root, info);
}

/** Chromium names tagged elements after their place in its memory. Their order is the same each time, so they are counted from one. */
function steadyNames(objects: readonly PdfObject[]): Map<string, string> {
  const found = new Set<string>();
  for (const { body, isStream } of objects)
    if (!isStream)
      for (const [, number = ''] of body.matchAll(/\(node(\d{8})\)/g)) found.add(number);
  return new Map(
    [...found].sort().map((number, index) => [number, String(index + 1).padStart(8, '0')]),
  );
}

function pack(objects: readonly PdfObject[], root: number, info: number): Uint8Array {
  const parts: Buffer[] = [];
  let length = 0;
  /** [kind, place or number of the stream, 0 or index in it], by number of the object. */
  const table: [number, number, number][] = [[0, 0, 65_535]];
  let next = Math.max(...objects.map(({ number }) => number)) + 1;
  const write = (text: string | Buffer): void => {
    const bytes = typeof text === 'string' ? Buffer.from(text, 'latin1') : text;
    parts.push(bytes);
    length += bytes.length;
  };
  const writeStream = (number: number, dictionary: string, content: Buffer): void => {
    const packed = deflateSync(content, { level: constants.Z_BEST_COMPRESSION });
    table[number] = [1, length, 0];
    write(
      `${number} 0 obj\n<<${dictionary}/Filter /FlateDecode /Length ${packed.length}>>\nstream\n`,
    );
    write(packed);
    write('\nendstream\nendobj\n');
  };
  write('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');
  for (const { number, body } of objects.filter(({ isStream }) => isStream)) {
    table[number] = [1, length, 0];
    write(`${number} 0 obj\n${body}\nendobj\n`);
  }
  const plain = objects.filter(({ isStream }) => !isStream);
  for (let from = 0; from < plain.length; from += objectsInStream) {
    const group = plain.slice(from, from + objectsInStream);
    const number = next++;
    let place = 0;
    const places = group
      .map((object, index) => {
        table[object.number] = [2, number, index];
        const entry = `${object.number} ${place}`;
        place += object.body.length + 1;
        return entry;
      })
      .join(' ');
    writeStream(
      number,
      `/Type /ObjStm /N ${group.length} /First ${places.length + 1} `,
      Buffer.from(`${places}\n${group.map(({ body }) => body).join('\n')}\n`, 'latin1'),
    );
  }
  const start = length;
  const number = next++;
  table[number] = [1, start, 0];
  const rows = Buffer.alloc(next * 7);
  for (let index = 0; index < next; index += 1) {
    const [kind, place, at] = table[index] ?? [0, 0, 0];
    rows.writeUInt8(kind, index * 7);
    rows.writeUInt32BE(place, index * 7 + 1);
    rows.writeUInt16BE(at, index * 7 + 5);
  }
  writeStream(
    number,
    `/Type /XRef /Size ${next} /W [1 4 2] /Root ${root} 0 R /Info ${info} 0 R `,
    rows,
  );
  write(`startxref\n${start}\n%%EOF\n`);
  return Uint8Array.from(Buffer.concat(parts));
}
