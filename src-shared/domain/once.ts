/** A value that is worked out when first asked for, and then kept. */
export function once<T>(work: () => T): () => T {
  let value: { readonly done: T } | null = null;
  return () => (value ??= { done: work() }).done;
}
