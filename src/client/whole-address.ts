/** Runs before anything of the page is asked for: completes the address that the page was opened at, and goes nowhere, so that a host that takes the slash away again makes no loop. */
import { wholePathHere } from './whole-path.ts';

// A page from disk and one in a sandboxed frame may not change their address.
if (origin !== 'null') {
  const path = wholePathHere();
  if (path !== location.pathname)
    history.replaceState(history.state, '', path + location.search + location.hash);
}
