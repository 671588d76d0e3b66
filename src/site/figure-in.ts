/** One figure of a site: its drawing, and its words. */
import type { BuiltFigure } from '../figures/figure.ts';
import type { FigureWords, InLanguage } from '../markdown/index.ts';
import type { Site } from './index.ts';

/** Throws where drawing or words are missing. */
export function figureIn(
  { figures, story }: Pick<Site, 'figures' | 'story'>,
  id: string,
): { figure: BuiltFigure; text: InLanguage<FigureWords> } {
  const [figure, text] = [figures.get(id), story.figures.get(id)];
  if (!figure || !text)
    throw new Error(
      `src/figures/all.ts and content/en/figures/\n  Found: no ${figure ? 'words' : 'drawing'} of a figure "${id}".\n  Expected one of: ${[...figures.keys()].join(', ')}.\n  Name one of these, or add what is missing: "npm run new figure" writes both.`,
    );
  return { figure, text };
}
