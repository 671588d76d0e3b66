/** The names under which a figure can be asked for: its id, and those of figures that it took in, whose addresses lead to it. */
import type { Site } from './index.ts';

/** From each name to the id of today. */
export const figureNames = ({
  figures,
  story,
}: Pick<Site, 'figures' | 'story'>): Map<string, string> =>
  new Map(
    [...figures.keys()].flatMap((id) =>
      [id, ...(story.figures.get(id)?.formerly ?? [])].map((name) => [name, id] as const),
    ),
  );
