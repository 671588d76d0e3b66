/** What can be cited of the site besides the whole: the story, each figure, event, number and claim. Puts together titles and addresses; how a citation reads is for citation.ts. */
import { formatDate } from '../format/index.ts';
import { addressIn, ownFigures } from '../site/edition.ts';
import type { Site } from '../site/index.ts';
import type { Event } from '../model/index.ts';
import type { Cited } from './citation.ts';
import type { Card } from './embed/card.ts';
import { cardsOf } from './embed/cards.ts';
import { figurePage } from './figure-page.ts';

/** A page that can be cited, with the place of its citation files from the folder of its edition, without their endings. */
export interface CitedPage extends Cited {
  file: string;
}

const cited = (
  site: Site,
  file: string,
  page: Pick<Cited, 'id' | 'title'> & { path: string },
): CitedPage => ({
  id: page.id,
  title: page.title,
  site: site.words.site.title,
  address: addressIn(site, page.path),
  day: site.model.asOf.compiled,
  dated: site.words.cite.compiled.replace(
    '#',
    formatDate(site.model.asOf.compiled, 'long', site.language),
  ),
  file: `cite/${file}`,
});

export const citedEvent = ({ id, title }: Event, site: Site): CitedPage =>
  cited(site, `events/${id}`, { id, title, path: `events/${id}/` });

/** A number or a claim, by its card. */
export const citedCard = ({ path, page, title }: Card, site: Site): CitedPage =>
  cited(site, page.replace(/\/$/, ''), { id: path.replace('/', '-'), title, path: page });

export const citedFigure = (id: string, site: Site): CitedPage =>
  cited(site, `figures/${id}`, {
    id: `figure-${id}`,
    title: site.story.figures.get(id)?.title.text ?? id,
    path: figurePage(id),
  });

/** The story has the name of the whole; what it is about and when sets it apart from the data. */
export const citedStory = (site: Site): CitedPage =>
  cited(site, 'story', {
    id: 'story',
    title: `${site.words.site.title}: ${site.story.pages.get('opening')?.front.parts['kicker']?.text ?? ''}`,
    path: '',
  });

/** Every page of an edition that has citation files. */
export const citedPages = (site: Site): CitedPage[] => [
  citedStory(site),
  ...ownFigures(site).map((id) => citedFigure(id, site)),
  ...site.model.events
    .filter(({ id }) => site.ownEvents.has(id))
    .map((event) => citedEvent(event, site)),
  ...cardsOf(site)
    .filter(({ path }) => !path.startsWith('event/'))
    .map((card) => citedCard(card, site)),
];
