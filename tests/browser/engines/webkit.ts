// WebKit as an engine among others: WebKitGTK's own driver and its small browser, on a screen that nobody sees.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { WebKitParts } from '../../../scripts/find-engines.mjs';
import type { Engine, EngineWindow, WindowOptions } from './engine.ts';
import { callDriver, freePort, openSession, type Call } from './webdriver.ts';

/** All pages of a test together. */
const longestMs = 50_000;

/** @returns the screen's number */
async function startScreen(program: string): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn(
    program,
    // Without -noreset the screen starts over whenever its last window closes, and refuses the one that opens just then.
    ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const number = await new Promise<string>((done, failed) => {
    screen.stdout.once('data', (text: Buffer) => done(text.toString().trim()));
    screen.once('error', failed);
    screen.once('exit', () => failed(new Error('Xvfb ended before it told its screen.')));
  });
  return { screen, display: `:${number}` };
}

async function answers(call: Call): Promise<void> {
  for (let turn = 0; turn < 300; turn += 1) {
    try {
      await call('GET', '/status');
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error('WebKitWebDriver does not answer after 30 seconds.');
}

const open = (call: Call, browser: string, options: WindowOptions): Promise<EngineWindow> =>
  openSession(
    call,
    {
      'webkitgtk:browserOptions': {
        binary: browser,
        args: [
          '--automation',
          ...(options.javaScript === false ? ['--enable-javascript=false'] : []),
        ],
      },
    },
    options,
  );

const done = 'every page has had its turn';

/** Shows one page after the other in a frame, since a page knows when its frame has loaded, wherever that came from. */
const turns = (addresses: readonly string[]): string => `<!doctype html><title>Turns</title>
<iframe width="1200" height="800"></iframe><script>
  const addresses = ${JSON.stringify(addresses).replaceAll('<', '\\u003c')};
  const frame = document.querySelector('iframe');
  const next = () => addresses.length === 0 ? console.log(${JSON.stringify(done)}) : (frame.src = addresses.shift());
  next();
  frame.addEventListener('load', () => setTimeout(next, 200));
</script>`;

/** A session of the driver keeps its console to itself, so the pages are opened in a browser that prints it. */
async function printedErrors(
  browser: string,
  env: NodeJS.ProcessEnv,
  addresses: readonly string[],
): Promise<string[]> {
  const page = join(mkdtempSync(join(tmpdir(), 'webkit-')), 'turns.html');
  writeFileSync(page, turns(addresses));
  const child = spawn(
    browser,
    ['--enable-write-console-messages-to-stdout=true', pathToFileURL(page).href],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      output += text.toString();
    });
  const end = performance.now() + longestMs;
  while (!output.includes(done) && child.exitCode === null && performance.now() < end)
    await wait(100);
  child.kill();
  if (!output.includes(done)) throw new Error(`WebKit did not open the pages:\n${output}`);
  return output.split('\n').filter((line) => /CONSOLE (?:\w+ )*ERROR/.test(line));
}

interface Running {
  readonly call: Call;
  readonly env: NodeJS.ProcessEnv;
  readonly stop: () => void;
}

async function start({ driver, screen }: WebKitParts): Promise<Running> {
  const { screen: xvfb, display } = await startScreen(screen);
  // A container lets no process make the namespaces of WebKit's own sandbox.
  const env = {
    ...process.env,
    DISPLAY: display,
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    NO_AT_BRIDGE: '1',
  };
  const port = await freePort();
  const server = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const stop = (): void => {
    server.kill('SIGKILL');
    xvfb.kill();
  };
  const call = callDriver(port);
  await answers(call);
  return { call, env, stop };
}

export async function startWebKit(parts: WebKitParts): Promise<Engine> {
  let running = await start(parts);
  let kept: EngineWindow | undefined;
  /** On a busy machine a browser now and then does not find its driver or its screen: that says nothing of a page, and all are started anew, once. */
  const orAnew = async <Result>(run: (now: Running) => Promise<Result>): Promise<Result> => {
    try {
      return await run(running);
    } catch {
      running.stop();
      kept = undefined;
      running = await start(parts);
      return run(running);
    }
  };
  /** One window after the other in one session: a session is a browser of its own, which takes longer to start than most pages to be read. */
  const reopen = async ({ call }: Running, options: WindowOptions): Promise<EngineWindow> => {
    if (kept === undefined) kept = await open(call, parts.browser, options);
    else {
      // The next page is no part of this one, whatever their addresses have in common.
      await kept.goto('about:blank');
      await kept.resize(options);
    }
    return { ...kept, close: () => Promise.resolve() };
  };
  /** Whether scripts run is said when a session starts, and the driver has one at a time. */
  const withoutScripts = async (
    { call }: Running,
    options: WindowOptions,
  ): Promise<EngineWindow> => {
    await kept?.close();
    kept = undefined;
    return open(call, parts.browser, options);
  };
  return {
    name: 'WebKitGTK',
    open: (options) =>
      orAnew((now) =>
        options.javaScript === false ? withoutScripts(now, options) : reopen(now, options),
      ),
    consoleErrors: (addresses) => orAnew(({ env }) => printedErrors(parts.browser, env, addresses)),
    close: () => {
      running.stop();
      return Promise.resolve();
    },
  };
}
