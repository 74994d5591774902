import type { GapSnapshot } from '../../src-shared/domain/gap/snapshot.ts';
import { defaultAuthority, defaultBorders, defaultReportCalendar } from '../../src-shared/data/defaults.ts';
import type { PlanVersion } from '../../src-shared/domain/plan/plan.ts';
import { fieldsOf, type Kind, type RecordOf, type ValuesOf } from '../../src-shared/domain/register/kinds.ts';
import type { SampleRegion } from '../../src-shared/domain/sample/sample-region.ts';
import { toSettings } from '../../src-shared/domain/settings.ts';

/** Records with ids, their references resolved from Kode to id as the store does it. */
function toRecords<K extends Kind>(kind: K, rows: readonly ValuesOf<K>[]): readonly RecordOf<K>[] {
  const references = fieldsOf(kind).filter(([, spec]) => spec.type === 'agreement');
  return rows.map((values, index) => {
    const record: Record<string, unknown> = { ...values, id: `${kind}-${index + 1}` };
    if (kind === 'agreement') record.id = `id ${String(record.code)}`;
    for (const [field] of references)
      if (typeof record[field] === 'string') record[field] = `id ${record[field]}`;
    return record as unknown as RecordOf<K>;
  });
}

/** The parts of a sample as versions, the parts of one version together. */
export function toPlanVersions(sample: SampleRegion): readonly PlanVersion[] {
  const versions = new Map<string, PlanVersion>();
  for (const [index, part] of sample.plan.entries()) {
    const id = `${part.document} ${part.year} ${part.label}`;
    const found = versions.get(id);
    const file = {
      id: `part ${index + 1}`,
      opdCode: part.opdCode,
      importedOn: part.importedOn,
      fileName: `${id}.xlsx`,
      lines: part.lines,
    };
    const { document, year, endYear, label, effectiveOn } = part;
    versions.set(id, {
      id,
      document,
      year,
      endYear,
      label,
      effectiveOn,
      parts: [...(found?.parts ?? []), file],
    });
  }
  return [...versions.values()];
}

/** What an evaluation of a sample region reads on a day, with the defaults that ship in the program. */
export function sampleSnapshot(sample: SampleRegion, year: number, asOf: string): GapSnapshot {
  const { records } = sample;
  return {
    region: sample.region.code,
    year,
    asOf,
    settings: toSettings(sample.settings),
    agreements: toRecords('agreement', records.agreement),
    parties: toRecords('party', records.party),
    obligations: toRecords('obligation', records.obligation),
    links: toRecords('budgetLink', records.budgetLink),
    tkksdMembers: toRecords('tkksdMember', records.tkksdMember),
    mappings: toRecords('mapping', records.mapping),
    sentReports: toRecords('sentReport', records.sentReport),
    progress: toRecords('progress', records.progress),
    followUps: toRecords('followUp', records.followUp),
    exceptions: toRecords('exception', records.exception),
    notDuplicates: toRecords('notDuplicate', records.notDuplicate),
    opds: toRecords('opd', records.opd),
    authority: toRecords('authority', [...defaultAuthority, ...records.authority]),
    borders: toRecords('border', defaultBorders),
    reportCalendar: toRecords('reportDue', defaultReportCalendar),
    plan: toPlanVersions(sample),
    nomenclatures: sample.nomenclatures.map((list, index) => ({ id: `nomenclature ${index + 1}`, ...list })),
    codeReplacements: toRecords('codeReplacement', records.codeReplacement),
    realisation: sample.realisation.map((part, index) => ({ id: `realisation ${index + 1}`, ...part })),
  };
}
