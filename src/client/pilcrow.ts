/** A link to the paragraph that a reader points at, or whose links have the focus. One for the whole page, made when it is wanted. */
export function startPilcrow(): void {
  const label = document.getElementById('story')?.dataset['paragraph'];
  if (label === undefined) return;
  const link = Object.assign(document.createElement('a'), {
    className: 'pilcrow',
    textContent: '¶',
  });
  link.setAttribute('aria-label', label);
  const offer = ({ target }: Event): void => {
    const paragraph = (target as Element).closest?.('.prose-block > p[id]');
    if (!paragraph || paragraph === link.parentElement) return;
    link.href = `#${paragraph.id}`;
    paragraph.append(link);
  };
  for (const name of ['pointerover', 'focusin'] as const) document.addEventListener(name, offer);
}
