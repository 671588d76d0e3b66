/** The filter of the list of events. The list is in the page; this hides what does not fit, and keeps the question in the address. */
import { find, searchable, type Searchable } from './spelling.ts';

interface Row extends Searchable {
  element: HTMLElement;
  /** What each choice of the filter is held against. */
  values: Record<string, string>;
}

const choices = ['lane', 'kind', 'year', 'power', 'grade'] as const;

function readRow(element: HTMLElement, spellings: Record<string, string>): Row {
  const { kind = '', powers = '', grade = '', people = '', words = '' } = element.dataset;
  const names = people
    .split(' ')
    .map((person) => spellings[person] ?? '')
    .join(' ');
  const year = element.closest<HTMLElement>('[data-year]')?.dataset['year'] ?? '';
  return {
    element,
    ...searchable(`${element.querySelector('a')?.textContent} ${words}`, names),
    values: { lane: element.classList[1] ?? '', kind, year, power: powers, grade },
  };
}

export function startFilter(
  page: Document,
  place: Location,
  remember: (address: string) => void,
): void {
  const filter = page.querySelector<HTMLElement>('.filter');
  const form = filter?.querySelector('form');
  const status = filter?.querySelector('[role="status"]');
  if (!filter || !form || !status) return;
  const spellings = JSON.parse(page.getElementById('spellings')?.textContent ?? '{}') as Record<
    string,
    string
  >;
  const rows = [...page.querySelectorAll<HTMLElement>('.row')].map((row) =>
    readRow(row, spellings),
  );
  const field = (name: string): HTMLInputElement | HTMLSelectElement =>
    form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;

  const show = (): void => {
    const question = field('q').value;
    const wanted = choices
      .map((name) => [name, field(name).value] as const)
      .filter(([, value]) => value !== '');
    const found = new Set(
      find(rows, question).filter(({ values }) =>
        wanted.every(([name, value]) => values[name]?.split(' ').includes(value)),
      ),
    );
    for (const row of rows) row.element.hidden = !found.has(row);
    const count = found.size;
    for (const group of page.querySelectorAll<HTMLElement>('.month, .year'))
      group.hidden = !group.querySelector('.row:not([hidden])');
    for (const link of page.querySelectorAll<HTMLAnchorElement>('.jumps a'))
      link.hidden =
        page.getElementById(link.hash.slice(1))?.closest<HTMLElement>('.year')?.hidden ?? false;
    const { count: pattern = '', none = '' } = filter.dataset;
    status.textContent =
      count === 0 ? none : pattern.replace('##', String(rows.length)).replace('#', String(count));
  };
  const saveQuestion = (): void => {
    const query = new URLSearchParams(
      [['q', field('q').value.trim()], ...choices.map((name) => [name, field(name).value])].filter(
        ([, value]) => value !== '',
      ) as [string, string][],
    );
    remember(`${place.pathname}${query.size > 0 ? `?${query}` : ''}${place.hash}`);
  };
  const restore = (): void => {
    const query = new URLSearchParams(place.search);
    // A choice that does not exist leaves a select empty, which would hide everything: it falls back to "all".
    for (const name of ['q', ...choices]) {
      field(name).value = query.get(name) ?? '';
      if (field(name).value === '' || !query.has(name)) field(name).value = '';
    }
    show();
  };
  form.addEventListener('input', () => {
    show();
    saveQuestion();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const name of ['q', ...choices]) field(name).value = '';
    show();
    saveQuestion();
    field('q').focus();
  });
  page.defaultView?.addEventListener('popstate', restore);
  form.hidden = false;
  restore();
}

if (typeof document !== 'undefined') {
  // Where an address may not be changed, as in a sandboxed frame, the filter works without it.
  startFilter(document, location, (address) => {
    try {
      history.replaceState(null, '', address);
    } catch {
      /* see above */
    }
  });
}
