/** Where a reader reports a mistake, with the id of what it is in. Knows no page. */
import type { Publisher } from '../model/index.ts';

/**
 * A message with the id as its subject, a form with the id in its address, or, while no contact is set, the page that explains it.
 * `subject` is the line of the message in the language of the page, `base` the way from the page to the root.
 */
export function reportAddress(
  { contact }: Publisher,
  { id, subject, base }: { id: string; subject: string; base: string },
): string {
  if (contact === null) return `${base}about/#report`;
  if (!contact.startsWith('https:'))
    return `mailto:${contact}?subject=${encodeURIComponent(subject.replace('#', id))}`;
  const form = new URL(contact);
  form.searchParams.set('about', id);
  return form.href;
}
