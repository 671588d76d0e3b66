// Loaded before a build to make it another day: whoever reads the clock writes a date that the build of today has not.
const shift = 400 * 86_400_000 + 45_296_789;
const Today = Date;
globalThis.Date = class extends Today {
  /** @param {unknown[]} given */
  constructor(...given) {
    // @ts-expect-error Date takes its arguments in several forms, and passing them on is all that happens here.
    super(...(given.length === 0 ? [Today.now() + shift] : given));
  }

  static now() {
    return Today.now() + shift;
  }
};
