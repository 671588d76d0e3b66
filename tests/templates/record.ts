// A small record for templates: one event with every field filled, the events around it, and two sources, of which one was read in a copy.
import { bareEvent } from '../../src/model/fixture.ts';
import type { Correction, Event, Person, Source } from '../../src/model/index.ts';
import { loadSite, type Site } from '../../src/site/index.ts';

export const copyAddress = 'https://mirror.example/a-copy';
export const sources: Source[] = [
  {
    id: 'viasna-list',
    publisher: 'Viasna',
    title: 'Спіс вызваленых',
    published: '2025-09-12',
    lang: 'be',
    grade: 'A',
    url: 'https://spring96.org/be/news/1',
    readAt: null,
  },
  {
    id: 'belta-decree',
    publisher: 'BelTA',
    title: 'The decree',
    published: null,
    lang: 'en',
    grade: 'C',
    url: null,
    readAt: copyAddress,
  },
];

const around = (id: string, date: string, over: Partial<Event> = {}): Event =>
  bareEvent(id, {
    date,
    kind: 'release',
    sources: [{ source: 'viasna-list', supports: 'date' }],
    ...over,
  });

export const event = around('2025-09-11-easing-airline', '2025-09-11', {
  kind: 'easing',
  knownOn: '2025-09-13',
  powers: ['us'],
  actors: ['US Treasury', 'Belavia'],
  weak: true,
  confidence: 'medium',
  flags: ['outside-period'],
  people: [
    { person: 'ales-bialiatski', part: 'freed' },
    { person: 'ann-envoy', part: 'spoke' },
  ],
  claims: [
    {
      measure: 'released',
      label: 'people released',
      value: 52,
      qualifier: 'at-least',
      unit: 'people',
      role: 'announced',
      by: 'the US envoy',
      sources: ['belta-decree'],
    },
    {
      measure: 'aircraft',
      label: 'years of leases',
      value: 14,
      qualifier: 'exact',
      unit: 'years',
      role: 'counted',
      by: 'Viasna',
      sources: ['viasna-list'],
      note: 'Without spare parts',
    },
  ],
  conflicts: [
    {
      field: 'people who crossed',
      values: [
        { value: 1265, by: 'Minsk', sources: ['belta-decree'] },
        { value: 51, by: 'Vilnius', sources: ['viasna-list'] },
      ],
      resolution: 'The lower number.',
    },
  ],
  easing: {
    tiedTo: ['2025-09-10-release'],
    tieStatedBy: 'A named official',
    eased: 'Parts and service',
    staysInForce: null,
    legalForm: 'General licence',
    revocable: false,
  },
  relatesTo: ['2025-09-16-sentence'],
  sources: [{ source: 'viasna-list', supports: 'number, date' }],
});

export const events: Event[] = [
  around('2025-09-10-release', '2025-09-10'),
  event,
  around('2025-09-13-report', '2025-09-13', { kind: 'report' }),
  around('2025-09-16-sentence', '2025-09-16', { kind: 'sentence' }),
];

export const people: Person[] = [
  {
    id: 'ales-bialiatski',
    name: 'Ales Bialiatski',
    variants: ['Алесь Бяляцкі', 'Belyatsky'],
    role: 'head of Viasna',
    custody: [
      {
        from: '2021-07-14',
        to: '2025-12-13',
        form: 'prison',
        seen: null,
        sources: ['belta-decree', 'viasna-list'],
      },
      { from: '2011-08-04', to: null, form: 'prison', seen: '2014-06', sources: ['viasna-list'] },
    ],
  } as unknown as Person,
  { id: 'ann-envoy', name: 'Ann Envoy', variants: [], role: 'envoy' } as unknown as Person,
];

export const corrections: Correction[] = [
  {
    date: '2025-10-01',
    what: '2025-09-11-easing-airline/released',
    before: '51',
    after: '52',
    reason: 'The list grew.',
  },
  { date: '2025-11-02', what: 'series:held@2025', before: '900', after: '897', reason: 'A slip.' },
] as Correction[];

const real = loadSite();
export const site: Site = {
  ...real,
  ownEvents: new Set(events.map(({ id }) => id)),
  model: {
    ...real.model,
    events,
    eventById: new Map(events.map((one) => [one.id, one])),
    sources: new Map(sources.map((one) => [one.id, one])),
    people: new Map(people.map((one) => [one.id, one])),
    corrections,
  },
};
