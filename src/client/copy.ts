/** The buttons beside a text to paste. Without a clipboard, as on a page from disk, the text is selected instead. */
export function startCopy(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.copy')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const text = button.previousElementSibling as HTMLTextAreaElement;
      text.select();
      navigator.clipboard?.writeText(text.value).then(
        () => {
          button.textContent = button.dataset['done'] ?? '';
        },
        () => {},
      );
    });
  }
}
