/** Forbids words written straight into JSX: every sentence an officer reads lives in src-shared/text. */
const hasLetters = /\p{L}{2,}/u;
const wordProps = new Set(['label', 'title', 'placeholder', 'description', 'aria-label', 'alt']);

export default {
  meta: { type: 'problem', schema: [], messages: { raw: 'Put this text into src-shared/text.' } },
  create: (context) => ({
    JSXText(node) {
      if (hasLetters.test(node.value)) context.report({ node, messageId: 'raw' });
    },
    JSXAttribute(node) {
      const isWords = typeof node.name.name === 'string' && wordProps.has(node.name.name);
      if (isWords && node.value?.type === 'Literal' && hasLetters.test(String(node.value.value)))
        context.report({ node, messageId: 'raw' });
    },
  }),
};
