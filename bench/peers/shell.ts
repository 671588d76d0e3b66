/** The HTML around every peer: the same head, the same style of the prose, the same order: prose, timeline, prose. */
import type { Content } from '../content.ts';

const style =
  'body{max-width:40rem;margin:0 auto;padding:0 1rem;font:1.1rem/1.6 Georgia,serif}h1,h2,h3{line-height:1.2}.wide{margin:2rem 0}';

export interface ShellParts {
  /** Into the head: style sheets. */
  head?: string;
  /** In the place of the timeline. */
  timeline: string;
  /** Before the end of the body: scripts. */
  foot?: string;
  /** The steps as prose, unless the timeline holds them itself. */
  hasOwnSteps?: boolean;
}

export function shell(
  { title, before, steps, after }: Content,
  { head = '', timeline, foot = '', hasOwnSteps = false }: ShellParts,
): string {
  const stepProse = hasOwnSteps
    ? ''
    : steps.map((step) => `<section><h3>${step.label}</h3>${step.html}</section>`).join('\n');
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="data:,"><style>${style}</style>${head}</head>
<body><h1>${title}</h1>
${before}
<div class="wide">${timeline}</div>
${stepProse}
${after}
${foot}</body></html>
`;
}
