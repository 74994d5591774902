import { useMemo } from 'react';
import type { FieldLookups } from '../../parts/field-input.tsx';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';

/** What the choosers of a form ask. */
export function useFieldLookups({ lookups, session }: Stores): FieldLookups {
  const opds = useStore(session, (state) => state.opds);
  return useMemo(() => ({ ...lookups, opds }), [lookups, opds]);
}
