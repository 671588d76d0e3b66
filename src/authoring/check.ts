/** What `npm run check` says of a project folder: every problem with its line, then what is worth a look. Prints nothing itself. */
import { checkNeededPages, checkWords, loadStory, type Story } from '../markdown/index.ts';
import { formatNumber, plural } from '../format/numbers.ts';
import {
  checkAgainstSnapshot,
  checkNamedRecords,
  countLine,
  errorsOf,
  filesOnDisk,
  formatProblems,
  lineOfProblem,
  loadModel,
  type Model,
  type Problem,
} from '../model/index.ts';
import { requiredPageProblems } from '../site/required-pages.ts';
import { siteRootProblems } from '../site/site-root.ts';
import { readingMinutes, wordCount } from '../site/word-count.ts';
import { advisoriesOf, formatAdvisories } from './advisories.ts';
import { readProject, textsOf } from './project.ts';
import { recordWordsProblems } from './translation/record-texts.ts';

export interface CheckResult {
  text: string;
  /** The advisories, where they are asked for apart. */
  notes: string;
  exitCode: 0 | 1;
  /** "1 error in 1 file. Build stopped."; "No errors and no warnings." */
  count: string;
  problems: Problem[];
}

export interface CheckOptions {
  isVerbose?: boolean;
  /** Advisories: beside the problems, apart for the end of a build, or none where nobody reads them. */
  advisories?: 'beside' | 'apart' | 'none';
}

/** Checks a project folder. One fault in the data is told once, not again in each text that speaks of the broken record. */
export function check(
  root: string,
  { isVerbose = false, advisories: wanted = 'beside' }: CheckOptions = {},
): CheckResult {
  const { model, problems, unusable } = loadModel(root);
  const inWords = unusable.isIncomplete
    ? []
    : [
        ...checkWords(model, root),
        ...recordWordsProblems(root, model),
        ...checkNeededPages(loadStory(model, root)),
      ];
  const broken = [...unusable.ids, ...withUnknownMeasure(problems)];
  const own = inWords.filter(({ found }) => !broken.some((id) => found.includes(id)));
  const followed = inWords.length - own.length;
  // A record that can't be read is missing from the model: what asks for it would repeat the fault. One that was deleted is missed at once.
  const isReadable = !unusable.isIncomplete && unusable.ids.length === 0;
  const all = [
    ...siteRootProblems(process.env['SITE_URL']),
    ...requiredPageProblems(root),
    ...problems,
    ...own,
    ...(isReadable
      ? [...checkNamedRecords(model), ...checkAgainstSnapshot(model, filesOnDisk(root))]
      : []),
  ];
  const hasErrors = errorsOf(all).length > 0;
  const project = hasErrors || wanted === 'none' ? undefined : readProject(root, model);
  const advisories = project ? formatAdvisories(advisoriesOf(project), isVerbose) : '';
  const textOf = textsOf(root);
  const lines = [
    ...(all.length > 0
      ? [formatProblems(all, (problem) => lineOfProblem(problem, textOf)?.line)]
      : []),
    ...(unusable.isIncomplete
      ? ['The words were not checked: they speak of data that could not be read.']
      : []),
    ...(followed > 0
      ? [
          `${plural(followed, 'fault', 'faults')} in the words followed from broken records and ${followed === 1 ? 'is' : 'are'} not listed.`,
        ]
      : []),
    ...(wanted === 'beside' ? [advisories] : []),
    summary(model),
    ...(project ? [lengthOf(project.story)] : []),
    ...(all.length > 0 ? [] : ['No errors and no warnings.']),
  ];
  return {
    text: lines.filter((line) => line !== '').join('\n'),
    notes: wanted === 'apart' ? advisories : '',
    exitCode: hasErrors ? 1 : 0,
    count: countLine(all),
    problems: all,
  };
}

function summary({ events, series, sources, people, facts }: Model): string {
  const withNo = (field: 'title' | 'published'): string =>
    formatNumber([...sources.values()].filter((source) => source[field] === null).length);
  return `Checked ${formatNumber(events.length)} events, ${formatNumber(series.size)} series, ${formatNumber(sources.size)} sources (${withNo('title')} without a title, ${withNo('published')} without a date), ${formatNumber(people.size)} people and ${formatNumber(facts.ids().length)} facts.`;
}

/** Ids of events whose claim goes by a name that nobody knows: the words ask for the right one, and are not to blame. */
const withUnknownMeasure = (problems: readonly Problem[]): string[] =>
  errorsOf(problems).flatMap(
    ({ place }) => /"([^"]+)" → claims\[\d+\]\.measure$/.exec(place)?.[1] ?? [],
  );

function lengthOf(story: Story): string {
  const words = wordCount(story);
  return `The story has ${formatNumber(words)} words in ${plural(story.chapters.length, 'chapter', 'chapters')}: ${plural(readingMinutes(words), 'minute', 'minutes')} to read.`;
}
