/** The form in `npm run dev`: answers below /dev/desk/, and is no part of a build. */
import type { IncomingMessage } from 'node:http';
import type { AstroIntegration } from 'astro';

const mostBytes = 1_000_000;
const path = '/dev/desk';

export const desk: AstroIntegration = {
  name: 'desk',
  hooks: {
    'astro:server:setup': ({ server, logger }) => {
      logger.info(`Add and change records at ${path}/`);
      server.middlewares.use((request, response, next) => {
        const { url = '/' } = request;
        if (url === path) return void response.writeHead(302, { location: `${path}/` }).end();
        if (!url.startsWith(`${path}/`)) return next();
        void answer(server.config.root, request, url).then(
          ({ status, type, body, location }) =>
            response
              .writeHead(status, {
                'content-type': type,
                'cache-control': 'no-store',
                'content-security-policy':
                  "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; form-action 'self'",
                'referrer-policy': 'same-origin',
                ...(location === undefined ? {} : { location }),
              })
              .end(body),
          next,
        );
      });
    },
  },
};

/** Loaded when first asked for: a build and a plain page need none of it. */
async function answer(root: string, request: IncomingMessage, url: string) {
  const { answerDesk } = await import('./answer.ts');
  const { headers, method = 'GET', socket } = request;
  return answerDesk(root, {
    method,
    url,
    host: headers.host,
    origin: headers.origin,
    fetchSite: headers['sec-fetch-site'] as string | undefined,
    remoteAddress: socket.remoteAddress,
    body: method === 'POST' ? await bodyOf(request) : '',
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) throw new Error('The form sends at most 1 MB.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
