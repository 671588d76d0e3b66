/** The card of an event: what the list beneath the picture says of it, shown beside the picture. No text of its own. */

let opener: HTMLElement | undefined;

const cardOf = (): HTMLDialogElement | null =>
  document.querySelector<HTMLDialogElement>('dialog.event-card');

export function openCard(id: string, from: HTMLElement): void {
  const card = cardOf();
  const item = document.getElementById(`event-${id}`);
  const body = card?.querySelector('.event-card-body');
  if (!card || !item || !body) return;
  const copy = item.cloneNode(true) as HTMLElement;
  // The same id must not stand twice in a page.
  copy.removeAttribute('id');
  for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
  body.replaceChildren(...copy.childNodes);
  opener = from;
  if (!card.open) card.show();
  card.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
}

export function closeCard(): void {
  const card = cardOf();
  if (!card?.open) return;
  card.close();
  opener?.focus({ preventScroll: true });
}

export function startCard(): void {
  const card = cardOf();
  card?.querySelector('button')?.addEventListener('click', closeCard);
  card?.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeCard();
  });
}
