import type { Picture } from '../../src-shared/domain/office/picture.ts';
import type { ReadDb, WriteDb } from './database.ts';

/** The emblem of the region, its file as base64. */
export interface Emblem extends Picture {
  readonly base64: string;
}

interface Row {
  readonly media_type: Picture['mediaType'];
  readonly width_px: number;
  readonly height_px: number;
  readonly bytes: Buffer;
}

/** The emblem, or null where none was chosen. */
export function loadEmblem(db: ReadDb): Emblem | null {
  const row = db
    .prepare<[], Row>("SELECT media_type, width_px, height_px, bytes FROM office_image WHERE name = 'emblem'")
    .get();
  if (row === undefined) return null;
  const { media_type: mediaType, width_px: widthPx, height_px: heightPx, bytes } = row;
  return { mediaType, widthPx, heightPx, base64: bytes.toString('base64') };
}

/** Keeps a picture as the emblem, in the place of the one before. */
export function saveEmblem(db: WriteDb, { mediaType, widthPx, heightPx }: Picture, bytes: Uint8Array): void {
  db.prepare(
    `INSERT INTO office_image (name, media_type, width_px, height_px, bytes) VALUES ('emblem', ?, ?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET media_type = excluded.media_type, width_px = excluded.width_px,
       height_px = excluded.height_px, bytes = excluded.bytes`,
  ).run(mediaType, widthPx, heightPx, bytes);
}

/** Takes the emblem away; true where there was one. */
export const removeEmblem = (db: WriteDb): boolean =>
  db.prepare("DELETE FROM office_image WHERE name = 'emblem'").run().changes > 0;
