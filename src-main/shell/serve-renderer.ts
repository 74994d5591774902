import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs';
import { protocol } from 'electron';
import type { ProtocolResponse } from 'electron';
import { contentSecurityPolicy, findRendererFile, rendererScheme } from './renderer-files.ts';
import type { RendererFile } from './renderer-files.ts';

/** The start page leaves room for the nonce of the load; its script hands it to the libraries that write styles. */
const nonceTag = 'name="padu-nonce" content="';

/** Registers the window's own scheme; must run before Electron is ready. */
export function registerRendererScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: rendererScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/**
 * Serves the built window from `root`, with a content security policy of its own on every answer.
 *
 * Not by `protocol.handle`: the first `Response` of a process loads all of Node's fetch, on the thread that the whole
 * start waits for. Source: docs/decisions/0006.
 */
export function serveRenderer(root: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without a Response; see above
  protocol.registerBufferProtocol(rendererScheme, ({ method, url }, answer) => {
    const file = method === 'GET' ? findRendererFile(root, url) : undefined;
    if (!file) {
      answer(notFound);
      return;
    }
    readFile(file.path, (error, bytes) => {
      answer(error ? notFound : toAnswer(file, bytes));
    });
  });
}

const notFound: ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };

function toAnswer({ contentType }: RendererFile, bytes: Buffer): ProtocolResponse {
  const nonce = randomBytes(18).toString('base64url');
  const isPage = contentType.startsWith('text/html');
  return {
    data: isPage ? Buffer.from(bytes.toString('utf8').replace(nonceTag, nonceTag + nonce)) : bytes,
    headers: {
      'content-type': contentType,
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
    },
  };
}
