import type { GapSnapshot } from '../../src-shared/domain/gap/snapshot.ts';
import { fieldsOf, type Kind } from '../../src-shared/domain/register/kinds.ts';
import { toSettings } from '../../src-shared/domain/settings.ts';
import type { ReportInput } from '../../src-shared/report/report-input.ts';
import { hostileTexts } from './hostile-texts.ts';
import { reportInput, sampleInput } from './report-input.ts';

const kindOf: Readonly<Partial<Record<keyof GapSnapshot, Kind>>> = {
  agreements: 'agreement',
  parties: 'party',
  obligations: 'obligation',
  tkksdMembers: 'tkksdMember',
  mappings: 'mapping',
  followUps: 'followUp',
  exceptions: 'exception',
  opds: 'opd',
};

/** Fields whose text the evaluation compares; hostile ones would only make rows disappear. */
const compared = new Set(['agreement.code', 'obligation.party', 'exception.ruleId', 'followUp.ruleId']);

/** The next hostile text each time, round and round, so that every field gets many of them. */
function createSupply(): () => string {
  let at = 0;
  return () => {
    at += 1;
    return hostileTexts[at % hostileTexts.length] ?? '';
  };
}

function makeHostileInput(year: number): ReportInput {
  const { snapshot } = sampleInput(year).state;
  const next = createSupply();
  const spoil = (name: string, rows: unknown): unknown => {
    const kind = kindOf[name as keyof GapSnapshot];
    if (kind === undefined) return rows;
    return (rows as readonly Record<string, unknown>[]).map((row) => {
      const texts = fieldsOf(kind)
        .filter(
          ([field, spec]) =>
            (spec.type === 'text' || spec.type === 'list') && !compared.has(`${kind}.${field}`),
        )
        .map(([field]) => [field, next()]);
      return { ...row, ...(Object.fromEntries(texts) as Record<string, unknown>) };
    });
  };
  const texts = ['kantor.nama', 'kantor.unit', 'kantor.alamat', 'kantor.ibukota', 'penandatangan.jabatan'];
  const names = [
    'penandatangan.atas-nama',
    'penandatangan.nama',
    'penandatangan.pangkat',
    'penandatangan.nip',
  ];
  const settings = Object.fromEntries([...texts, ...names].map((key) => [key, next()]));
  const spoiled = Object.fromEntries(
    Object.entries(snapshot).map(([name, rows]) => [name, spoil(name, rows)]),
  );
  const plan = snapshot.plan.map((version) => ({
    ...version,
    parts: version.parts.map((part) => ({
      ...part,
      fileName: next(),
      lines: part.lines.map((one) => ({ ...one, name: next(), fundingSource: next(), location: next() })),
    })),
  }));
  return reportInput({ ...(spoiled as unknown as GapSnapshot), plan, settings: toSettings(settings) });
}

const made = new Map<number, ReportInput>();

/**
 * The sample region with a hostile text in every free text of every record, in the office's settings, and as the names
 * of what the documents carry; made once for a year.
 */
export function hostileInput(year = 2026): ReportInput {
  const input = made.get(year) ?? makeHostileInput(year);
  made.set(year, input);
  return input;
}
