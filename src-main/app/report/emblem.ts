import { readPicture } from '../../../src-shared/domain/office/picture.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { inTransaction } from '../../store/database.ts';
import { loadEmblem, removeEmblem, saveEmblem } from '../../store/office-image.ts';
import { guardWrite, requireDb, type Session } from '../session.ts';

/** The emblem as an address that a page can show, or null where none was chosen. */
export function showEmblem(session: Session): Result<{ dataUrl: string | null }> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const emblem = loadEmblem(opened.value);
  return ok({ dataUrl: emblem === null ? null : `data:${emblem.mediaType};base64,${emblem.base64}` });
}

/** Keeps a picture file as the emblem of the letterhead. Errors: `picture-unfit`, those of reading a file. */
export async function chooseEmblem(
  session: Session,
  { path }: { readonly path: string },
): Promise<Result<Record<string, never>>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  const file = await session.ports.readFile(path);
  if (!file.ok) return file;
  const { bytes } = file.value;
  const picture = readPicture(bytes);
  if (typeof picture === 'string') return refuse({ code: 'picture-unfit', path, trouble: picture });
  return guardWrite(session, () => {
    inTransaction(db, () => {
      saveEmblem(db, picture, bytes);
    });
    return ok({});
  });
}

/** Takes the emblem out of the letterhead. */
export function dropEmblem(session: Session): Result<Record<string, never>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  return guardWrite(session, () => {
    inTransaction(db, () => removeEmblem(db));
    return ok({});
  });
}
