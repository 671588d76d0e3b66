/** A link goes to the publisher's own host: some who follow it are at risk, and copies come and go. */
import type { Located } from '../parse-records.ts';
import type { Problem } from '../problem.ts';
import type { Source } from '../schema.ts';
import { errorAt, warningAt, type Context } from './context.ts';

/** Marks of a copy that need no list of hosts: delivery networks, rehearsal servers, caches and archives. */
const copyHosts =
  /(^|\.)(cloudfront\.net|amazonaws\.com|akamaized\.net|azureedge\.net|web\.app|vercel\.app|netlify\.app|pages\.dev|webcache\.googleusercontent\.com|archive\.(is|ph|today|org)|translate\.goog)$/;
/** A label of the host, never the name that was registered: dev.by is a newsroom. */
const rehearsalHosts =
  /(^|\.)(staging|stage|uat|preprod|preview|test|dev|beta)(\.(?=.+\.)|-(?=.+\..+\.))/;

export const checkLinks = ({ sources }: Context): Problem[] =>
  sources.records.flatMap((record) => {
    const { url, readAt } = record.item;
    if (url === null) return [];
    const fault = linkFault(url);
    if (fault !== undefined) return [copyProblem(record, url, fault)];
    return url === readAt
      ? [
          warningAt(record, 'readAt', {
            found: 'is the same address as url.',
            expected: 'Expected: readAt only where the text was not read at the publisher.',
            fix: 'Write null.',
          }),
        ]
      : [];
  });

/** Why an address can't be a link for readers, or undefined when it can. */
export function linkFault(address: string): string | undefined {
  const url = new URL(address);
  if (/^https?:\/\/[^/]*:\d+(\/|$)/.test(address)) return 'it names a port, as crawlers do';
  if (url.hostname.endsWith('.')) return 'its host ends with a dot';
  if (url.username !== '' || url.password !== '') return 'it holds a user name';
  if (/^[\d.]+$/.test(url.hostname) || url.hostname.startsWith('[') || !url.hostname.includes('.'))
    return 'its host is no public name';
  if (copyHosts.test(url.hostname))
    return `${url.hostname} holds copies, not a publisher's own pages`;
  if (rehearsalHosts.test(url.hostname)) return `${url.hostname} is a rehearsal server`;
  return undefined;
}

const copyProblem = (record: Located<Source>, url: string, fault: string): Problem =>
  errorAt(record, 'url', {
    found: `can't be "${url}": ${fault}.`,
    expected: "Expected: an address on the publisher's own host, or null.",
    fix: `Write "url": null and keep the address as "readAt": "${url}".`,
  });
