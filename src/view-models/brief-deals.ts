/** The deals of the story as the brief tells them: who came out, what was given and in which form, and what is on record until the next. Its words are those of the figure `deals`. */
import { dotGrid, dotPath, holeShare, type DotGridOptions } from '../chart/dot-grid.ts';
import { element, serialize } from '../chart/svg.ts';
import {
  countText,
  datesOf,
  daysText,
  formText,
  takenBackText,
  titleText,
} from '../figures/deals/describe.ts';
import { deriveDeals } from '../figures/deals/series.ts';
import type { Deal, DealRow } from '../figures/deals/types.ts';
import { makePhrase, type Phrase } from '../format/phrases.ts';
import { storyPeriod } from '../model/index.ts';
import type { Site } from '../site/index.ts';

export interface BriefDeal {
  /** The release, by its event id. */
  id: string;
  people: string;
  dates: string;
  crowd: string;
  slips: BriefSlip[];
  recordHeading: string;
  counts: { text: string; crowd: string }[];
  events: string[];
}
export interface BriefSlip {
  title: string;
  what: string;
  form: string;
  back: string | null;
  /** Whole where a listing ended, to be torn off where an act can be taken back, none where it was only said. */
  edges: ('whole' | 'tear')[];
}

/** As wide as a column of the page, in points, so that a person has one size in all of them. */
const crowdWidth = 150;
const perRun = 24;
const pitchPx = crowdWidth / perRun;

export function briefDeals({
  model,
  story,
  language,
}: Pick<Site, 'model' | 'story' | 'language'>): BriefDeal[] {
  const { labels = {}, words = {} } = story.figures.get('deals') ?? {};
  const phrase = makePhrase(words, 'figures/deals.md', language);
  const [start = ''] = storyPeriod.split('/');
  const deals = deriveDeals(model, labels).deals.filter(
    ({ releases }) => (releases[0]?.date ?? '') >= start,
  );
  return deals.map((deal, index) => briefDeal(deal, index === deals.length - 1, phrase, labels));
}

function briefDeal(
  deal: Deal,
  isLast: boolean,
  phrase: Phrase,
  labels: Readonly<Record<string, string>>,
): BriefDeal {
  return {
    id: deal.releases[0]?.eventId ?? '',
    people: phrase.number(deal.people),
    dates: datesOf(deal, phrase, 'long'),
    crowd: crowd({ to: deal.people, grows: 'up' }, 'people-out'),
    slips: deal.slips.map((row) => ({
      title: titleText(row, phrase),
      what: labels[row.eventId] ?? row.title,
      form: `${formText(row, phrase)}, ${daysText(row, phrase)}`,
      back: takenBackText(row, phrase),
      edges: edgesOf(row),
    })),
    recordHeading: phrase(isLast ? 'after' : 'until-next'),
    counts: deal.counts.map((count) => ({
      text: countText(count, phrase),
      crowd: crowd({ to: count.people }, 'people-in', count.isWider),
    })),
    events: deal.events.map(({ text }) => text),
  };
}

const edgesOf = ({ forms }: DealRow): BriefSlip['edges'] => [
  ...(forms.includes('ended') ? (['whole'] as const) : []),
  ...(forms.includes('licence') || forms.includes('suspension') ? (['tear'] as const) : []),
];

/** One dot is one person, one ring somebody of whom it is not known whether it came before; decoration beside its number. */
function crowd(
  options: Pick<DotGridOptions, 'to' | 'grows'>,
  className: string,
  isRing = false,
): string {
  const heightPx = Math.ceil(options.to / perRun) * pitchPx;
  const y = options.grows === 'up' ? heightPx : 0;
  const grid = dotGrid({ ...options, x: 0, y, perRun, pitchPx });
  return serialize(
    element(
      'svg',
      { class: 'chart', viewBox: `0 0 ${crowdWidth} ${heightPx}`, 'aria-hidden': 'true' },
      [
        element('path', { class: `dots ${className}`, ...dotPath(grid) }),
        ...(isRing
          ? [element('path', { class: 'dots hole-ground', ...dotPath(grid, holeShare) })]
          : []),
      ],
    ),
  );
}
