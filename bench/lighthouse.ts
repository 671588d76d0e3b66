/** Runs Lighthouse itself over one page of each kind of ours: the four categories, and what it would mend. */
import { setTimeout as wait } from 'node:timers/promises';
import lighthouse from 'lighthouse';

export interface LighthouseResult {
  path: string;
  scores: Record<string, number | null>;
  /** Audits below their full mark, as "title (value)". */
  faults: string[];
  error?: string;
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** The page for paper has 14,000 nodes, and this is a processor four times slower. */
const longestMs = 240_000;

export async function runLighthouse(
  url: string,
  path: string,
  port: number,
): Promise<LighthouseResult> {
  try {
    const run = lighthouse(new URL(path, url).href, {
      port,
      output: 'json',
      logLevel: 'silent',
      onlyCategories: [...categories],
      maxWaitForLoad: 30_000,
    });
    const result = await Promise.race([run, wait(longestMs, undefined, { ref: false })]);
    if (!result) throw new Error(`took longer than ${longestMs / 1000} s`);
    const { lhr } = result;
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    const named = new Set(
      categories.flatMap(
        (name) =>
          lhr.categories[name]?.auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id) ??
          [],
      ),
    );
    // The audit asks for robots.txt from inside the page, and our policy lets a page ask for nothing: the file itself is sound.
    const isOurPolicy = ({ id, explanation }: { id: string; explanation?: string }): boolean =>
      id === 'robots-txt' && (explanation ?? '').includes('CSP violation');
    const faults = Object.values(lhr.audits)
      .filter(({ id, score }) => named.has(id) && score !== null && score < 0.995)
      .map((audit) => ({
        ...audit,
        title: isOurPolicy(audit)
          ? 'robots.txt was not read: the audit asks for it from inside the page, which our policy forbids'
          : audit.title,
      }))
      .map(
        ({ title, displayValue, score }) =>
          `${title}${displayValue ? ` (${displayValue})` : ` (${Math.round((score ?? 0) * 100)})`}`,
      );
    return {
      path,
      scores: Object.fromEntries(
        categories.map((name) => [name, lhr.categories[name]?.score ?? null]),
      ),
      faults,
    };
  } catch (error) {
    return {
      path,
      scores: {},
      faults: [],
      error: error instanceof Error ? error.message.split('\n')[0]! : String(error),
    };
  }
}
