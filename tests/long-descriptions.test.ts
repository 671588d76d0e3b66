// The long description of each figure, as rendered from content/, against the series that its drawing shows: every number and every date, one by one.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figureList, type FigureWords } from '../src/figures/all.ts';
import { tiedRows } from '../src/figures/deals/describe.ts';
import { deriveDeals } from '../src/figures/deals/series.ts';
import { buildDoor } from '../src/figures/door/index.ts';
import { deriveHeld } from '../src/figures/held/series.ts';
import { deriveJournalists } from '../src/figures/journalists/series.ts';
import { deriveYear } from '../src/figures/ledger-2025/series.ts';
import { deriveSince } from '../src/figures/since/series.ts';
import { deriveSixDays } from '../src/figures/six-days/series.ts';
import { deriveTurns } from '../src/figures/turns/series.ts';
import { deriveVisibility } from '../src/figures/visibility/series.ts';
import { deriveWhereTo } from '../src/figures/where-to/series.ts';
import { deriveWhoCounts, peopleIn } from '../src/figures/who-counts/series.ts';
import { parseEdtf } from '../src/format/edtf.ts';
import { isoFromDay } from '../src/format/epoch-day.ts';
import { english } from '../src/format/language.ts';
import { numberInWords } from '../src/format/numbers.ts';
import { loadStory } from '../src/markdown/index.ts';
import { loadModel } from '../src/model/index.ts';
import { phraseFixture } from './phrase-fixture.ts';

const { model } = loadModel();
const story = loadStory(model, '.');
const words = JSON.parse(readFileSync('content/en/ui.json', 'utf8')) as FigureWords;
const labelsOf = (figure: string): Record<string, string> =>
  story.figures.get(figure)?.labels ?? {};

const datePattern = new RegExp(
  `(?:\\d{1,2} )?(?:${english.months.join('|')})(?: \\d{4})?|\\b(?:19|20)\\d{2}\\b`,
  'g',
);
const valueOfWord = new Map(
  Array.from({ length: 101 }, (_, value) => [numberInWords(value), value]),
);

/** The numbers of a text in its order, dates left out: digits, and words from "two" on, as "one" is mostly no number. */
function numbersIn(text: string): number[] {
  return [...text.replace(datePattern, ' ').matchAll(/\d[\d,]*|[a-z]+(?:-[a-z]+)?/gi)].flatMap(
    ([found]) => {
      if (/\d/.test(found)) return [Number(found.replaceAll(',', ''))];
      const value = valueOfWord.get(found.toLowerCase()) ?? 0;
      return value > 1 ? [value] : [];
    },
  );
}

/** A fact is a number even where it says "one". */
const plainText = (html: string): string =>
  html
    .replace(/<a class="fact"[^>]*>([^<]*)<\/a>/g, (_, value: string) =>
      value.replace(/^one$/i, '1'),
    )
    .replace(/<[^>]*>/g, '');

/** Every way in which prose may write the dates that stand in a series: "3 July 2024", "3 July", "July 2024", "July", "2024". */
function datesOf(series: unknown): Set<string> {
  const found = new Set<string>();
  const addDay = (iso: string): void => {
    const [year = '', month = '', day = ''] = iso.split('-');
    const name = english.months[Number(month) - 1] ?? '';
    for (const text of [
      year,
      name,
      `${name} ${year}`,
      `${Number(day)} ${name}`,
      `${Number(day)} ${name} ${year}`,
    ])
      found.add(text);
  };
  const add = (date: string): void => {
    const { start, end } = parseEdtf(date);
    for (const day of [start, end - 1]) addDay(isoFromDay(day));
  };
  const walk = (value: unknown, key = ''): void => {
    if (typeof value === 'string' && /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/.test(value))
      add(value);
    else if (typeof value === 'string')
      for (const [date] of value.matchAll(datePattern))
        found.add(date).add(date.replace(/ \d{4}$/, ''));
    else if (
      typeof value === 'number' &&
      ['start', 'end', 'from', 'to', 'day'].includes(key) &&
      value > 3650
    )
      addDay(isoFromDay(key === 'end' ? value - 1 : value));
    else if (value instanceof Map) for (const [name, one] of value) walk(one, String(name));
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) walk(one, Array.isArray(value) ? key : name);
  };
  walk(series);
  return found;
}

/** The series as the drawing has it, with what else the drawing writes, and the numbers of the text, each read from it. */
type Check = () => { series: unknown; numbers: (number | undefined)[] };

const checks: Record<string, Check> = {
  'six-days': () => {
    const series = deriveSixDays(model, phraseFixture('six-days'), labelsOf('six-days'));
    const entry = (id: string) => series.entries.find(({ eventId }) => eventId === id);
    const [release, pardon] = [entry('2025-09-11-release-52'), entry('2025-09-16-pardon-25')];
    return {
      series: [series, model.eventById.get('2025-09-12-us-bis-belavia')?.knownOn],
      numbers: [
        series.days.length,
        release?.people,
        numbersIn(release?.notes[0] ?? '')[0],
        numbersIn(entry('2025-09-12-us-bis-belavia')?.text ?? '')[0],
        pardon?.people,
        numbersIn(entry('2025-09-16-sentence-ilyash')?.text ?? '')[0],
        series.days.filter(({ isQuiet }) => isQuiet).length,
      ],
    };
  },
  'who-counts': () => {
    const series = deriveWhoCounts(model);
    const round = (id: string) => series.rounds.find((one) => one.id === id);
    const frames = series.rounds.filter(({ counted }) => !counted).map(peopleIn);
    const largest = [...frames]
      .sort((a, b) => b - a)
      .slice(0, 2)
      .reverse();
    const ownWord = (id: string) => [round(id)?.ownWord?.people, round(id)?.announced?.people];
    const [first, last] = [series.totals[0], series.totals.at(-1)];
    const gaps = series.totals.map(({ counted, announced }) =>
      Math.abs(announced - counted.people),
    );
    return {
      series: [series, labelsOf('who-counts')],
      numbers: [
        round('2024-07-03-release-18')?.counted?.people,
        round('2024-08-16-pardon-30')?.announced?.people,
        round('2024-08-16-pardon-30')?.counted?.people,
        round('2024-09-16-pardon-37')?.counted?.people,
        round('2025-09-11-release-52')?.announced?.people,
        round('2025-09-11-release-52')?.counted?.people,
        round('2025-12-30-pardon-22')?.announced?.people,
        round('2025-12-30-pardon-22')?.counted?.people,
        ...ownWord('2025-01-24-pardon-15'),
        ...ownWord('2025-12-30-pardon-22'),
        ...ownWord('2026-03-05-pardon-18'),
        ...largest,
        series.months.find(({ date }) => date.startsWith('2024-12'))?.people,
        series.sights[0]?.announced.people,
        series.sights[0]?.confirmed.people,
        first?.counted.people,
        first?.announced,
        last?.counted.people,
        last?.announced,
        Math.max(...gaps),
      ],
    };
  },
  door: () => {
    const { series } = buildDoor(model, words.door, labelsOf('door'));
    const known = series.recognised.map(({ people }) => people);
    const larger = series.rounds.filter(({ people }) => people >= 50).map(({ people }) => people);
    const month = (id: string) => series.recognised.find(({ month: one }) => one === id)?.people;
    expect([month('2025-01'), month('2024-07'), series.rounds[0]?.id]).toEqual([
      Math.min(...known),
      Math.max(...known),
      '2024-07-03-release-18',
    ]);
    return {
      series,
      numbers: [
        series.rounds[0]?.people,
        larger.length,
        ...larger,
        known.length,
        series.months.length,
        Math.min(...known),
        Math.max(...known),
        series.spansGiven.find(({ from }) => from === '2025-01-18')?.people,
      ],
    };
  },
  deals: () => {
    const series = deriveDeals(model, labelsOf('deals'));
    const days = (id: string) => tiedRows(series).find(({ eventId }) => eventId === id)?.days;
    // "Both powers", said of August 2015.
    expect(days('2015-10-29-us-general-license')).toBe(days('2015-10-29-eu-suspension'));
    // "On the day of the release", said of 2025 and 2026.
    for (const id of [
      '2025-09-11-us-belavia-gl11',
      '2025-12-13-us-potash-announced',
      '2026-03-19-us-banks-potash-announced',
    ])
      expect(days(id)).toBe(0);
    return {
      series,
      numbers: [
        ...series.deals.flatMap(({ releases }) => releases.map(({ people }) => people)),
        days('2008-09-05-us-two-companies-relief'),
        days('2008-10-13-eu-suspends-travel-ban'),
        days('2015-10-29-eu-suspension'),
        days('2025-12-15-us-gl13-potash'),
        ...series.deals.flatMap(({ counts }) => counts.map(({ people }) => people)),
      ],
    };
  },
  held: () => {
    const series = deriveHeld(model);
    const at = (date: string) =>
      series.points.findLast((point) => point.date === date && point.kind !== 'suspect')?.people;
    const double = series.doubles.find(({ date }) => date === '2023-12-31');
    const round = (id: string) => series.releases.find((one) => one.id === id)?.people;
    return {
      series,
      numbers: [
        at('2020-08-09'),
        Math.ceil(((series.peak?.points[0]?.day ?? 0) - (series.points[0]?.day ?? 0)) / 365.25),
        series.peak?.people,
        double?.people,
        double?.other,
        series.before?.people,
        at('2025-02-28'),
        at('2025-09-17'),
        round('2025-09-11-release-52'),
        series.rebound?.people,
        round('2025-12-13-release-123'),
        at('2025-12-31'),
        at('2026-03-05'),
        series.latest?.people,
        round('2026-03-19-release-250'),
      ],
    };
  },
  'ledger-2025': () => {
    const series = deriveYear(model);
    const line = (key: string) => series.lines.find((one) => one.key === key)?.people;
    return {
      series,
      numbers: [
        line('out'),
        line('pardoned'),
        line('served'),
        line('entered'),
        line('died'),
        line('opening'),
        line('counted'),
        line('later'),
        series.inside?.people,
        line('sum'),
        line('remainder'),
      ],
    };
  },
  'where-to': () => {
    const series = deriveWhereTo(model);
    const round = (id: string) => series.rounds.find((one) => one.id === id);
    const group = (id: string, place: string) =>
      round(id)?.groups.find((one) => one.place === place);
    const [june, september, december, march] = [
      '2025-06-21-release-14',
      '2025-09-11-release-52',
      '2025-12-13-release-123',
      '2026-03-19-release-250',
    ] as const;
    const onward = group(december, 'ukraine')?.onward ?? [];
    return {
      series: [series, labelsOf('where-to')],
      numbers: [
        group(june, 'lithuania')?.people,
        round(september)?.released,
        group(september, 'lithuania')?.people,
        group(september, 'lithuania')?.withoutPapers?.people,
        group(december, 'ukraine')?.people,
        group(december, 'lithuania')?.people,
        group(december, 'ukraine')?.withoutPapers?.people,
        onward.reduce((sum, { people }) => sum + people, 0),
        ...onward.map(({ people }) => people),
        group(march, 'inside')?.people,
        round(march)?.released,
        group(march, 'lithuania')?.people,
      ],
    };
  },
  journalists: () => {
    const series = deriveJournalists(model);
    const at = (panel: string, date: string) =>
      series.panels
        .find(({ id }) => id === `journalists-${panel}`)
        ?.points.find((point) => point.date === date)?.people;
    const round = (id: string) => series.releases.find((one) => one.id === id)?.people;
    const baj = series.panels.find(({ id }) => id === 'journalists-baj')?.points ?? [];
    // "Its highest number here", said of the end of 2024.
    expect(Math.max(...baj.map(({ people }) => people))).toBe(at('baj', '2024-12-31'));
    return {
      series,
      numbers: [
        at('baj', '2024-12-31'),
        at('baj', '2025-08-08'),
        round('2025-09-11-release-52'),
        at('baj', '2025-09-12'),
        at('baj', '2025-12-09'),
        round('2025-12-13-release-123'),
        at('baj', '2025-12-13'),
        at('baj', '2026-03-09'),
        round('2026-03-19-release-250'),
        series.others[0]?.people,
        ...['2020', '2024', '2025'].map((year) => at('cpj', `${year}-12-01`)),
        ...['2020', '2024', '2025'].map((year) => at('rsf', `${year}-12-01`)),
      ],
    };
  },
  turns: () => {
    const series = deriveTurns(model);
    const [first, second, third] = series.turns;
    const people = (turn: typeof first) => turn?.releases.map((release) => release.people) ?? [];
    const easing = (id: string) =>
      series.turns.flatMap(({ easings }) => easings).find(({ eventId }) => eventId === id)?.days;
    // "Both" in 2015 and again in 2011, "on the day itself" in 2025.
    expect([
      easing('2015-10-29-us-general-license'),
      easing('2025-09-11-us-belavia-gl11'),
      first?.back[1]?.days,
    ]).toEqual([easing('2015-10-29-eu-suspension'), 0, first?.back[0]?.days]);
    const freedIn2015 = series.lives.filter(({ custody }) =>
      custody.some(({ to }) => to?.startsWith('2015-08')),
    );
    // "All were jailed again in 2020."
    for (const { custody } of freedIn2015)
      expect(custody.some(({ from }) => from?.startsWith('2020'))).toBe(true);
    // "For Autukhovich and Alinevich no release is in our record."
    expect(
      series.lives
        .filter(({ custody }) => custody.some(({ to }) => to === null))
        .map(({ person }) => person)
        .sort(),
    ).toEqual(['ihar-alinevich', 'mikalai-autukhovich']);
    return {
      series,
      numbers: [
        ...[first, second, third].flatMap(people),
        easing('2008-09-05-us-two-companies-relief'),
        easing('2008-10-13-eu-suspends-travel-ban'),
        first?.crackdown?.days,
        first?.back[0]?.days,
        easing('2015-10-29-eu-suspension'),
        numbersIn(labelsOf('turns')['2017-03-25-freedom-day'] ?? '')[0],
        second?.crackdown?.days,
        ...(second?.back.map(({ days }) => days) ?? []),
        Number(model.facts.get('2015-08-22-release-six/released')?.value),
      ],
    };
  },
  since: () => {
    const series = deriveSince(model, {});
    const [exchange, ...others] = series.known.filter(({ people }) => people !== null);
    const claim = (event: string, measure: string): number =>
      Number(model.facts.get(`${event}/${measure}`)?.value);
    return {
      series: [series, labelsOf('since')],
      numbers: [
        exchange?.people ?? undefined,
        claim(exchange?.id ?? '', 'handedOver'),
        ...others.flatMap(({ people }) => people ?? []),
        series.known.filter(({ deal }) => deal).length,
        claim('2026-09-17-us-delists-two', 'delisted'),
        series.lastCount?.people,
        ...series.held.map(({ people }) => people),
      ],
    };
  },
  visibility: () => {
    const series = deriveVisibility(model);
    const months = (id: string) => series.indicators.find((one) => one.id === id)?.months ?? [];
    const highest = (id: string) => Math.max(...months(id).map(({ people }) => people));
    const last = (id: string) => months(id).at(-1)?.people;
    const sinceDark = months('persecution-instances-month').filter(({ date }) => date >= '2025-03');
    return {
      series,
      numbers: [
        highest('criminal-convictions-month'),
        last('criminal-convictions-month'),
        highest('administrative-cases-month'),
        months('administrative-cases-month').find(({ date }) => date === '2024-07')?.people,
        last('administrative-cases-month'),
        highest('persecution-instances-month'),
        sinceDark.length,
        ...sinceDark.map(({ people }) => people),
        last('detentions-month'),
        last('political-prisoners-recognised-month'),
      ],
    };
  },
};

test('every figure has a check here, and an alternative of 20 to 250 characters', () => {
  expect(Object.keys(checks).sort()).toEqual(figureList.map(({ id }) => id).sort());
  expect([...story.figures.keys()].sort()).toEqual(Object.keys(checks).sort());
  for (const [id, { alt }] of story.figures) {
    expect(alt.length, id).toBeGreaterThanOrEqual(20);
    expect(alt.length, id).toBeLessThanOrEqual(250);
  }
});

test.each(Object.entries(checks))(
  'the long description of %s says the numbers that its drawing shows, in their order',
  (id, check) => {
    const text = plainText(story.figures.get(id)?.body ?? '');
    expect(text.length).toBeGreaterThan(100);
    expect(numbersIn(text)).toEqual(check().numbers);
  },
);

test.each(Object.entries(checks))(
  'the long description of %s names no date that its series does not hold',
  (id, check) => {
    const known = datesOf(check().series);
    const said = plainText(story.figures.get(id)?.body ?? '').match(datePattern) ?? [];
    expect(said.filter((date) => !known.has(date))).toEqual([]);
  },
);

test('a number that is off, in digits or in words, is seen', () => {
  expect(numbersIn('At least 1,265 were held in May 2023, and twenty-seven more.')).toEqual([
    1265, 27,
  ]);
  expect(
    numbersIn(plainText('In 2008 there are <a class="fact" href="#x">one</a> and two.')),
  ).toEqual([1, 2]);
});
