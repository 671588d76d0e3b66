/**
 * The guard of what was published: a number that readers may have quoted doesn't change or vanish in silence.
 * Each change needs its entry in data/corrections.json; what is new needs none. Knows no words and no pages.
 */
import { formatNumber, formatQualified } from '../format/numbers.ts';
import type { DataFiles } from './data-files.ts';
import { placeOfFact } from './fact-place.ts';
import type { Model } from './model.ts';
import type { Problem } from './problem.ts';
import {
  correctionKey,
  nextVersion,
  snapshotOf,
  readSnapshot,
  type Snapshot,
  type SnapshotFact,
} from './snapshots.ts';
import { takenOut } from './schema.ts';

/** One thing that readers saw and that is different now. */
export interface SnapshotChange {
  /** As `what` of a correction names it: an event, "EVENT/measure", "series:ID@DATE", "series:ID", or a computed fact. */
  what: string;
  before: string;
  /** Undefined when it is gone. */
  after: string | undefined;
  /** Each way in which a correction may write the two; none means any text. */
  beforeForms: string[];
  afterForms: string[];
}

export function checkAgainstSnapshot(model: Model, files: DataFiles): Problem[] {
  const { snapshot, problems } = readSnapshot(files);
  return snapshot ? compareWithSnapshot(snapshot, model, files) : problems;
}

export function compareWithSnapshot(
  published: Snapshot,
  model: Model,
  files: DataFiles,
): Problem[] {
  const now = snapshotOf(model);
  const changes = changesSince(published, now);
  const known = new Set(published.corrections);
  const fresh = model.corrections.filter((correction) => !known.has(correctionKey(correction)));
  const isCorrected = (change: SnapshotChange): boolean =>
    fresh.some(
      (correction) =>
        correction.what === change.what &&
        fits(correction.before, change.beforeForms) &&
        fits(correction.after, change.afterForms),
    );
  const open = changes.filter((change) => !isCorrected(change));
  return [
    ...open.map((change) => changeProblem(change, published, files)),
    ...lostCorrections(published, now),
    ...versionProblems(published, now, changes.length > 0),
  ];
}

/** What differs, each reported once: an event that is gone, not each of its claims; a derived fact only when no input of it explains it. */
export function changesSince(published: Snapshot, now: Snapshot): SnapshotChange[] {
  const events = Object.entries(published.events).flatMap(
    ([id, { date, title }]): SnapshotChange[] => {
      const event = now.events[id];
      if (!event) return [goneChange(id, title)];
      return event.date === date
        ? []
        : [
            {
              what: id,
              before: date,
              after: event.date,
              beforeForms: [date],
              afterForms: [event.date],
            },
          ];
    },
  );
  const isRaw = ([, fact]: [string, SnapshotFact]): boolean => fact.of === undefined;
  const raw = Object.entries(published.facts)
    .filter(isRaw)
    .filter(([id]) => !(id.includes('/') && !now.events[id.split('/')[0] ?? '']))
    .flatMap(([id, fact]) => factChange(id, fact, now.facts[id]));
  const isExplained = explainedBy(published, now);
  const derived = Object.entries(published.facts)
    .filter((entry) => !isRaw(entry) && !isExplained(entry))
    .flatMap(([id, fact]) => factChange(id, fact, now.facts[id]));
  return [...events, ...wholeSeries(raw, now), ...derived];
}

/** True for a derived fact that moved because something already reported did: one of its inputs, or an event that is gone. */
function explainedBy(
  published: Snapshot,
  now: Snapshot,
): (entry: [string, SnapshotFact]) => boolean {
  const moved = movedInputs(published, now);
  const isAnEventGone = Object.keys(published.events).some((id) => !now.events[id]);
  return ([id, { of = [] }]) =>
    [...of, ...(now.facts[id]?.of ?? [])].some((input) => moved.has(input)) ||
    // The step that ends its span is no row of it: with that event gone, so is the fact.
    (isAnEventGone && now.facts[id] === undefined);
}

function factChange(
  what: string,
  before: SnapshotFact,
  after: SnapshotFact | undefined,
): SnapshotChange[] {
  if (after && after.value === before.value && after.qualifier === before.qualifier) return [];
  const isOnlyQualifier = after?.value === before.value;
  return [
    {
      what,
      before: formatSnapshotValue(before),
      after: after && formatSnapshotValue(after),
      beforeForms: formsOf(before, isOnlyQualifier),
      afterForms: after ? formsOf(after, isOnlyQualifier) : [takenOut],
    },
  ];
}

const goneChange = (what: string, before: string): SnapshotChange => ({
  what,
  before,
  after: undefined,
  beforeForms: [],
  afterForms: [takenOut],
});

export const formatSnapshotValue = ({
  value,
  qualifier,
}: Pick<SnapshotFact, 'value' | 'qualifier'>): string =>
  typeof value === 'number' ? formatQualified(value, qualifier) : value;

function formsOf(fact: SnapshotFact, isQualifierNeeded: boolean): string[] {
  if (typeof fact.value === 'string') return [fact.value];
  const said = formatSnapshotValue(fact);
  const plain = [formatNumber(fact.value), String(fact.value)];
  return [
    said,
    said.replaceAll(',', ''),
    ...(isQualifierNeeded && fact.qualifier !== 'exact' ? [] : plain),
  ];
}

const fits = (text: string, forms: readonly string[]): boolean =>
  forms.length === 0 || forms.includes(text.trim());

/** Events and series whose published numbers are not those of today, or that are new: what is computed from them may move too. */
function movedInputs(published: Snapshot, now: Snapshot): Set<string> {
  const moved = new Set<string>();
  for (const id of [...Object.keys(published.events), ...Object.keys(now.events)]) {
    if (published.events[id]?.date !== now.events[id]?.date) moved.add(id);
  }
  for (const id of new Set([...Object.keys(published.facts), ...Object.keys(now.facts)])) {
    const [before, after] = [published.facts[id], now.facts[id]];
    if (
      (before ?? after)?.of !== undefined ||
      (before?.value === after?.value && before?.qualifier === after?.qualifier)
    )
      continue;
    moved.add(id.startsWith('series:') ? seriesOf(id) : (id.split('/')[0] ?? id));
  }
  return moved;
}

const seriesOf = (id: string): string => id.split('@')[0] ?? id;

/** A series that is gone is one loss, not one for each of its points. */
function wholeSeries(changes: readonly SnapshotChange[], now: Snapshot): SnapshotChange[] {
  const left = new Set(
    Object.keys(now.facts)
      .filter((id) => id.startsWith('series:'))
      .map(seriesOf),
  );
  const lost = new Set(
    changes
      .map(({ what }) => what)
      .filter((what) => what.startsWith('series:') && !left.has(seriesOf(what)))
      .map(seriesOf),
  );
  return [
    ...changes.filter(({ what }) => !lost.has(seriesOf(what))),
    ...[...lost].map((what) => goneChange(what, 'the whole series')),
  ];
}

function changeProblem(
  { what, before, after }: SnapshotChange,
  { version }: Snapshot,
  files: DataFiles,
): Problem {
  const entry = JSON.stringify({ date: '', what, before, after: after ?? takenOut, reason: '' });
  const where = placeOfFact(files, what);
  const now = after === undefined ? 'is gone' : `is ${after} now`;
  return {
    severity: 'error',
    ...where,
    found:
      where.place.includes(' → ') && after !== undefined
        ? `${now}; "${what}" was published as ${before} in ${version}.`
        : `"${what}" ${now}, and was published as ${before} in ${version}.`,
    expected:
      'Expected: what was published stays, or has an entry in data/corrections.json that says what changed and why.',
    fix: `Put it back, or add this to data/corrections.json with the day and the reason: ${entry}`,
  };
}

const lostCorrections = (published: Snapshot, now: Snapshot): Problem[] =>
  published.corrections
    .filter((key) => !now.corrections.includes(key))
    .map((key): Problem => ({
      severity: 'error',
      file: 'data/corrections.json',
      place: '',
      found: `The correction "${key}" is gone, and was published in ${published.version}.`,
      expected: 'Expected: every published correction stays; the old value stays on record.',
      fix: 'Put it back; correct it by a further entry.',
    }));

function versionProblems(published: Snapshot, now: Snapshot, isChanged: boolean): Problem[] {
  if (now.version > published.version) return [];
  const isNew =
    Object.keys(now.facts).some((id) => published.facts[id] === undefined) ||
    Object.keys(now.events).some((id) => published.events[id] === undefined);
  const isOlder = now.version < published.version;
  if (!isChanged && !isNew && !isOlder) return [];
  const next = nextVersion(published.version);
  return [
    {
      severity: isChanged || isOlder ? 'error' : 'warning',
      file: 'data/version.json',
      place: 'version → version',
      found: isOlder
        ? `is "${now.version}", older than the published "${published.version}".`
        : `is still "${now.version}", the published one, and ${isChanged ? 'published facts differ from it' : 'there are facts that it does not have'}.`,
      expected:
        'Expected: a name of its own for each state of the data: the day, with .2 for a second of that day.',
      fix: `Write the day on which this is published, or "${next}".`,
    },
  ];
}
