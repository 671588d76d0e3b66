/** What a button has done stands on it until the reader's next press or until the focus goes, and is said once to those who are read to. */
const goesOn = ['pointerdown', 'keydown', 'blur'] as const;

/** The words stand as "data-done" on the button. @returns what to call once it is done, each time */
export function sayDone(button: HTMLButtonElement): () => void {
  const name = button.textContent;
  // A place that speaks must stand in the page before there is something to say.
  const spoken = document.createElement('span');
  spoken.className = 'hidden-text';
  spoken.setAttribute('role', 'status');
  button.after(spoken);
  const goBack = (): void => {
    button.textContent = name;
    spoken.textContent = '';
    for (const type of goesOn) removeEventListener(type, goBack, true);
  };
  return () => {
    button.textContent = spoken.textContent = button.dataset['done'] ?? '';
    for (const type of goesOn) addEventListener(type, goBack, true);
  };
}
