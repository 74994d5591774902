/* eslint-disable n/no-unsupported-features/node-builtins -- Electron's protocol is answered with a Response, which every Electron has */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { contentSecurityPolicy, findRendererFile, rendererScheme } from './renderer-files.ts';

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

/** Serves the built window from `root`, with a content security policy of its own on every answer. */
export function serveRenderer(root: string): void {
  protocol.handle(rendererScheme, async (request) => {
    const file = request.method === 'GET' ? findRendererFile(root, request.url) : undefined;
    if (!file) return new Response(null, { status: 404 });
    const nonce = randomBytes(18).toString('base64url');
    const headers = {
      'content-type': file.contentType,
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
    };
    try {
      const bytes = await readFile(file.path);
      const isPage = file.contentType.startsWith('text/html');
      const body = isPage
        ? bytes.toString('utf8').replace(nonceTag, nonceTag + nonce)
        : new Uint8Array(bytes);
      return new Response(body, { headers });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}
