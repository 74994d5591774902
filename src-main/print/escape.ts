const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Characters that no page should carry: controls but tab and line break, and marks that turn the reading direction. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** A text that means itself in an HTML page, between tags and inside quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(unprintable, '').replace(/[&<>"'`]/g, (character) => entities[character] ?? '');

/** A text of several lines, each escaped, with a break between them. */
export const escapeLines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(escapeHtml)
    .join('<br>');
