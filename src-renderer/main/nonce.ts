/**
 * Hands the page's nonce to the libraries that add style elements; without it the CSP drops them in silence.
 *
 * Imported first: the scroll lock reads the global when its module is loaded.
 */
Object.assign(window, {
  __webpack_nonce__: document.querySelector<HTMLMetaElement>('meta[name="padu-nonce"]')?.content ?? '',
});
