import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrCode } from './qr-code.ts';

/** The drawing as a camera sees it: eight pixels a module. */
function paint(svg: string): { width: number; height: number; data: Uint8Array } {
  const scale = 8;
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = 0; row < scale; row += 1)
      for (let column = 0; column < Number(length) * scale; column += 1) {
        const at = ((Number(y) * scale + row) * width + Number(x) * scale + column) * 4;
        data.fill(0, at, at + 3);
      }
  return { width, height: width, data };
}

test.each([
  'https://revolving-door.example/',
  'https://some.library.example/projects/2026/the-revolving-door/',
])('a camera reads %s from the code', (address) => {
  expect(decodeQR(paint(qrCode(address, 'The full text')))).toBe(address);
});

test('the code is one picture with a name, and the same each time', () => {
  const code = qrCode('https://revolving-door.example/', 'The full text');
  expect(code).toContain('role="img" aria-label="The full text"');
  expect(qrCode('https://revolving-door.example/', 'The full text')).toBe(code);
});
