// What every engine can do for the tests, whatever drives it. Small on purpose: what one driver alone offers is no behaviour to hold three to.

export interface WindowOptions {
  width: number;
  height: number;
  /** Off: what a reader sees who forbids scripts. The tests may still ask the page. */
  javaScript?: boolean;
}

/** Runs a function in the page: what it needs comes as its argument, and what it gives must be plain JSON. */
export type Evaluate = <Argument, Result>(
  inPage: (argument: Argument) => Result | Promise<Result>,
  argument?: Argument,
) => Promise<Result>;

/** One window with one page. */
export interface EngineWindow {
  goto: (address: string) => Promise<unknown>;
  evaluate: Evaluate;
  /** Scrolls the element into view and clicks its middle as a reader would. */
  click: (selector: string) => Promise<void>;
  /** To whatever has the focus. */
  press: (key: Key) => Promise<void>;
  reload: () => Promise<unknown>;
  resize: (size: { width: number; height: number }) => Promise<unknown>;
  /** What the window shows, as a PNG in base64. */
  picture: () => Promise<string>;
  close: () => Promise<void>;
}
export type Key = 'Enter' | 'Escape' | 'Home' | 'End' | 'Tab';

/** What is done to a page and held there. */
export interface Behaviour {
  name: string;
  path: string;
  act: (window: EngineWindow) => Promise<void>;
}

export interface Engine {
  /** "Firefox 153.8.0" */
  name: string;
  open: (options: WindowOptions) => Promise<EngineWindow>;
  /** Opens each page and gives what stood on its console as an error, and what answered with one. */
  consoleErrors: (addresses: readonly string[]) => Promise<string[]>;
  close: () => Promise<void>;
}

/** Asks again until the page says so: frames are slow on a busy machine, and no engine reports when it has drawn. */
export async function until<Argument>(
  what: string,
  window: EngineWindow,
  inPage: (argument: Argument) => unknown,
  argument: Argument,
): Promise<void> {
  const end = performance.now() + 30_000;
  while (!(await window.evaluate(inPage, argument))) {
    if (performance.now() > end) throw new Error(`After 30 seconds still not: ${what}.`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
