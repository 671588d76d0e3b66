/** Reads SITE_URL: where the site will stand. Knows only text, so that `npm run check` can ask before anything is built. */
import { formatProblems, type Problem } from '../model/problem.ts';

/** Reserved for examples (RFC 2606): a build without an address must not pretend to have someone's. */
const unknownHome = 'https://revolving-door.example/';

/** What is wrong with a SITE_URL, and how it was probably meant; undefined when nothing is. */
function faultOf(written: string): { found: string; meant: string } | undefined {
  const address = URL.canParse(written) ? new URL(written) : undefined;
  // A host without its scheme reads as a scheme of its own: "example.org:8080/door".
  if (!address || !/^https?:\/\/[^/]/i.test(written))
    return {
      found: 'is no web address',
      meant: /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/|$)/.test(written)
        ? `https://${written}`
        : unknownHome,
    };
  const meant = `${address.origin}${address.pathname.replace(/[^/]*\.html?$/, '')}`;
  if (address.username !== '' || address.password !== '')
    return { found: 'holds a name or a password, which every page would publish', meant };
  if (/[?#]/.test(written)) return { found: 'holds a query or an anchor', meant };
  if (/\.html?$/.test(address.pathname)) return { found: 'names a file', meant };
  return undefined;
}

export function siteRootProblems(written: string | undefined): Problem[] {
  const text = (written ?? '').trim();
  const fault = text === '' ? undefined : faultOf(text);
  return fault === undefined
    ? []
    : [
        {
          severity: 'error',
          file: 'environment',
          place: 'SITE_URL',
          found: `"${text}" ${fault.found}.`,
          expected:
            'SITE_URL is where the front page will stand: http:// or https://, a host, and a folder if need be.',
          fix: `Write SITE_URL=${fault.meant}`,
        },
      ];
}

/** The root with one slash at its end; it may name a folder of a host, and nothing means that no address is known yet. Throws what an editor reads. */
export function siteRootOf(written: string | undefined): string {
  const problems = siteRootProblems(written);
  if (problems.length > 0) throw new Error(`\n${formatProblems(problems)}`);
  const text = (written ?? '').trim();
  return text === '' ? unknownHome : `${new URL(text).href.replace(/\/+$/, '')}/`;
}
