import { expect, test } from 'vitest';
import type { Event, Fact } from '../../model/index.ts';
import { loadSite } from '../../site/index.ts';
import { judgedClaims } from '../judged-claims.ts';
import { cardText, claimCard, eventCard, factCard } from './card.ts';
import { cardOembed, cardSnippet } from './card-oembed.ts';

const site = loadSite();
const { model, words } = site;
const event = (id: string): Event => model.eventById.get(id)!;
const fact = (id: string): Fact => model.facts.get(id)!;

test('a card of a release gives what was announced and what was counted, each with who says so', () => {
  const { numbers, heading, kicker } = eventCard(event('2025-09-11-release-52'), site);
  expect(heading).toBe(event('2025-09-11-release-52').title);
  expect(kicker).toMatch(/^11 September 2025 · /);
  expect(numbers.map(({ said }) => said.split(' ')[0])).toEqual([
    'announced',
    'counted',
    'counted',
  ]);
});

test('no card of an event hides that it is weak, what its kind leaves open, or that its number is in dispute', () => {
  for (const one of model.events) {
    const { numbers, notes } = eventCard(one, site);
    expect(numbers.length > 0 || notes.includes(one.summary), one.id).toBe(true);
    expect(notes.includes(words.event.weak), one.id).toBe(one.weak === true);
    for (const flag of one.flags ?? []) expect(notes).toContain(words.flags[flag][0]);
    const shown = one.claims.filter(({ label }) =>
      numbers.some((number) => number.label === label),
    );
    for (const { field, measure } of one.conflicts)
      if (shown.some((claim) => claim.measure === measure))
        expect(notes.join(' '), one.id).toContain(`${words.events.conflict} ${field}`);
  }
});

test('a card of a number says what it counts, and of our own sums that they are ours', () => {
  const card = factCard(fact('recognised-to-2025-12-23'), site);
  expect(card.numbers).toEqual([
    { value: '825', label: fact('recognised-to-2025-12-23').label, said: words.roles.computed },
  ]);
  expect(card.notes[0]).toBe(fact('recognised-to-2025-12-23').definition);
  expect(factCard(fact('2025-09-11-release-52/released'), site).kicker).toContain(
    event('2025-09-11-release-52').title,
  );
});

test('the head of a number says its time once', () => {
  expect(factCard(fact('held-fall'), site).title).toMatch(/, 30 June 2024 to March 2026$/);
  expect(factCard(fact('held-fall-last'), site).title).toMatch(
    /, 5 March 2026 to later that month$/,
  );
  expect(factCard(fact('2025-09-11-release-52/released'), site).title).toMatch(
    /, 11 September 2025$/,
  );
  const label = 'people held on 5 March 2026';
  const on = (date: string): string =>
    factCard({ ...fact('held-latest'), label, date }, site).title;
  expect(on('2026-03-05')).toMatch(/ on 5 March 2026$/);
  expect(on('2026-03-19')).toMatch(/ on 5 March 2026, 19 March 2026$/);
});

test('a card of a claim gives it as it was made, the verdict, the whole evidence and how sure it is', () => {
  for (const claim of judgedClaims(site)) {
    const card = claimCard(claim, site);
    const verdict = words.verdicts[claim.kind];
    expect([card.heading, card.numbers[0]?.value]).toEqual([claim.claim, verdict]);
    const [evidence, ...others] = claim.paragraphs;
    expect([card.notes[0], `${verdict}. ${card.notes[0]}`], claim.id).toContain(evidence);
    expect(card.notes.slice(1)).toEqual(others);
    expect(cardText(card), claim.id).toContain(`${claim.claim}. ${verdict}. `);
    expect(card.sources).toMatch(/: \p{L}/u);
  }
});

test('a host that strips frames keeps the whole of the card as words, and its link', () => {
  const card = eventCard(event('2025-09-11-release-52'), site);
  const { html, version, type, width, height } = cardOembed(card);
  expect([version, type, typeof width, typeof height]).toEqual(['1.0', 'rich', 'number', 'number']);
  const quotation = /^<blockquote>(.*?)<\/blockquote><iframe /.exec(String(html))?.[1] ?? '';
  for (const { value, label, said } of card.numbers)
    expect(quotation).toContain(`${value} ${label}, ${said}.`);
  expect(quotation).toMatch(/<a href="[^"]*events\/2025-09-11-release-52\/">/);
  expect(cardSnippet(card)).toMatch(/data-heights="(?:\d+:\d+ )+\d+:\d+"/);
});

test('words of the record are escaped in what is pasted', () => {
  const card = { ...eventCard(event('2025-09-11-release-52'), site), heading: '<b>&"x"' };
  expect(cardText(card)).toContain('<b>&"x"');
  expect(String(cardOembed(card)['html'])).not.toMatch(/<b>|&"x"/);
});
