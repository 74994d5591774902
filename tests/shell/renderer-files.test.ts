import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, findRendererFile } from '../../src-main/shell/renderer-files.ts';

const root = join('/', 'program', 'renderer');

describe('the file that an address of the window names', () => {
  it.each([
    ['app://padu/', 'index.html', 'text/html; charset=utf-8'],
    ['app://padu/index.html?x=1#y', 'index.html', 'text/html; charset=utf-8'],
    ['app://padu/assets/a.js', join('assets', 'a.js'), 'text/javascript; charset=utf-8'],
    ['app://padu/assets/inter%20x.woff2', join('assets', 'inter x.woff2'), 'font/woff2'],
  ])('%s', (address, path, contentType) => {
    expect(findRendererFile(root, address)).toEqual({ path: join(root, path), contentType });
  });

  it.each([
    ['another host', 'app://other/index.html'],
    ['another scheme', 'file:///program/renderer/index.html'],
    ['no address', 'index.html'],
    ['a way out', 'app://padu/..%2fmain/main.js'],
    ['a hidden way out', 'app://padu/assets/..%2f..%2f..%2fetc/x.json'],
    ['a backslash', 'app://padu/..%5cmain%5cmain.js'],
    ['a null byte', 'app://padu/index.html%00.js'],
    ['broken escapes', 'app://padu/%E0%A4%A.js'],
    ['a kind of file that the window has none of', 'app://padu/padu.db'],
  ])('refuses %s', (_what, address) => {
    expect(findRendererFile(root, address)).toBeUndefined();
  });
});

describe('the content security policy', () => {
  it('names its nonce, and allows nothing inline and nothing from elsewhere', () => {
    const policy = contentSecurityPolicy('abc');
    expect(policy).toContain("style-src 'self' 'nonce-abc'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});
