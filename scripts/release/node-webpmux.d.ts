// The package has no types: what we use of it.
declare module 'node-webpmux' {
  interface Frame {
    delay: number;
  }
  const WebP: {
    Image: {
      generateFrame(options: { buffer: Buffer; delay: number }): Promise<Frame>;
      save(
        path: null,
        options: { width: number; height: number; frames: Frame[]; loops: number },
      ): Promise<Buffer>;
    };
  };
  export default WebP;
}
