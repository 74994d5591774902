import { isCivilDate } from '../domain/dates.ts';
import type { MissingInput, NotApplicableReason } from '../domain/gap/rule.ts';
import { documentName, labelName } from './document-names.ts';
import { evidenceLabels } from './evidence-labels.ts';
import { formatDate, formatNumber, formatRupiah } from './format.ts';
import { missingWords, notApplicableWords } from './gap-reasons.ts';

/** One line of the evidence of a result, in words. */
export interface EvidenceFact {
  readonly label: string;
  readonly value: string;
}

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A document version with its date and, where it was compared, what it holds. */
function versionText(item: Item): string {
  const text = (key: string): string => (typeof item[key] === 'string' ? item[key] : '');
  const name = [
    documentName(text('document')),
    typeof item['year'] === 'number' ? item['year'] : '',
    labelName(text('label')),
  ];
  const pagu = typeof item['paguRupiah'] === 'number' ? `: pagu ${formatRupiah(item['paguRupiah'])}` : '';
  return `${name.join(' ').trim()} (${formatDate(text('effective'))})${pagu}`;
}

const plainWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  missing: missingWords satisfies Readonly<Record<MissingInput, string>>,
  by: { decision: 'keputusan petugas', name: 'nama yang sama di bawah induknya' },
  reason: notApplicableWords satisfies Readonly<Record<NotApplicableReason, string>>,
};

function valueText(key: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => valueText(key, item)).join('; ');
  if (isItem(value)) return itemText(value);
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak';
  if (typeof value === 'number') {
    if (key.endsWith('Rupiah')) return formatRupiah(value);
    return /year$/i.test(key) ? String(value) : formatNumber(value);
  }
  if (typeof value !== 'string') return '';
  if (isCivilDate(value)) return formatDate(value);
  return plainWords[key]?.[value] ?? (key === 'documents' ? documentName(value) : value);
}

const itemText = (item: Item): string =>
  typeof item['document'] === 'string' && typeof item['effective'] === 'string'
    ? versionText(item)
    : evidenceFacts(item)
        .map(({ label, value }) => `${label} ${value}`)
        .join(', ');

/** The evidence of a result as labels and values that an officer can read; empty facts are left out. */
export function evidenceFacts(evidence: Item): readonly EvidenceFact[] {
  return Object.entries(evidence).flatMap(([key, value]) => {
    const text = valueText(key, value);
    return text === '' ? [] : [{ label: evidenceLabels[key] ?? key, value: text }];
  });
}
