/** What can be cited of the site besides the whole: the story, each figure, event, number and claim. Puts together titles and addresses; how a citation reads is for citation.ts. */
import { addressIn } from '../site/edition.ts';
import type { Site } from '../site/index.ts';
import { namedFacts } from '../site/named-facts.ts';
import type { Event } from '../model/index.ts';
import type { Cited } from './citation.ts';
import type { Card } from './embed/card.ts';
import { claimCard, factCard } from './embed/card.ts';
import { judgedClaims } from './judged-claims.ts';
import { figurePage } from './figure-page.ts';

/** A page that can be cited, with the place of its citation files from the root, without their endings. */
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

/** Every page that has citation files, in English: those of an edition in another language name its own title in the page alone. */
export const citedPages = (site: Site): CitedPage[] => [
  citedStory(site),
  ...[...site.figures.keys()].map((id) => citedFigure(id, site)),
  ...site.model.events.map((event) => citedEvent(event, site)),
  ...namedFacts(site).map((fact) => citedCard(factCard(fact, site), site)),
  ...judgedClaims(site).map((claim) => citedCard(claimCard(claim, site), site)),
];
