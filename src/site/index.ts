/** The whole site as data, put together once a build (and anew for each page in dev): model, words, figures. */
import { readFileSync } from 'node:fs';
import { buildDoor, type BuiltDoor } from '../figures/door/index.ts';
import type { DoorWords } from '../figures/door/types.ts';
import { buildDeals } from '../figures/deals/index.ts';
import type { BuiltFigure } from '../figures/figure.ts';
import { buildHeld } from '../figures/held/index.ts';
import { buildJournalists } from '../figures/journalists/index.ts';
import { buildLedger2025 } from '../figures/ledger-2025/index.ts';
import { buildPeopleTwice } from '../figures/people-twice/index.ts';
import { buildSixDays } from '../figures/six-days/index.ts';
import { buildTurns } from '../figures/turns/index.ts';
import { buildVisibility } from '../figures/visibility/index.ts';
import { buildWhereTo } from '../figures/where-to/index.ts';
import { buildWhoCounts } from '../figures/who-counts/index.ts';
import { loadStory, type Story } from '../markdown/index.ts';
import { errorsOf, formatProblems, loadModel, type Model, type Problem } from '../model/index.ts';

export interface Site {
  model: Model;
  story: Story;
  words: Words;
  door: BuiltDoor;
  figures: Map<string, BuiltFigure>;
  problems: Problem[];
}

/** The interface's words, as content/en/ui.json holds them. */
export type Words = typeof import('../../content/en/ui.json');

let built: Site | undefined;

export function loadSite(): Site {
  if (built && import.meta.env.PROD) return built;
  const { model, problems: modelProblems } = loadModel();
  const story = loadStory(model, '.', 'en', { showProblems: import.meta.env.DEV });
  const problems = [...modelProblems, ...story.problems];
  const errors = errorsOf(problems);
  // In dev the page shows them; a build must not publish anything.
  if (import.meta.env.PROD && errors.length > 0) throw new Error(`\n${formatProblems(errors)}`);
  const words = JSON.parse(readFileSync('content/en/ui.json', 'utf8')) as Words;
  const labelsOf = (figure: string): Record<string, string> => story.figures.get(figure)?.labels ?? {};
  const door = buildDoor(model, words.door as DoorWords, labelsOf('door'));
  const figureList = [
    door, buildSixDays(model, labelsOf('six-days')), buildWhoCounts(model, labelsOf('who-counts')),
    buildDeals(model, labelsOf('deals')), buildHeld(model), buildLedger2025(model), buildWhereTo(model, labelsOf('where-to')),
    buildJournalists(model), buildTurns(model, labelsOf('turns')), buildPeopleTwice(model, labelsOf('people-twice')), buildVisibility(model),
  ];
  const figures = new Map<string, BuiltFigure>(figureList.map((figure) => [figure.id, figure]));
  built = { model, story, words, door, figures, problems };
  return built;
}
