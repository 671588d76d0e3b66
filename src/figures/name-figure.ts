/** Makes a figure, or throws an error that names it: by itself an error in a layout says only what was undefined. */
export function nameFigure<Made>(id: string, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(
      `src/figures/${id}\n  The figure "${id}" can't be made: ${message}.\n  Expected: a figure that can be made from any data, even from none.\n  Mend the figure, or what it asks of the data. STACK=1 before the command shows the way to it.`,
      { cause: error },
    );
  }
}
