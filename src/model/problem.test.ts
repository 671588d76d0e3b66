/** What an editor reads for each kind of fault. A change of wording is a change of these texts. */
import { expect, test } from 'vitest';
import { problemsAfter, removed, soundData } from './fixture.ts';
import { formatProblems, sortProblems, type Problem } from './problem.ts';

const events = 'data/events/2025.json';
const [easing, release, sentence] = [0, 1, 2];
const longAgo = (soundData()['data/events/2024.json'] as object[])[0];

test('a source that does not exist is named with the closest one', () => {
  expect(problemsAfter(events, [release, 'sources', 1, 'source'], 'ap-secnd'))
    .toMatchInlineSnapshot(`
    "data/events/2025.json → events[1] "2025-09-11-release-52"
      sources[1] can't be "ap-secnd": no such source.
      Closest id: "ap-second".
      Fix the id, or add it to data/sources.json (publisher, title and published are required).
    1 error in 1 file. Build stopped."
  `);
});

test('a source that resembles none is sent to the list', () => {
  expect(problemsAfter(events, [sentence, 'sources', 0, 'source'], 'bbc-entirely-different-thing'))
    .toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      sources[0] can't be "bbc-entirely-different-thing": no such source.
      Expected: an id from data/sources.json.
      Fix the id, or add it to data/sources.json (publisher, title and published are required).
    1 error in 1 file. Build stopped."
  `);
});

test('a person who does not exist is named with the closest one', () => {
  expect(problemsAfter(events, [release, 'people', 0, 'person'], 'ihar-lossik'))
    .toMatchInlineSnapshot(`
    "data/events/2025.json → events[1] "2025-09-11-release-52"
      people[0] can't be "ihar-lossik": no such person.
      Closest id: "ihar-losik".
      Fix the id, or add the person to data/people.json (name, variants and role are required).
    data/people.json → people[0] "ihar-losik"
      Warning: This person is not named by any event.
      Expected: people who stand in an event.
      Refer to the person where it belongs, or delete the entry.
    1 error and 1 warning in 2 files. Build stopped."
  `);
});

test('an event that does not exist is named with the closest one', () => {
  expect(problemsAfter(events, [sentence, 'relatesTo', 0], '2025-09-11-release-25'))
    .toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      relatesTo[0] can't be "2025-09-11-release-25": no such event.
      Closest id: "2025-09-11-release-52".
      Fix the id, or take it out.
    1 error in 1 file. Build stopped."
  `);
});

test('an easing tied to a release that does not exist says so', () => {
  expect(problemsAfter(events, [easing, 'easing', 'tiedTo', 0], '2025-09-12-release-52'))
    .toMatchInlineSnapshot(`
    "data/events/2025.json → events[0] "2025-09-11-easing-airline"
      easing.tiedTo[0] can't be "2025-09-12-release-52": no such event.
      Closest id: "2025-09-11-release-52".
      Fix the id, or take it out.
    1 error in 1 file. Build stopped."
  `);
});

test('an event does not relate to itself', () => {
  expect(problemsAfter(events, [sentence, 'relatesTo', 0], '2025-09-16-sentence-ilyash'))
    .toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      relatesTo[0] can't be "2025-09-16-sentence-ilyash": an event doesn't relate to itself.
      Expected: ids of other events.
      Delete it.
    1 error in 1 file. Build stopped."
  `);
});

test('an event lists each source once', () => {
  expect(
    problemsAfter(events, [release, 'sources', 1], { source: 'viasna-first', supports: 'again' }),
  ).toMatchInlineSnapshot(`
    "data/events/2025.json → events[1] "2025-09-11-release-52"
      sources[1] can't be "viasna-first" again.
      Expected: each id once.
      Delete it, or merge it with sources[0].
    1 error in 1 file. Build stopped."
  `);
});

test('a claim whose source the event does not list is a warning', () => {
  expect(
    problemsAfter(
      events,
      [sentence, 'claims'],
      [
        {
          measure: 'sentenceYears',
          label: 'years',
          value: 4,
          qualifier: 'exact',
          unit: 'years',
          role: 'reported',
          by: 'AP',
          sources: ['ap-second'],
        },
      ],
    ),
  ).toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      Warning: claims[0].sources[0] is "ap-second", which the event itself does not list.
      Expected: a source that stands in the event's own sources too.
      Add { "source": "ap-second", "supports": "…" } to its sources.
    1 warning in 1 file."
  `);
});

test('a conflict about a claim that is not there is named', () => {
  expect(problemsAfter(events, [release, 'conflicts', 0, 'measure'], 'freed'))
    .toMatchInlineSnapshot(`
    "data/events/2025.json → events[1] "2025-09-11-release-52"
      conflicts[0].measure can't be "freed": the event has no such claim.
      Expected: "released".
      Correct the measure, or delete it.
    1 error in 1 file. Build stopped."
  `);
});

test('a conflict whose values agree is none', () => {
  expect(problemsAfter(events, [release, 'conflicts', 0, 'values', 1, 'value'], 52))
    .toMatchInlineSnapshot(`
    "data/events/2025.json → events[1] "2025-09-11-release-52"
      Warning: conflicts[0].values all say "52".
      Expected: values that differ.
      Delete the conflict, or correct a value.
    1 warning in 1 file."
  `);
});

test('two values by one voice in one source are told apart', () => {
  expect(
    problemsAfter(events, [release, 'conflicts', 0, 'values', 1], {
      value: 51,
      by: 'Minsk',
      sources: ['viasna-first'],
    }),
  ).toMatchInlineSnapshot(`
    "data/events/2025.json → events[1] "2025-09-11-release-52"
      Warning: conflicts[0].values[1] gives a second value by Minsk from the same source, "viasna-first".
      Expected: one value for each voice in each source.
      Name whose words each value is, or put the later one in the resolution.
    1 warning in 1 file."
  `);
});

test('a series point with a source that does not exist is named', () => {
  expect(problemsAfter('data/series/held.json', ['points', 1, 'sources', 0], 'viasna-frist'))
    .toMatchInlineSnapshot(`
    "data/series/held.json → series "held"
      points[1].sources[0] can't be "viasna-frist": no such source.
      Closest id: "viasna-first".
      Fix the id, or add it to data/sources.json (publisher, title and published are required).
    1 error in 1 file. Build stopped."
  `);
});

test('two records with one id are shown with both places', () => {
  expect(problemsAfter(events, [sentence, 'id'], '2025-09-11-release-52')).toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-11-release-52"
      id can't be "2025-09-11-release-52": another record has it.
      Expected: an id that stands once; the other is data/events/2025.json → events[1] "2025-09-11-release-52".
      Merge the two records, or give this one another last word.
      id can't be "2025-09-11-release-52": the date is "2025-09-16".
      Expected: an id that starts with "2025-09-16-".
      Write "2025-09-16-release-52" here and wherever the id is used, or correct the date.
      relatesTo[0] can't be "2025-09-11-release-52": an event doesn't relate to itself.
      Expected: ids of other events.
      Delete it.
    3 errors in 1 file. Build stopped."
  `);
});

test('an id says the day of its event', () => {
  expect(problemsAfter(events, [sentence, 'date'], '2025-09-17')).toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      id can't be "2025-09-16-sentence-ilyash": the date is "2025-09-17".
      Expected: an id that starts with "2025-09-17-".
      Write "2025-09-17-sentence-ilyash" here and wherever the id is used, or correct the date.
    1 error in 1 file. Build stopped."
  `);
});

test('an id of a month invents no day', () => {
  expect(problemsAfter(events, [sentence, 'date'], '2025-09')).toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      Warning: date comes before that of the record above it, "2025-09-11-release-52".
      Expected: records in order of the start of their date, then of id; a year before its months, a month before its days.
      Move it up, above "2025-09-11-release-52".
      id can't be "2025-09-16-sentence-ilyash": the date is "2025-09".
      Expected: an id that starts with "2025-09-".
      Write "2025-09-sentence-ilyash" here and wherever the id is used, or correct the date.
    1 error and 1 warning in 1 file. Build stopped."
  `);
});

test('a day that does not exist is refused', () => {
  expect(problemsAfter(events, [sentence, 'date'], '2025-02-30')).toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      date can't be "2025-02-30": "2025-02-30" has no such day.
      Expected: a date that exists, such as 2024-10, 2025-09-11 or 2024-09-04/2024-09-06.
      Look the day up in the source; write the month alone if the day is not known.
    1 error in 1 file. Build stopped."
  `);
});

test('a span that runs backwards is turned round', () => {
  expect(
    problemsAfter(events, [sentence], {
      ...(soundData()[events] as object[])[sentence],
      id: '2025-09-18-sentence-ilyash',
      date: '2025-09-18/2025-09-16',
    }),
  ).toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-18-sentence-ilyash"
      date can't be "2025-09-18/2025-09-16": "2025-09-18/2025-09-16" ends before it starts.
      Expected: a date that exists, such as 2024-10, 2025-09-11 or 2024-09-04/2024-09-06.
      Write "2025-09-16/2025-09-18".
    1 error in 1 file. Build stopped."
  `);
});

test('a date in another notation gets the right one written out', () => {
  expect(problemsAfter(events, [sentence, 'date'], '16.09.2025')).toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      date can't be "16.09.2025".
      Expected: When it happened, in EDTF: "2025-09-11", a month "2024-10", a span "2025-12-17/2025-12-18"; not "11.09.2025", and a month is not its first day.
      Write "2025-09-16".
    1 error in 1 file. Build stopped."
  `);
});

test('a way in which a date is known needs a date', () => {
  const undated = { ...(soundData()['data/sources.json'] as object[])[0], published: null };
  expect(problemsAfter('data/sources.json', [0], { ...undated, dateKnownBy: 'address' })).toContain(
    'dateKnownBy is "address", and published is null',
  );
});

test('an event known before it happened is a warning', () => {
  expect(problemsAfter(events, [sentence, 'knownOn'], '2025-09-01')).toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      Warning: knownOn is "2025-09-01", before the event itself ("2025-09-16").
      Expected: the day on which the event became public, when that was later.
      Swap the two dates, or delete knownOn.
    1 warning in 1 file."
  `);
});

test('an event in the file of another year is sent home', () => {
  expect(problemsAfter(events, [0], longAgo)).toMatchInlineSnapshot(`
    "data/events/2025.json → events[0] "2024-07-03-release-18"
      date can't be "2024-07-03" in data/events/2025.json.
      Expected: events of 2024 in data/events/2024.json.
      Move the record to data/events/2024.json, or correct the date.
      id can't be "2024-07-03-release-18": another record has it.
      Expected: an id that stands once; the other is data/events/2024.json → events[0] "2024-07-03-release-18".
      Merge the two records, or give this one another last word.
    2 errors in 1 file. Build stopped."
  `);
});

test('records out of order are a warning', () => {
  expect(
    problemsAfter(events, [3], {
      ...(soundData()[events] as object[])[sentence],
      id: '2025-03-01-sentence-other',
      date: '2025-03-01',
      relatesTo: [],
    }),
  ).toMatchInlineSnapshot(`
    "data/events/2025.json → events[3] "2025-03-01-sentence-other"
      Warning: date comes before that of the record above it, "2025-09-16-sentence-ilyash".
      Expected: records in order of the start of their date, then of id; a year before its months, a month before its days.
      Move it up, above "2025-09-16-sentence-ilyash".
    1 warning in 1 file."
  `);
});

test('a series in a file of another name is sent home', () => {
  expect(problemsAfter('data/series/held.json', ['id'], 'prisoners')).toMatchInlineSnapshot(`
    "data/series/held.json → series "prisoners"
      id can't be "prisoners" in data/series/held.json.
      Expected: a file that is named after its series.
      Rename the file to data/series/prisoners.json, or correct the id.
    1 error in 1 file. Build stopped."
  `);
});

test('a release that rests on copies alone must be marked weak', () => {
  expect(problemsAfter('data/sources.json', [0, 'grade'], 'C')).toMatchInlineSnapshot(`
    "data/events/2024.json → events[0] "2024-07-03-release-18"
      sources hold only copies and digests (grade C), and the release is not marked weak.
      Expected: a source of grade A or B, or "weak": true.
      Find the publisher's own text, or add "weak": true so that it is shown as a single weak source.
    data/events/2025.json → events[0] "2025-09-11-easing-airline"
      sources hold only copies and digests (grade C), and the easing is not marked weak.
      Expected: a source of grade A or B, or "weak": true.
      Find the publisher's own text, or add "weak": true so that it is shown as a single weak source.
    data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      sources hold only copies and digests (grade C), and the sentence is not marked weak.
      Expected: a source of grade A or B, or "weak": true.
      Find the publisher's own text, or add "weak": true so that it is shown as a single weak source.
    data/series/held.json → series "held"
      Warning: points[0] (2024-06-30) rests on copies alone (grade C) and is not marked weak.
      Expected: "weak": true, so that it is drawn hollow.
      Add "weak": true, or a better source.
      Warning: points[1] (2025-12-31) rests on copies alone (grade C) and is not marked weak.
      Expected: "weak": true, so that it is drawn hollow.
      Add "weak": true, or a better source.
    3 errors and 2 warnings in 3 files. Build stopped."
  `);
});

test('weak is only what rests on copies alone', () => {
  expect(problemsAfter(events, [release, 'weak'], true)).toMatchInlineSnapshot(`
    "data/events/2025.json → events[1] "2025-09-11-release-52"
      weak can't be true: a source of grade A or B stands behind it.
      Expected: weak only where every source is of grade C.
      Delete "weak", or correct the grade of the source in data/sources.json.
    1 error in 1 file. Build stopped."
  `);
});

test('an easing without a power is incomplete', () => {
  expect(problemsAfter(events, [easing, 'powers'], [])).toMatchInlineSnapshot(`
    "data/events/2025.json → events[0] "2025-09-11-easing-airline"
      powers can't be empty for the kind "easing".
      Expected: who eased or imposed: "us", "eu", "uk", "canada", "other".
      Write "powers": ["us"], or whoever acted.
    1 error in 1 file. Build stopped."
  `);
});

test('an easing of this cycle without its terms is a warning', () => {
  expect(problemsAfter(events, [easing, 'easing'], removed)).toMatchInlineSnapshot(`
    "data/events/2025.json → events[0] "2025-09-11-easing-airline"
      Warning: easing is missing.
      Expected: tiedTo, tieStatedBy, eased, staysInForce, legalForm, revocable.
      Add "easing": { … }; where a term is not known write null.
    1 warning in 1 file."
  `);
});

test('terms of easing stand only in an easing', () => {
  expect(problemsAfter(events, [easing, 'kind'], 'sanction')).toMatchInlineSnapshot(`
    "data/events/2025.json → events[0] "2025-09-11-easing-airline"
      easing can't stand in an event of the kind "sanction".
      Expected: terms of easing only where the kind is "easing".
      Correct the kind, or move the text to the summary.
    1 error in 1 file. Build stopped."
  `);
});

test('powers stand only with easing, sanction and renewal', () => {
  expect(problemsAfter(events, [sentence, 'powers'], ['us'])).toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      Warning: powers has "us", but a sentence is neither easing nor sanction nor renewal.
      Expected: [].
      Empty it and name the office under actors, or correct the kind.
    1 warning in 1 file."
  `);
});

test('nobody is freed by a sentence', () => {
  expect(problemsAfter(events, [sentence, 'people'], [{ person: 'ihar-losik', part: 'freed' }]))
    .toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      people[0].part can't be "freed" ("ihar-losik") in an event of the kind "sentence".
      Expected: "freed" only in a release or a pardon.
      Write "mentioned", or correct the kind.
    1 error in 1 file. Build stopped."
  `);
});

test('a measure stands once in an event', () => {
  expect(
    problemsAfter(
      events,
      [release, 'claims', 1],
      (soundData()[events] as { claims: object[] }[])[release]?.claims[0],
    ),
  ).toMatchInlineSnapshot(`
    "data/events/2025.json → events[1] "2025-09-11-release-52"
      claims[1].measure can't be "released" again.
      Expected: each measure once, so that {{2025-09-11-release-52/released}} means one number.
      Put the second value under conflicts with "measure": "released", or name what differs ("releasedByViasna").
    1 error in 1 file. Build stopped."
  `);
});

test('the points of a series run forwards', () => {
  expect(problemsAfter('data/series/held.json', ['points', 1, 'date'], '2023-12-31'))
    .toMatchInlineSnapshot(`
      "data/series/held.json → series "held"
        points[1].date can't be "2023-12-31" after "2024-06-30".
        Expected: points in order of the end of their dates, so that the last row is the newest.
        Move it above "2024-06-30".
      1 error in 1 file. Build stopped."
    `);
});

test('a value stands once in a series', () => {
  expect(
    problemsAfter('data/series/held.json', ['points', 1], {
      date: '2024-06-30',
      value: 1413,
      basis: 'month-end review',
      sources: ['viasna-first'],
    }),
  ).toMatchInlineSnapshot(`
    "data/series/held.json → series "held"
      points[1].value can't be 1413 on 2024-06-30 again.
      Expected: each value once.
      Add its sources to points[0] and delete it.
    1 error in 1 file. Build stopped."
  `);
});

test('two values of one day and basis are told apart', () => {
  expect(
    problemsAfter('data/series/held.json', ['points', 1], {
      date: '2024-06-30',
      value: 1400,
      basis: 'month-end review',
      sources: ['viasna-first'],
    }),
  ).toMatchInlineSnapshot(`
    "data/series/held.json → series "held"
      Warning: points[1].value is 1400 on 2024-06-30, and points[0] says 1413, on the same basis.
      Expected: two values of one day to be told apart.
      Mark the less certain one "suspect": true, or say in "by", "basis" or the notes of both how they differ; the later count of the day comes last.
    1 warning in 1 file."
  `);
});

test('what a state announces does not share a series with what is counted', () => {
  expect(problemsAfter('data/series/held.json', ['points', 1, 'basis'], 'official'))
    .toMatchInlineSnapshot(`
    "data/series/held.json → series "held"
      Warning: points[1].basis is "official" in a series that is counted by Viasna.
      Expected: official figures in a series of their own.
      Move the point, or correct its basis.
    1 warning in 1 file."
  `);
});

test('an address of a copy is not linked', () => {
  expect(problemsAfter('data/sources.json', [0, 'url'], 'https://d1234.cloudfront.net/en/news/1'))
    .toMatchInlineSnapshot(`
    "data/sources.json → sources[0] "viasna-first"
      url can't be "https://d1234.cloudfront.net/en/news/1": d1234.cloudfront.net holds copies, not a publisher's own pages.
      Expected: an address on the publisher's own host, or null.
      Write "url": null and keep the address as "readAt": "https://d1234.cloudfront.net/en/news/1".
    1 error in 1 file. Build stopped."
  `);
});

test('an address with a port is not linked', () => {
  expect(problemsAfter('data/sources.json', [0, 'url'], 'https://spring96.org:443/en/news/1'))
    .toMatchInlineSnapshot(`
    "data/sources.json → sources[0] "viasna-first"
      url can't be "https://spring96.org:443/en/news/1": it names a port, as crawlers do.
      Expected: an address on the publisher's own host, or null.
      Write "url": null and keep the address as "readAt": "https://spring96.org:443/en/news/1".
    1 error in 1 file. Build stopped."
  `);
});

test('an address of a rehearsal server is not linked', () => {
  expect(problemsAfter('data/sources.json', [0, 'url'], 'https://staging.spring96.org/en/news/1'))
    .toMatchInlineSnapshot(`
    "data/sources.json → sources[0] "viasna-first"
      url can't be "https://staging.spring96.org/en/news/1": staging.spring96.org is a rehearsal server.
      Expected: an address on the publisher's own host, or null.
      Write "url": null and keep the address as "readAt": "https://staging.spring96.org/en/news/1".
    1 error in 1 file. Build stopped."
  `);
});

test('an address on a host that ends with a dot is not linked', () => {
  expect(problemsAfter('data/sources.json', [0, 'url'], 'https://spring96.org./en/news/1'))
    .toMatchInlineSnapshot(`
    "data/sources.json → sources[0] "viasna-first"
      url can't be "https://spring96.org./en/news/1": its host ends with a dot.
      Expected: an address on the publisher's own host, or null.
      Write "url": null and keep the address as "readAt": "https://spring96.org./en/news/1".
    1 error in 1 file. Build stopped."
  `);
});

test('a script is no address', () => {
  expect(problemsAfter('data/sources.json', [0, 'url'], 'javascript:alert(1)'))
    .toMatchInlineSnapshot(`
    "data/sources.json → sources[0] "viasna-first"
      url can't be "javascript:alert(1)".
      Expected: a whole address that starts with https://. Address on the publisher's own host, shown as a link: "https://spring96.org/en/news/115713"; null where only a copy was read, not the address of the copy.
      Correct it, or take it out if it is optional; data/README.md describes the field.
    1 error in 1 file. Build stopped."
  `);
});

test('a summary about health is read again', () => {
  expect(
    problemsAfter(
      events,
      [sentence, 'summary'],
      'He has cancer and was sentenced to four years. He denied guilt.',
    ),
  ).toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      Warning: summary speaks of "cancer".
      Expected: no details of anyone's health, family or address.
      Say what happened without it; keep it only where it is no one's in particular.
    1 warning in 1 file."
  `);
});

test('a source that nothing uses is a warning', () => {
  expect(
    problemsAfter('data/sources.json', [2], {
      ...(soundData()['data/sources.json'] as object[])[0],
      id: 'never-used',
    }),
  ).toMatchInlineSnapshot(`
    "data/sources.json → sources[2] "never-used"
      Warning: This source is not used by any event, series or text.
      Expected: sources that support something.
      Refer to it where it belongs, or delete it.
    1 warning in 1 file."
  `);
});

test('a person whom no event names is a warning', () => {
  expect(
    problemsAfter('data/people.json', [1], {
      id: 'no-one',
      name: 'No One',
      variants: [],
      role: 'reader',
    }),
  ).toMatchInlineSnapshot(`
    "data/people.json → people[1] "no-one"
      Warning: This person is not named by any event.
      Expected: people who stand in an event.
      Refer to the person where it belongs, or delete the entry.
    1 warning in 1 file."
  `);
});

test('a correction of something unknown says so', () => {
  expect(
    problemsAfter('data/corrections.json', [0], {
      date: '2026-11-22',
      what: '2025-09-11-release-53/released',
      before: '51',
      after: '52',
      reason: 'Recount.',
    }),
  ).toMatchInlineSnapshot(`
    "data/corrections.json → corrections[0]
      what can't be "2025-09-11-release-53/released": no event or series has this id.
      Closest id: "2025-09-11-release-52".
      Correct the id.
    1 error in 1 file. Build stopped."
  `);
});

test('a kind that does not exist is named with the closest one', () => {
  expect(problemsAfter(events, [sentence, 'kind'], 'sentance')).toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      kind can't be "sentance".
      Expected: "release", "pardon", "easing", "sanction", "renewal", "sentence", "trial", "arrest", "arrest-wave", "death", "law", "diplomacy", "statement", "report".
      Did you mean "sentence"?
    1 error in 1 file. Build stopped."
  `);
});

test('a field that does not exist is named with the closest one', () => {
  expect(problemsAfter(events, [sentence, 'sumary'], 'Text.')).toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      sumary is not a field of this record.
      Expected: "id", "date", "knownOn", "kind", "title", "summary", "powers", "actors", "people", "claims", "conflicts", "relatesTo", "easing", "sources", "confidence", "weak", "flags".
      Did you mean "summary"?
    1 error in 1 file. Build stopped."
  `);
});

test('a missing field is described', () => {
  expect(problemsAfter(events, [sentence, 'summary'], removed)).toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      summary is missing.
      Expected: a text in quotes. Two or three plain sentences, no stronger than the sources: "Minsk City Court gave him four years."; not "in revenge".
      Add it.
    1 error in 1 file. Build stopped."
  `);
});

test('an empty title is refused', () => {
  expect(problemsAfter(events, [sentence, 'title'], '   ')).toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      title can't be "   ": it is empty.
      Expected: a text that is not empty. One line, past or present tense: "Fifty-two freed and taken to Lithuania"; no epithet such as "brutal".
      Write it.
    1 error in 1 file. Build stopped."
  `);
});

test('a number in quotes gets its quotes taken off', () => {
  expect(problemsAfter(events, [release, 'claims', 0, 'value'], '52')).toMatchInlineSnapshot(`
    "data/events/2025.json → events[1] "2025-09-11-release-52"
      claims[0].value can't be "52": it is a text.
      Expected: a number without quotes. The number itself: 52. Never rounded by us, never a text such as "52".
      Write 52 without quotes.
    1 error in 1 file. Build stopped."
  `);
});

test('a negative number of people is refused', () => {
  expect(problemsAfter(events, [release, 'claims', 0, 'value'], -52)).toMatchInlineSnapshot(`
    "data/events/2025.json → events[1] "2025-09-11-release-52"
      claims[0].value can't be -52: it is too small.
      Expected: a number, 0 or more. The number itself: 52. Never rounded by us, never a text such as "52".
      Correct it, or take it out if it is optional; data/README.md describes the field.
    1 error in 1 file. Build stopped."
  `);
});

test('a text where a list belongs gets its brackets', () => {
  expect(problemsAfter(events, [sentence, 'actors'], 'Minsk City Court')).toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      actors can't be "Minsk City Court": it is a text.
      Expected: a list [ … ]. Offices and organisations that acted: ["Presidential press service of Belarus"]; not people.
      Write ["Minsk City Court"], with brackets.
    1 error in 1 file. Build stopped."
  `);
});

test('a record without a source is refused', () => {
  expect(problemsAfter(events, [sentence, 'sources'], [])).toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      sources can't be []: there are too few.
      Expected: a list of 1 or more. The texts that it rests on, strongest first; at least one.
      Add one, or take the record out.
    1 error in 1 file. Build stopped."
  `);
});

test('a conflict needs two values', () => {
  expect(problemsAfter(events, [release, 'conflicts', 0, 'values', 1], removed))
    .toMatchInlineSnapshot(`
    "data/events/2025.json → events[1] "2025-09-11-release-52"
      conflicts[0].values can't be [{"value":52,"by":"Minsk","sources":["viasna-first"]}]: there are too few.
      Expected: a list of 2 or more. What each side says, at least two: 51 and 52. Values of two different days are no conflict.
      Add what is missing, or take the record out.
    1 error in 1 file. Build stopped."
  `);
});

test('an id in another alphabet is refused', () => {
  expect(problemsAfter(events, [sentence, 'id'], '2025-09-16-Ілляш')).toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-Ілляш"
      id can't be "2025-09-16-Ілляш".
      Expected: Date, kind and a word: "2025-09-11-release-52"; not "release52". Never changes once published.
      Correct it, or take it out if it is optional; data/README.md describes the field.
    1 error in 1 file. Build stopped."
  `);
});

test('a value that is neither number nor words is refused', () => {
  expect(problemsAfter(events, [release, 'conflicts', 0, 'values', 1, 'value'], true))
    .toMatchInlineSnapshot(`
    "data/events/2025.json → events[1] "2025-09-11-release-52"
      conflicts[0].values[1].value can't be true: it fits none of the allowed forms.
      Expected: one of the allowed forms. The number, 51, or the words, "all left the country"; not both sides in one.
      Correct it, or take it out if it is optional; data/README.md describes the field.
    1 error in 1 file. Build stopped."
  `);
});

test('a file that breaks off says where', () => {
  expect(problemsAfter(events, [], '[\n  {\n    "id": "2025-')).toMatchInlineSnapshot(`
    "data/events/2025.json → line 3, column 11
      This is not JSON: an unfinished text "2025-.
      Expected: a closing quote on the same line.
      Look just before this place for a missing comma, quote or bracket; commas after the last item are not allowed.
    1 error in 1 file. Build stopped."
  `);
});

test('a missing comma says where', () => {
  expect(problemsAfter(events, [], '[\n  { "id": "a" "date": "b" }\n]')).toMatchInlineSnapshot(`
    "data/events/2025.json → line 2, column 15
      This is not JSON: ""date": "b" }".
      Expected: a comma or the closing bracket.
      Look just before this place for a missing comma, quote or bracket; commas after the last item are not allowed.
    1 error in 1 file. Build stopped."
  `);
});

test('a comma after the last item says where', () => {
  expect(problemsAfter(events, [], '[\n  { "id": "a", }\n]')).toMatchInlineSnapshot(`
    "data/events/2025.json → line 2, column 16
      This is not JSON: "}".
      Expected: a key in quotes.
      Look just before this place for a missing comma, quote or bracket; commas after the last item are not allowed.
    1 error in 1 file. Build stopped."
  `);
});

test('a file that is not UTF-8 says in which line', () => {
  expect(problemsAfter(events, [], new Uint8Array([0x5b, 0x22, 0xff, 0x22, 0x5d])))
    .toMatchInlineSnapshot(`
    "data/events/2025.json → line 1
      This line is not valid UTF-8.
      Expected: text in UTF-8 throughout.
      Open the file in an editor, save it with the encoding UTF-8, and look for � in this line.
    1 error in 1 file. Build stopped."
  `);
});

test('a byte order mark is refused', () => {
  expect(problemsAfter(events, [], '\uFEFF[]')).toMatchInlineSnapshot(`
    "data/events/2025.json → line 1
      This file starts with a byte order mark.
      Expected: UTF-8 without a byte order mark.
      Save it as "UTF-8", not as "UTF-8 with BOM".
    1 error in 1 file. Build stopped."
  `);
});

test('a file without a list is refused', () => {
  expect(problemsAfter(events, [], { id: 'x' })).toMatchInlineSnapshot(`
    "data/events/2025.json
      This file does not hold a list.
      Expected: [ … ] with one { … } per record.
      Put the records between [ and ].
    1 error in 1 file. Build stopped."
  `);
});

test('a missing file says what to write', () => {
  expect(problemsAfter('data/corrections.json', [], removed)).toMatchInlineSnapshot(`
    "data/corrections.json
      This file is missing.
      Expected: a JSON file at data/corrections.json.
      Restore it, or write [] into a new one if there is nothing to list.
    1 error in 1 file. Build stopped."
  `);
});

test('a file with a name of its own making is refused', () => {
  expect(problemsAfter('data/events/2025-copy.json', [], [])).toMatchInlineSnapshot(`
    "data/events/2025-copy.json
      This file's name does not fit into data/events.
      Expected: a name such as 2025.json.
      Rename it, or move it out of data/.
    1 error in 1 file. Build stopped."
  `);
});

test('a key that stands twice is refused, as JSON would drop one', () => {
  expect(problemsAfter('data/corrections.json', [], '[\n  { "date": "2025", "date": "2026" }\n]'))
    .toMatchInlineSnapshot(`
    "data/corrections.json → line 2, column 21
      The key "date" stands twice in one record.
      Expected: each key once; JSON would keep only the last.
      Delete one of the two, or merge their values.
    1 error in 1 file. Build stopped."
  `);
});

test('a key that reaches for the prototype is refused', () => {
  expect(problemsAfter('data/corrections.json', [], '[{ "__proto__": { "isAdmin": true } }]'))
    .toMatchInlineSnapshot(`
    "data/corrections.json → line 1, column 4
      The key "__proto__" is not allowed.
      Expected: one of the keys that data/README.md describes.
      Delete this key and its value.
    1 error in 1 file. Build stopped."
  `);
});

test('a file nested without end is refused', () => {
  expect(problemsAfter('data/corrections.json', [], '['.repeat(5000) + ']'.repeat(5000)))
    .toMatchInlineSnapshot(`
    "data/corrections.json
      This file nests 5000 levels deep.
      Expected: at most 32 levels.
      Compare it with the shapes in data/README.md and flatten it.
    1 error in 1 file. Build stopped."
  `);
});

test('a file of more than ten megabytes is refused', () => {
  expect(problemsAfter('data/corrections.json', [], `["${'x'.repeat(11 * 1024 * 1024)}"]`))
    .toMatchInlineSnapshot(`
    "data/corrections.json
      This file has 11.0 MB.
      Expected: at most 10 MB.
      Look for text pasted by mistake, or split the file by year.
    1 error in 1 file. Build stopped."
  `);
});

test('a right-to-left override is refused', () => {
  expect(problemsAfter(events, [sentence, 'title'], 'Four \u202Esraey')).toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      title holds the invisible character U+202E after "Four ".
      Expected: only characters that can be seen.
      Delete it: "Four sraey".
    1 error in 1 file. Build stopped."
  `);
});

test('a zero-width character is refused', () => {
  expect(problemsAfter(events, [sentence, 'title'], 'Il\u200Byash')).toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      title holds the invisible character U+200B after "Il".
      Expected: only characters that can be seen.
      Delete it: "Ilyash".
    1 error in 1 file. Build stopped."
  `);
});

test('half a character is refused', () => {
  expect(problemsAfter(events, [sentence, 'title'], 'Ilyash \uD83D')).toMatchInlineSnapshot(`
    "data/events/2025.json → events[2] "2025-09-16-sentence-ilyash"
      title holds half a character (a lone surrogate).
      Expected: whole characters.
      Type the text anew.
    1 error in 1 file. Build stopped."
  `);
});

test('a text without end is refused', () => {
  expect(problemsAfter(events, [release, 'summary'], 'word '.repeat(4000))).toMatchInlineSnapshot(`
    "data/events/2025.json → events[1] "2025-09-11-release-52"
      summary has 20000 characters.
      Expected: at most 10000.
      Shorten it; the summary is two or three sentences.
    1 error in 1 file. Build stopped."
  `);
});

test('the count line says how many errors and warnings stand in how many files, and whether the build goes on', () => {
  const problem = (severity: Problem['severity'], file: string): Problem => ({
    severity,
    file,
    place: 'x[0]',
    found: 'F.',
    expected: 'E.',
    fix: 'X.',
  });
  const count = (...problems: Problem[]): string | undefined =>
    formatProblems(problems).split('\n').at(-1);
  expect(
    count(
      problem('error', 'a'),
      problem('error', 'a'),
      problem('error', 'b'),
      problem('warning', 'b'),
      problem('warning', 'b'),
    ),
  ).toBe('3 errors and 2 warnings in 2 files. Build stopped.');
  expect(count(problem('warning', 'a'))).toBe('1 warning in 1 file.');
  expect(count(problem('error', 'a'))).toBe('1 error in 1 file. Build stopped.');
  expect(count()).toBe('No errors and no warnings.');
});

test('problems stand in the order of the files and of the places in them, with numbers as numbers', () => {
  const at = (file: string, place: string): Problem => ({
    severity: 'error',
    file,
    place,
    found: '',
    expected: '',
    fix: '',
  });
  const sorted = sortProblems([
    at('b', 'line 1'),
    at('a', 'events[10] "x"'),
    at('a', 'events[9] "y"'),
  ]);
  expect(sorted.map(({ file, place }) => `${file} ${place}`)).toEqual([
    'a events[9] "y"',
    'a events[10] "x"',
    'b line 1',
  ]);
});
