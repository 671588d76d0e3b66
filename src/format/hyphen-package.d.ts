// The package brings no types.
declare module 'hyphen/*' {
  const hyphenation: { hyphenateSync(text: string, options?: { minWordLength?: number }): string };
  export default hyphenation;
}
