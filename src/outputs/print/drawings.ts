/** The drawings of a figure for paper, each as one picture with its name for those who do not see it. */
import { labelled } from './labelled.ts';
import { drawTurnsParts } from '../../figures/turns/index.ts';
import type { Site } from '../../site/index.ts';

/** A drawing that is taller than a page comes in parts. */
export function drawingsOf(id: string, alt: string, { model, story, figures }: Site): string[] {
  const drawings =
    id === 'turns'
      ? drawTurnsParts(model, 'print', story.figures.get('turns')?.labels ?? {})
      : [figures.get(id)?.draw('print') ?? ''];
  return drawings.map((drawing, index) =>
    labelled(drawing, drawings.length > 1 ? `${alt} (${index + 1}/${drawings.length})` : alt),
  );
}
