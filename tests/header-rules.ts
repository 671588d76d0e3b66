// Reads a `_headers` file as the hosts do that know it.

/** A star stands for anything, slashes too, and ":name" for one folder, on both hosts. */
const isFor = (rule: string, address: string): boolean =>
  new RegExp(
    `^${rule
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:[a-z]+/g, '[^/]+')
      .replaceAll('*', '.*')}$`,
  ).test(address);

/** What is sent with an address, name and value: every rule that fits. */
export function headersSent(file: string, address: string): [string, string][] {
  const headers: [string, string][] = [];
  let fits = false;
  for (const line of file.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const [name = '', ...value] = line.trim().split(': ');
    if (!line.startsWith(' ')) fits = isFor(line, address);
    else if (fits) headers.push([name, value.join(': ')]);
  }
  return headers;
}
