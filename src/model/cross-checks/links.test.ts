import { expect, test } from 'vitest';
import { linkFault } from './links.ts';

test('the addresses of publishers are links', () => {
  for (const address of [
    'https://spring96.org/en/news/115713',
    'http://www.belta.by/politics',
    'https://devby.io/news/x',
    'https://dev.by/news/x',
    'https://test.by/',
    'https://news.bbc.co.uk/2/hi/europe/132019.stm',
    'https://ofac.treasury.gov/recent-actions/20250911',
    'https://stage-door.org/a',
  ])
    expect(linkFault(address), address).toBeUndefined();
});

test('copies, rehearsals and the traces of crawlers are not', () => {
  for (const address of [
    'https://d3f.cloudfront.net/a',
    'https://staging.publisher.org/a',
    'https://uat.publisher.org/a',
    'https://www.staging.publisher.org/a',
    'https://test-www.publisher.org/',
    'https://publisher.org:443/a',
    'http://publisher.org:8080/a',
    'https://publisher.org./a',
    'https://user:pass@publisher.org/a',
    'http://127.0.0.1/a',
    'http://[::1]/a',
    'http://localhost/a',
    'https://web.archive.org/web/2025/https://publisher.org',
    'https://publisher-org.translate.goog/a',
    'https://site.pages.dev/a',
  ])
    expect(linkFault(address), address).toBeTypeOf('string');
});
