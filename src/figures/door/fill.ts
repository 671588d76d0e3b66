/** The parts in place of "#", "##" and so on, the longest mark first. */
export const fill = (template: string, ...parts: readonly string[]): string =>
  parts.reduceRight(
    (text, part, index) => text.replace('#'.repeat(index + 1), () => part),
    template,
  );
