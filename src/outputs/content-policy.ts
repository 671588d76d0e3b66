/** The Content-Security-Policy of a page: what stands in it is named by its hash, what it loads by where it comes from, and all else is refused. */
import { createHash } from 'node:crypto';

export interface PolicyParts {
  /** Styles and scripts as they stand in the page, to the byte. */
  styles: readonly string[];
  scripts?: readonly string[];
  fonts?: "'self'" | 'data:';
  images?: "'self'" | 'data:';
  connections?: "'self'";
  frames?: "'self'";
}

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export const contentPolicy = ({
  styles,
  scripts = [],
  fonts,
  images,
  connections,
  frames,
}: PolicyParts): string =>
  [
    "default-src 'none'",
    `style-src ${styles.map(hashOf).join(' ')}`,
    ...(scripts.length > 0 ? [`script-src ${scripts.map(hashOf).join(' ')}`] : []),
    ...(fonts ? [`font-src ${fonts}`] : []),
    ...(images ? [`img-src ${images}`] : []),
    ...(connections ? [`connect-src ${connections}`] : []),
    ...(frames ? [`frame-src ${frames}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
