/** The budgets of the project, each beside what was measured. A cause is written where one is missed. */
import { aboveFixed, exponent } from './growth.ts';
import type { Results, ScaleResult, SiteResult } from './results.ts';
import type { Times } from './times.ts';

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const number = (value: number, digits = 2): string =>
  Number.isFinite(value) ? value.toFixed(digits) : '–';

interface Line {
  name: string;
  allowed: string;
  measured: string;
  isMet: boolean | null;
  remark?: string;
}

export function budgetLines({ peers, site, times, scale }: Results): string[][] {
  return [
    ...(peers && site ? peerLines(peers, site) : []),
    ...(times ? timeLines(times) : []),
    ...(scale ? scaleLines(scale.rows) : []),
  ].map(({ name, allowed, measured, isMet, remark = '' }) => [
    name,
    allowed,
    measured,
    isMet === null ? '–' : isMet ? 'yes' : '**no**',
    remark,
  ]);
}

function peerLines({ rows }: NonNullable<Results['peers']>, site: SiteResult): Line[] {
  const of = (name: string) => rows.find((row) => row.name === name)?.medians;
  const [ours, bare, door, still] = [
    of('ours'),
    of('bare'),
    of('ours-door'),
    of('ours-door-still'),
  ];
  const lcp = (ours?.lcpMs ?? Number.NaN) / (bare?.lcpMs ?? Number.NaN);
  const scroll = (door?.scrollMs ?? Number.NaN) / (still?.scrollMs ?? Number.NaN);
  const blocked = ours?.tbtMs ?? Number.NaN;
  const bareBlocked = bare?.tbtMs ?? Number.NaN;
  const shift = Math.max(ours?.clsLoad ?? Number.NaN, ours?.clsScroll ?? Number.NaN);
  const storyBytes = site.storyHtml + site.fontsAsked;
  return [
    {
      name: 'headline, standfirst and first figure, in the first bytes of the page',
      allowed: '14 kB',
      measured: kB(site.firstScreen),
      isMet: site.firstScreen <= 14_000,
    },
    {
      name: 'style sheets and scripts that hold the page up',
      allowed: '0',
      measured: String(site.blocking),
      isMet: site.blocking === 0,
    },
    {
      name: 'everything the reader downloads',
      allowed: '110 kB',
      measured: kB(storyBytes),
      isMet: storyBytes <= 110_000,
      remark: ours ? `${kB(ours.bytes)} over the wire on a phone, headers and icon with it` : '',
    },
    {
      name: 'of it script',
      allowed: '12 kB',
      measured: kB(site.storyScripts),
      isMet: site.storyScripts <= 12_000,
    },
    {
      name: 'of it fonts',
      allowed: '40 kB',
      measured: kB(site.fontsAsked),
      isMet: site.fontsAsked <= 40_000,
    },
    {
      name: 'nodes of the page, read to the end',
      allowed: '4,500',
      measured: (ours?.nodes ?? Number.NaN).toLocaleString('en-GB'),
      isMet: (ours?.nodes ?? Number.NaN) <= 4500,
    },
    {
      name: 'LCP beside a bare page of the same text',
      allowed: '1.05 ×',
      measured: `${number(lcp)} ×`,
      isMet: lcp <= 1.05,
      ...(lcp > 1.05 && {
        remark: `the first screen is in the first packets, but a browser lays out all that has come before it paints, and the page is ${number((ours?.bytes ?? 0) / (bare?.bytes ?? 1), 1)} × as heavy, with every figure in it`,
      }),
    },
    {
      name: 'total blocking time, beside the bare page',
      allowed: '50 ms more',
      measured: `${number(blocked - bareBlocked, 0)} ms more`,
      isMet: blocked - bareBlocked <= 50,
      ...(blocked - bareBlocked > 50 && {
        remark: `what is left is parsing and laying out a page of ${ours?.nodes ?? 0} nodes`,
      }),
    },
    {
      name: 'layout shift, load and scroll-through',
      allowed: '0.00',
      measured: number(shift, 3),
      isMet: shift < 0.005,
    },
    {
      name: 'main thread while scrolling through the timeline, beside the same page without script',
      allowed: '1.15 ×',
      measured: `${number(scroll)} ×`,
      isMet: scroll <= 1.15,
      remark:
        'for each step a new picture is shown and painted; where it is read, not passed, it fades in',
    },
    ...(site.largestEmbed
      ? [
          {
            name: `the heaviest embed (${site.largestEmbed.name})`,
            allowed: '30 kB in 1 request',
            measured: `${kB(site.largestEmbed.bytes)} in ${site.largestEmbed.requests}`,
            isMet: site.largestEmbed.bytes <= 30_000 && site.largestEmbed.requests === 1,
          },
        ]
      : []),
  ];
}

function timeLines({ checkSeconds, buildSeconds, testSeconds }: Times): Line[] {
  const line = (name: string, value: number | null, allowed: number): Line => ({
    name,
    allowed: `${allowed} s`,
    measured: value === null ? 'failed' : `${number(value, 1)} s`,
    isMet: value !== null && value <= allowed,
  });
  return [
    line('npm run check', checkSeconds, 5),
    line('build of the site, every language', buildSeconds, 20),
    line('npm test with three engines, everything installed', testSeconds, 480),
  ];
}

function scaleLines(rows: NonNullable<Results['scale']>['rows']): Line[] {
  const [today, largest] = [rows[0], rows.at(-1)];
  if (!today || !largest || rows.length < 3) return [];
  const span = `${today.events.toLocaleString('en-GB')} → ${largest.events.toLocaleString('en-GB')} events`;
  const grows = (name: string, pick: (row: ScaleResult) => number): Line => {
    const points = rows.map((row) => [row.events, pick(row)] as const);
    const above = exponent(aboveFixed(points));
    return {
      name: `${name}, ${span}`,
      allowed: 'exponent 1.05 above fixed cost',
      measured: number(above),
      isMet: above <= 1.05,
      remark: `all in all ${number(exponent(points))}`,
    };
  };
  const story = largest.build.storyBytes / today.build.storyBytes;
  const { events, sources, facts, text } = largest.build.heaviest;
  const list = Math.max(events, sources, facts, text);
  const checks = rows.map((row) => [row.events, row.checkSeconds] as const);
  return [
    grows('time of a build (processor)', ({ build }) => build.processorSeconds),
    grows('memory of a build', ({ build }) => build.mb),
    {
      name: `time of npm run check, ${span}`,
      allowed: 'exponent 1.05 above fixed cost',
      measured: number(exponent(aboveFixed(checks))),
      isMet: exponent(aboveFixed(checks)) <= 1.05,
    },
    {
      name: `weight of the story, ${span}`,
      allowed: '1.5 ×',
      measured: `${number(story)} ×`,
      isMet: story < 1.5,
    },
    {
      name: `the heaviest page of events, sources, facts or plain text, at ${largest.events.toLocaleString('en-GB')} events`,
      allowed: '150 kB',
      measured: kB(list),
      isMet: list <= 150_000,
    },
  ];
}
