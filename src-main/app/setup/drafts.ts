import { ok, type Result } from '../../../src-shared/result.ts';
import { loadDraft, removeDraft, saveDraft } from '../../store/drafts.ts';
import { guardWrite, requireDb, type Session } from '../session.ts';

/** Keeps what is being typed under a key, or forgets it (`body` null). */
export function keepDraft(
  session: Session,
  request: { readonly key: string; readonly body: string | null },
): Result<Record<string, never>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  return guardWrite(session, () => {
    if (request.body === null) removeDraft(opened.value, request.key);
    else saveDraft(opened.value, request.key, { body: request.body, savedAt: session.ports.now() });
    return ok({});
  });
}

/** What was being typed under a key. */
export function findDraft(
  session: Session,
  request: { readonly key: string },
): Result<{ readonly body: string | null; readonly savedAt: string | null }> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  return ok(loadDraft(opened.value, request.key) ?? { body: null, savedAt: null });
}
