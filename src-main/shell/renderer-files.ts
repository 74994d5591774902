import { isAbsolute, join, normalize, relative } from 'node:path';

/** The scheme and host under which the window's own pages are served. */
export const rendererScheme = 'app';
export const rendererOrigin = `${rendererScheme}://padu`;

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** A file of the built window and how it is served. */
export interface RendererFile {
  readonly path: string;
  readonly contentType: string;
}

/**
 * The file below `root` that an address names; undefined for another host, another kind of file, or a way out of
 * the folder. The start page answers for `/`.
 */
export function findRendererFile(root: string, address: string): RendererFile | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== `${rendererScheme}:` || url.host !== 'padu') return undefined;
  const name = decodePath(url.pathname);
  if (name === undefined || name.includes('\0') || name.includes('\\')) return undefined;
  const path = normalize(join(root, name === '/' ? 'index.html' : name));
  const inside = relative(root, path);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return undefined;
  const contentType = contentTypes[path.slice(path.lastIndexOf('.') + 1)];
  return contentType === undefined ? undefined : { path, contentType };
}

function decodePath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/**
 * What a page of the window may load: its own files, and styles that carry this load's nonce.
 *
 * The UI kit writes style elements at run time; without the nonce its theme is lost silently.
 * Source: docs/decisions/0006.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // The preview of a report: a document of our own making in a frame without scripts.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
