import { toRecordValues } from '../../../src-shared/domain/register/coded-records.ts';
import { kindNames, type Kind } from '../../../src-shared/domain/register/kinds.ts';
import { keyText, type CodedValues } from '../../../src-shared/domain/register/record-key.ts';
import { makeSampleRegion, type SampleRegion } from '../../../src-shared/domain/sample/sample-region.ts';
import { findRegion } from '../../../src-shared/data/regions.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { inTransaction, type WriteDb } from '../../store/database.ts';
import type { ChangeContext } from '../../store/changes.ts';
import { saveNomenclature } from '../../store/nomenclature.ts';
import { insertPart, loadVersion, saveVersion } from '../../store/plan-documents.ts';
import { insertRealizationPart } from '../../store/realization.ts';
import { insertRecord } from '../../store/records.ts';
import { nameBasedId } from '../register/write-register-plan.ts';
import { guardWrite, requireDb, type Session } from '../session.ts';
import { initializeOffice, loadOffice, type Office } from './office.ts';

export interface SampleRequest {
  readonly region: string;
  readonly seed: number;
  readonly agreements: number;
  readonly isDecreeLeftOut: boolean;
  readonly filesFolder: string | null;
}

/** The year that the sample is about; fixed, so that the same seed gives the same data on every day. */
const sampleYear = 2026;

function insertRegister(db: WriteDb, session: Session, sample: SampleRegion, context: ChangeContext): void {
  const naming = { region: sample.region.code, nameId: session.ports.nameId };
  const settings = Object.entries(sample.settings).map(([key, value]) => ({ key, value }));
  const records = { ...sample.records, setting: [...sample.records.setting, ...settings] };
  const ids = new Map(
    records.agreement.map((values) => [
      String(values.code),
      nameBasedId(naming, 'agreement', keyText('agreement', values as CodedValues)),
    ]),
  );
  for (const kind of kindNames) insertKind(db, { kind, rows: records[kind], ids, naming }, context);
}

interface KindRows {
  readonly kind: Kind;
  readonly rows: readonly CodedValues[];
  readonly ids: ReadonlyMap<string, string>;
  readonly naming: { readonly region: string; readonly nameId: (name: string) => string };
}

function insertKind(db: WriteDb, { kind, rows, ids, naming }: KindRows, context: ChangeContext): void {
  for (const values of rows)
    insertRecord(
      db,
      kind,
      { id: nameBasedId(naming, kind, keyText(kind, values)), values: toRecordValues(kind, values, ids) },
      context,
    );
}

function insertCodeLists(db: WriteDb, session: Session, sample: SampleRegion, context: ChangeContext): void {
  for (const { regulation, fromYear, importedOn, rows } of sample.nomenclatures) {
    const id = session.ports.newId();
    const file = { fileName: `contoh-nomenklatur-${fromYear}.xlsx`, fileSha256: '' };
    saveNomenclature(db, { id, regulation, fromYear, ...file, importedOn, added: rows }, null, context);
  }
}

function insertDocuments(db: WriteDb, session: Session, sample: SampleRegion, context: ChangeContext): void {
  for (const part of sample.plan) {
    const id = loadVersion(db, part)?.id ?? session.ports.newId();
    saveVersion(db, {
      id,
      document: part.document,
      year: part.year,
      endYear: part.endYear,
      label: part.label,
      effectiveOn: part.effectiveOn,
    });
    const fileName = `contoh-${part.document.toLowerCase()}-${part.year}-${part.label.toLowerCase().replaceAll(' ', '-')}.xlsx`;
    insertPart(
      db,
      {
        id: session.ports.newId(),
        versionId: id,
        opdCode: part.opdCode,
        opdName: null,
        fileName,
        fileSha256: '',
        format: 'A',
        importedOn: part.importedOn,
        lines: part.lines,
      },
      context,
    );
  }
  for (const part of sample.realisation) {
    const fileName = `contoh-realisasi-${part.year}-tw${part.quarter}.xlsx`;
    insertRealizationPart(
      db,
      {
        id: session.ports.newId(),
        year: part.year,
        quarter: part.quarter,
        opdCode: part.opdCode,
        opdName: null,
        fileName,
        fileSha256: '',
        format: 'B',
        importedOn: part.importedOn,
        lines: part.lines,
      },
      context,
    );
  }
}

/** Makes a new database with an invented region, and (`filesFolder`) leaves its documents as files too. */
export async function loadSample(session: Session, request: SampleRequest): Promise<Result<Office>> {
  if (findRegion(request.region)?.code.length !== 5)
    return refuse({ code: 'region-unknown', region: request.region });
  const sample = makeSampleRegion({
    region: request.region,
    agreements: request.agreements,
    seed: request.seed,
    baseYear: sampleYear,
    withoutDecree: request.isDecreeLeftOut,
  });
  const made = initializeOffice(session, {
    region: request.region,
    name: sample.settings['kantor.nama'] ?? sample.region.name,
  });
  if (!made.ok) return made;
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  const filled = guardWrite(session, () => {
    const context = { at: session.ports.now(), origin: 'sample', runId: null };
    inTransaction(db, () => {
      insertRegister(db, session, sample, context);
      insertCodeLists(db, session, sample, context);
      insertDocuments(db, session, sample, context);
    });
    return ok(loadOffice(db));
  });
  if (!filled.ok || request.filesFolder === null) return filled;
  const written = await session.ports.writeSampleFiles(sample, request.filesFolder);
  return written.ok ? filled : written;
}
