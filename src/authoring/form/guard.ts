/** Who may use the form: it writes files, so only a browser on this machine, on a page that this server gave it. */
export interface DeskRequest {
  method: string;
  /** Path with the query, from the root of the site. */
  url: string;
  host: string | undefined;
  origin: string | undefined;
  /** What the browser says of where the request comes from; older ones say nothing. */
  fetchSite: string | undefined;
  remoteAddress: string | undefined;
  body: string;
}

const loopback = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
/** A name that leads here and is not one of these may be somebody else's, turned to this machine after the page was loaded. */
const localNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Why the request is refused; undefined when it may go on. */
export function refusalOf(request: DeskRequest): string | undefined {
  const { method, host = '', origin, fetchSite, remoteAddress = '' } = request;
  if (!loopback.test(remoteAddress)) return 'The form answers only to this machine.';
  if (!localNames.has(host.replace(/:\d+$/, '')))
    return `The form answers to localhost and 127.0.0.1, not to “${host.slice(0, 100)}”.`;
  if (fetchSite !== undefined && !['same-origin', 'none'].includes(fetchSite))
    return 'Another site asks. Open the form by its own address.';
  if (method === 'GET') return undefined;
  if (method !== 'POST') return 'The form knows GET and POST.';
  return origin === `http://${host}`
    ? undefined
    : 'Another site asks. Open the form by its own address.';
}
