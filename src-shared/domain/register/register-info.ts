import { isCivilDate } from '../dates.ts';
import { cellText, headingKey } from '../tables/table.ts';
import type { Table } from '../tables/table.ts';
import type { RegisterInfo } from './parsed-register.ts';

/** The sheet that an export writes about itself. */
export const infoSheet = 'Info';

/** The sheet that tells a perangkat daerah what to fill in; an import passes it over. */
export const guideSheet = 'Petunjuk';

/** The rows of the sheet `Info`: its first column names the fact, its second holds it. */
export const infoLabels = {
  region: 'Wilayah',
  databaseId: 'Basis Data',
  counter: 'Pencacah',
  programVersion: 'Versi Program',
  exportedOn: 'Tanggal Ekspor',
} as const;

/** What the sheet `Info` says, or null where it is not one that an export wrote. */
export function readInfo(table: Table): RegisterInfo | null {
  const facts = new Map(table.rows.map((row) => [headingKey(cellText(row[0])), cellText(row[1])] as const));
  const fact = (label: string): string => facts.get(headingKey(label)) ?? '';
  const databaseId = fact(infoLabels.databaseId);
  const counter = fact(infoLabels.counter);
  if (databaseId === '' || !/^\d{1,15}$/u.test(counter)) return null;
  const exportedOn = fact(infoLabels.exportedOn);
  return {
    region: fact(infoLabels.region),
    databaseId,
    counter: Number(counter),
    programVersion: fact(infoLabels.programVersion),
    exportedOn: isCivilDate(exportedOn) ? exportedOn : null,
  };
}
