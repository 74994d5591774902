import type { SimilarRecord, SimilarSearch } from '../../../src-shared/domain/own-list/find-similar.ts';
import {
  codesById,
  toCodedValues,
  type RecordsByKind,
} from '../../../src-shared/domain/register/coded-records.ts';
import type { CodedValues } from '../../../src-shared/domain/register/record-key.ts';
import type { ReadDb } from '../../store/database.ts';
import { loadOffice } from '../setup/office.ts';
import { loadSettings } from '../setup/settings.ts';

/** The agreements of a register with their parties, to look for similar ones among. */
export function toSimilarRecords(records: RecordsByKind): readonly SimilarRecord[] {
  const codes = codesById(records);
  const parties = new Map<string, CodedValues[]>();
  for (const party of records.party ?? []) {
    const id = String(party['agreementId'] ?? '');
    parties.set(id, [...(parties.get(id) ?? []), party]);
  }
  return (records.agreement ?? []).map((agreement) => ({
    sheet: null,
    row: null,
    id: agreement.id,
    code: String(agreement['code'] ?? ''),
    values: toCodedValues('agreement', agreement, codes),
    parties: parties.get(agreement.id) ?? [],
  }));
}

/** With what similar records are looked for in this database: its threshold, and the pairs that are not the same. */
export function similarSearch(db: ReadDb, records: RecordsByKind): SimilarSearch {
  const codes = codesById(records);
  const different = new Set(
    (records.notDuplicate ?? []).flatMap((pair) => {
      const [a, b] = [codes.get(String(pair['agreementAId'])), codes.get(String(pair['agreementBId']))];
      return [`${a}\u001f${b}`, `${b}\u001f${a}`];
    }),
  );
  return {
    region: loadOffice(db).region,
    limit: loadSettings(db)['aturan.dat-01.ambang'] / 100,
    isDifferent: (a, b) => different.has(`${a}\u001f${b}`),
  };
}
