import type { Session } from './session.ts';
import type { Lookups } from './lookups.ts';
import type { Stores } from './stores.ts';
import { useStore } from './use-store.ts';

/** What the choosers of a form ask. */
export function useFieldLookups({
  lookups,
  session,
}: Pick<Stores, 'lookups' | 'session'>): Lookups & Pick<Session, 'opds'> {
  const opds = useStore(session, (state) => state.opds);
  return { ...lookups, opds };
}
