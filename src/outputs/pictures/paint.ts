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

/** `scale` 2 is twice the pixels each way. */
export async function paint(svg: string, scale = 1): Promise<Uint8Array<ArrayBuffer>> {
  const [fontBuffers] = await Promise.all([rendererFonts(), startRenderer()]);
  const options = {
    fitTo: { mode: 'zoom' as const, value: scale },
    font: { fontBuffers, defaultFontFamily: 'Fira Sans Condensed' },
  };
  return new Uint8Array(new Resvg(svg, options).render().asPng());
}
