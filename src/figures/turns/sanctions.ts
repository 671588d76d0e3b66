/** When the sanctions of each power stood open: from the first step of easing of a turn to the first new measure. No pixels. */
import { dealPowerOf, type DealPower } from '../../chart/deal-mark.ts';
import type { Model } from '../../model/index.ts';
import type { Sanctions, Turn, TurnDeal } from './types.ts';

/** The powers of the story; others acted beside them. */
const powers: readonly DealPower[] = ['us', 'eu'];

export const deriveSanctions = (
  turns: readonly Turn[],
  { events }: Pick<Model, 'events'>,
): Sanctions[] =>
  powers.flatMap((power): Sanctions[] => {
    const first = events.find(
      (event) =>
        event.kind === 'sanction' && event.powers.some((one) => dealPowerOf([one]) === power),
    );
    const openings = turns.flatMap(({ easings, back }) => {
      const [eased, again] = [firstOf(easings, power), firstOf(back, power)];
      return eased ? [{ from: eased.date, to: again?.date ?? null }] : [];
    });
    return first ? [{ power, from: first.date, openings }] : [];
  });

export const firstOf = (deals: readonly TurnDeal[], power: DealPower): TurnDeal | undefined =>
  deals.filter((deal) => deal.power === power).sort((left, right) => left.days - right.days)[0];
