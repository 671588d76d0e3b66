// As much of W3C WebDriver as the tests need, over HTTP: https://www.w3.org/TR/webdriver2/
import { createServer, type AddressInfo } from 'node:net';
import type { EngineWindow, Evaluate, Key } from './engine.ts';

/** The specification's name of an element in JSON. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const keyCodes: Record<Key, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
};

export type Call = (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
) => Promise<unknown>;

/** A driver that hangs would hold up a test to its end, and not say at what. */
const longestMs = 30_000;

/** Throws with the driver's own words. */
export const callDriver =
  (port: number): Call =>
  async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(longestMs),
      ...(body ? { body: JSON.stringify(body) } : {}),
    }).catch((cause: unknown) => {
      throw new Error(`${method} ${path}: no answer in ${longestMs / 1000} seconds.`, { cause });
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok)
      throw new Error(`${method} ${path}: ${(value as { message: string }).message}`);
    return value;
  };

export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

async function press(call: Call, session: string, key: Key): Promise<void> {
  const value = keyCodes[key];
  await call('POST', `${session}/actions`, {
    actions: [
      {
        type: 'key',
        id: 'keyboard',
        actions: [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ],
      },
    ],
  });
}

/** A new session of the driver, which is a browser of its own. */
export async function openSession(
  call: Call,
  capabilities: object,
  { width, height }: { width: number; height: number },
): Promise<EngineWindow> {
  const made = await call('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const session = `/session/${(made as { sessionId: string }).sessionId}`;
  const resize: EngineWindow['resize'] = (size) => call('POST', `${session}/window/rect`, size);
  await resize({ width, height });
  const evaluate: Evaluate = (inPage, argument) =>
    call('POST', `${session}/execute/sync`, {
      script: `return (${inPage.toString()})(...arguments)`,
      args: argument === undefined ? [] : [argument],
    }) as Promise<never>;
  return {
    goto: (address) => call('POST', `${session}/url`, { url: address }),
    evaluate,
    click: async (selector) => {
      const found = await call('POST', `${session}/element`, {
        using: 'css selector',
        value: selector,
      });
      const id = (found as Record<string, string>)[elementKey];
      await call('POST', `${session}/element/${id}/click`, {});
    },
    press: (key) => press(call, session, key),
    reload: () => call('POST', `${session}/refresh`, {}),
    resize,
    picture: () => call('GET', `${session}/screenshot`) as Promise<string>,
    // What a test found stands, whether the browser goes or not.
    close: () =>
      call('DELETE', session).then(
        () => undefined,
        () => undefined,
      ),
  };
}
