import type { FieldSpec } from '../../src-shared/domain/register/field.ts';
import { splitList } from '../../src-shared/domain/text-folding.ts';
import { formatDate, formatRupiah } from '../../src-shared/text/format.ts';
import { labels } from '../../src-shared/text/labels.ts';

const labelOf = (spec: FieldSpec, value: string): string => {
  const list: Readonly<Record<string, string>> = spec.list === undefined ? {} : labels[spec.list];
  return list[value] ?? value;
};

/** What an officer reads for the value of a field, or null where it is empty. */
export function fieldText(spec: FieldSpec, value: string | number | null | undefined): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return spec.type === 'rupiah' ? formatRupiah(value) : String(value);
  switch (spec.type) {
    case 'date':
      return formatDate(value);
    case 'choice':
      return labelOf(spec, value);
    case 'choices':
      return splitList(value)
        .map((part) => labelOf(spec, part))
        .join(', ');
    default:
      return value;
  }
}
