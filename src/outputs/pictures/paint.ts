/** Paints a finished drawing as PNG. Knows the renderer and our fonts, nothing of what is drawn. WebAssembly: the same bytes on every machine. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { rendererFonts } from './picture-fonts.ts';

let renderer: Promise<void> | undefined;
/** The renderer may be started once in a process. */
export const startRenderer = (): Promise<void> =>
  (renderer ??= initWasm(
    readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  ));

/** A drawing read by the renderer, with our fonts at hand. */
async function read(
  svg: string,
  scale = 1,
  background?: string,
): Promise<InstanceType<typeof Resvg>> {
  const [fontBuffers] = await Promise.all([rendererFonts(), startRenderer()]);
  return new Resvg(svg, {
    ...(background !== undefined && { background }),
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers, defaultFontFamily: 'Fira Sans Condensed' },
  });
}

/** `scale` 2 is twice the pixels each way; without a `background` what is not drawn stays clear. */
export const paint = async (
  svg: string,
  scale = 1,
  background?: string,
): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array((await read(svg, scale, background)).render().asPng());

/** The same drawing with every letter as a path, every style as an attribute and nothing used twice: plain groups and paths. */
export const outlineLetters = async (svg: string): Promise<string> => (await read(svg)).toString();
