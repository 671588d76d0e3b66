// Runs some stages at a time, whichever lane is free takes the next; prints progress and results.

/** @typedef {import('./run-vitest.mjs').Result} Result */
/** @typedef {import('./run-vitest.mjs').OnTest} OnTest */
/** @typedef {{ name: string, run: (onTest: OnTest) => Promise<Result> }} Stage */
/** @typedef {{ name: string, ended: number, failed: number }} Running */

/** Long silence looks like a hang. */
const betweenLines = 15_000;
/** Of a stage that failed: the end of its log, where the cause stands. */
const shownLines = 200;

const clock = () => {
  const seconds = Math.floor(process.uptime());
  return `${String(Math.floor(seconds / 60)).padStart(2)}:${String(seconds % 60).padStart(2, '0')}`;
};
/** @param {string} text */
const say = (text) => console.log(`${clock()}  ${text}`);

/** @param {Running} stage */
const progressOf = ({ name, ended, failed }) =>
  `${name}${ended > 0 ? `, ${ended} tests` : ''}${failed > 0 ? `, ${failed} failed` : ''}`;

/** @param {Stage} stage @param {Set<Running>} running @returns {Promise<Result & { line: string }>} */
async function runStage({ name, run }, running) {
  const state = { name, ended: 0, failed: 0 };
  running.add(state);
  const start = performance.now();
  const result = await run((test) => {
    state.ended += 1;
    if (test.state !== 'failed') return;
    state.failed += 1;
    say(`✗ ${name}: ${test.name}`);
  });
  running.delete(state);
  const { passed, failed, notes = [], output } = result;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const line = `${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`;
  say(line);
  if (failed > 0) console.log(`\n${output.split('\n').slice(-shownLines).join('\n')}\n`);
  return { ...result, line: [line, ...notes.map((note) => `    ${note}`)].join('\n') };
}

/**
 * @param {Stage[]} stages taken in this order
 * @param {number} lanes
 * @returns {Promise<{ passed: number, failed: number, lines: string[] }>}
 */
export async function runStages(stages, lanes) {
  const total = { passed: 0, failed: 0, lines: /** @type {string[]} */ ([]) };
  const waiting = [...stages];
  /** @type {Set<Running>} */
  const running = new Set();
  const timer = setInterval(() => say([...running].map(progressOf).join(' · ')), betweenLines);
  const lane = async () => {
    for (let stage = waiting.shift(); stage !== undefined; stage = waiting.shift()) {
      const { passed, failed, line } = await runStage(stage, running);
      total.passed += passed;
      total.failed += failed;
      total.lines.push(line);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  clearInterval(timer);
  return total;
}
