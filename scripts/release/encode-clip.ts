// Frames as a silent video (VP9 in WebM) and as an animated picture (WebP). The browser encodes, two small packages put what it gives into files.
import WebP from 'node-webpmux';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import type { ClipFrame } from './clip-frames.ts';

interface Encoded {
  webm: string;
  pictures: string[];
  /** Of the pictures. */
  width: number;
  height: number;
}

/** Half as large: an animated picture has no use of what lies between its frames, and is heavy. */
const pictureScale = 0.5;

/** `url` is any page of an origin that may encode: one of this machine may. */
export async function encodeClip(
  browser: Browser,
  url: string,
  frames: readonly ClipFrame[],
): Promise<{ webm: Buffer; webp: Buffer }> {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${url}embed.js`);
  const muxer = readFileSync(fileURLToPath(import.meta.resolve('webm-muxer')), 'utf8');
  const { webm, pictures, width, height } = await page.evaluate(encodeInPage, {
    muxer,
    pictureScale,
    frames: frames.map(({ png, milliseconds }) => ({
      png: png.toString('base64'),
      milliseconds,
    })),
  });
  await context.close();
  const animated = await Promise.all(
    pictures.map((picture, at) =>
      WebP.Image.generateFrame({
        buffer: Buffer.from(picture, 'base64'),
        delay: Math.round(frames[at]!.milliseconds),
      }),
    ),
  );
  const webp = await WebP.Image.save(null, { width, height, frames: animated, loops: 0 });
  return { webm: Buffer.from(webm, 'base64'), webp };
}

/** Runs in the browser. `muxer` is the text of webm-muxer; pictures go in and come out as base64. */
async function encodeInPage({
  muxer: text,
  frames,
  pictureScale: scale,
}: {
  muxer: string;
  frames: { png: string; milliseconds: number }[];
  pictureScale: number;
}): Promise<Encoded> {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const { Muxer, ArrayBufferTarget } = (await import(address)) as typeof import('webm-muxer');
  const base64 = (bytes: Uint8Array): string => {
    let letters = '';
    for (const byte of bytes) letters += String.fromCharCode(byte);
    return btoa(letters);
  };
  const bitmapOf = async (png: string): Promise<ImageBitmap> =>
    createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const first = await bitmapOf(frames[0]!.png);
  const { width, height } = first;
  const target = new ArrayBufferTarget();
  const muxer = new Muxer({ target, video: { codec: 'V_VP9', width, height } });
  let failed: DOMException | undefined;
  const encoder = new VideoEncoder({
    output: (chunk, meta) => muxer.addVideoChunk(chunk, meta),
    error: (error) => {
      failed = error;
    },
  });
  encoder.configure({
    codec: 'vp09.00.40.08',
    width,
    height,
    bitrate: 2_500_000,
    latencyMode: 'quality',
  });
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  const pen = canvas.getContext('2d')!;
  pen.imageSmoothingQuality = 'high';
  const pictures: string[] = [];
  let now = 0;
  for (const { png, milliseconds } of frames) {
    const bitmap = await bitmapOf(png);
    // A frame that stands for long is sent again each half second, so that a player can start anywhere.
    for (let passed = 0; passed < milliseconds; passed += 500) {
      const duration = Math.min(500, milliseconds - passed) * 1000;
      const frame = new VideoFrame(bitmap, {
        timestamp: Math.round((now + passed) * 1000),
        duration,
      });
      encoder.encode(frame, {
        keyFrame: now + passed === 0 || (passed === 0 && milliseconds > 500),
      });
      frame.close();
    }
    pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const picture = await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
    pictures.push(base64(new Uint8Array(await picture.arrayBuffer())));
    now += milliseconds;
  }
  await encoder.flush();
  if (failed) throw failed;
  muxer.finalize();
  const webm = base64(new Uint8Array(target.buffer));
  return { webm, pictures, width: canvas.width, height: canvas.height };
}
