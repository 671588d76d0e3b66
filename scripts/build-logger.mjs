// Astro's log during `npm run build`: warnings, and on which page an error fell. The error itself is thrown, and printed once by the command.
/** @returns {import('astro').AstroLoggerDestination} */
export default function buildLogger() {
  return {
    write({ level, message }) {
      if (level === 'warn') console.warn(message);
      else if (level === 'error' && !/^\s+at /m.test(message)) console.error(message);
    },
  };
}
