// While one types: the faults and the picture follow. Without this script the buttons do the same. Part of no build.
const form = document.querySelector('.desk-form');

for (const picker of document.querySelectorAll('.picker')) {
  picker.hidden = false;
  const list = document.getElementById(picker.dataset.into);
  const add = () => {
    if (picker.value.trim() === '') return;
    list.value = [...list.value.split('\n').filter(Boolean), picker.value.trim()].join('\n');
    picker.value = '';
    list.dispatchEvent(new Event('input', { bubbles: true }));
  };
  picker.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  });
  picker.addEventListener('change', add);
}

const say = (place, { faults, doubts }) => {
  const own = (list, kind) =>
    list
      .filter(({ field }) => field === place.dataset.said)
      .map(({ text }) =>
        Object.assign(document.createElement('span'), { className: kind, textContent: text }),
      );
  const said = own(faults, 'fault');
  place.replaceChildren(...said, ...own(doubts, 'doubt'));
  const input = form.elements.namedItem(place.dataset.said);
  if (!(input instanceof HTMLElement)) return;
  if (said.length > 0) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
};

let waiting;
let turn = 0;
async function weigh() {
  const own = (turn += 1);
  const answer = await fetch(form.dataset.picture, {
    method: 'POST',
    body: new URLSearchParams(new FormData(form)),
  });
  // An answer that was overtaken says nothing of what stands in the form now.
  if (own !== turn || !answer.ok) return;
  const told = await answer.json();
  for (const place of form.querySelectorAll('[data-said]')) say(place, told);
  const places = new Set(
    [...form.querySelectorAll('[data-said]')].map(({ dataset }) => dataset.said),
  );
  const others = told.faults.filter(({ field }) => !places.has(field));
  document
    .getElementById('whole')
    .replaceChildren(
      ...others.map(({ text }) =>
        Object.assign(document.createElement('li'), { className: 'fault', textContent: text }),
      ),
    );
  document.getElementById('count').textContent = told.count;
  // Drawn by this server from numbers and texts that it escapes.
  if (told.picture) document.getElementById('picture').innerHTML = told.picture;
  form.classList.remove('is-old');
}

form?.addEventListener('input', (event) => {
  if (event.target.classList.contains('picker')) return;
  form.classList.add('is-old');
  clearTimeout(waiting);
  waiting = setTimeout(weigh, 500);
});
