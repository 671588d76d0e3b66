/** The part of the edtf package that we use; it ships no types of its own. */
declare module 'edtf' {
  export interface ParsedEdtf {
    readonly type: string;
    /** Milliseconds since 1970-01-01 UTC, first and last one included. */
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(
    input: string,
    constraints?: { level?: 0 | 1 | 2; types?: string[] },
  ): ParsedEdtf;
}
