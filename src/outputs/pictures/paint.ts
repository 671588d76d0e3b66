/** Paints a finished drawing as PNG. Knows the renderer and our fonts, nothing of what is drawn. WebAssembly: the same bytes on every machine. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { rendererFonts } from './picture-fonts.ts';

const wasm = (): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'));

let renderer: Promise<void> | undefined;
/** The renderer may be started once in a process. */
export const startRenderer = (): Promise<void> => (renderer ??= initWasm(wasm()));

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
  background = '',
): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await kept(['png', String(scale), background, svg], async () => {
      const picture = await read(svg, scale, background === '' ? undefined : background);
      return new Uint8Array(picture.render().asPng());
    }),
  );

/** The same drawing with every letter as a path, every style as an attribute and nothing used twice: plain groups and paths. */
export const outlineLetters = async (svg: string): Promise<string> => {
  const make = async (): Promise<Uint8Array> => Buffer.from((await read(svg)).toString());
  return new TextDecoder().decode(await kept(['outlines', svg], make));
};

/** What was made once of the same drawing with the same fonts and renderer is kept: with three languages this is most of a build. */
async function kept(said: string[], make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  tools ??= sumOfTools();
  const name = createHash('sha256')
    .update([await tools, ...said].join('\0'))
    .digest('hex');
  const folder = join('.cache', 'pictures');
  const file = join(folder, name.slice(0, 40));
  if (existsSync(file)) return readFileSync(file);
  const bytes = await make();
  mkdirSync(folder, { recursive: true });
  // Two builds at once never read half a picture.
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
  return bytes;
}

let tools: Promise<string> | undefined;
/** Renderer and fonts in one sum: with another of them no kept picture is right. */
async function sumOfTools(): Promise<string> {
  const sum = createHash('sha256').update(wasm());
  for (const font of await rendererFonts()) sum.update(font);
  return sum.digest('hex');
}
