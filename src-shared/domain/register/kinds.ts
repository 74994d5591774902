import { agreementFields } from './agreement-fields.ts';
import {
  budgetLinkFields,
  evaluationFields,
  exceptionFields,
  followUpFields,
  linkRefusalFields,
  notDuplicateFields,
  obligationFields,
  partyFields,
  progressFields,
} from './child-fields.ts';
import type { FieldSpec, FieldValue, KindSpec } from './field.ts';
import {
  authorityFields,
  borderFields,
  codeReplacementFields,
  mappingFields,
  opdFields,
  reportDueFields,
  sentReportFields,
  settingFields,
  tkksdMeetingFields,
  tkksdMemberFields,
} from './office-fields.ts';

/**
 * Every kind of record that the register keeps, in the order of the workbook's sheets.
 *
 * One table for workbook, database, change history and forms: a new column is one line here and one migration.
 * Source: docs/spec/interfaces.md §1 (sheets, keys).
 */
export const kinds = {
  agreement: { sheet: 'Naskah', fields: agreementFields, key: ['code'] },
  party: { sheet: 'Para Pihak', fields: partyFields, key: ['agreementId', 'position'] },
  obligation: { sheet: 'Kewajiban', fields: obligationFields, key: ['agreementId', 'year', 'no'] },
  budgetLink: {
    sheet: 'Keterkaitan',
    fields: budgetLinkFields,
    key: ['agreementId', 'year', 'obligationNo', 'subActivityCode', 'opdCode', 'accountCode'],
    mayBeEmpty: ['subActivityCode', 'opdCode', 'accountCode'],
  },
  tkksdMember: { sheet: 'TKKSD', fields: tkksdMemberFields, key: ['decreeNumber', 'name'] },
  mapping: {
    sheet: 'Pemetaan',
    fields: mappingFields,
    key: ['year', 'opdCode', 'opdName', 'need'],
    mayBeEmpty: ['opdCode', 'opdName'],
  },
  sentReport: { sheet: 'Laporan', fields: sentReportFields, key: ['reportType', 'year', 'period'] },
  progress: {
    sheet: 'Kemajuan',
    isOptional: true,
    fields: progressFields,
    key: ['agreementId', 'year', 'obligationNo', 'quarter'],
  },
  followUp: {
    sheet: 'Tindak Lanjut',
    isOptional: true,
    fields: followUpFields,
    key: ['agreementId', 'year', 'obligationNo', 'ruleId', 'description'],
    mayBeEmpty: ['agreementId', 'year', 'obligationNo', 'ruleId'],
  },
  exception: {
    sheet: 'Pengecualian',
    isOptional: true,
    fields: exceptionFields,
    key: ['ruleId', 'agreementId', 'year', 'obligationNo', 'subject'],
    mayBeEmpty: ['agreementId', 'year', 'obligationNo', 'subject'],
  },
  notDuplicate: {
    sheet: 'Bukan Ganda',
    isOptional: true,
    fields: notDuplicateFields,
    key: ['agreementAId', 'agreementBId'],
  },
  opd: {
    sheet: 'Perangkat Daerah',
    isOptional: true,
    fields: opdFields,
    key: ['code', 'fromYear'],
    mayBeEmpty: ['fromYear'],
  },
  authority: {
    sheet: 'Kewenangan',
    isOptional: true,
    fields: authorityFields,
    key: ['fieldCode', 'subField'],
  },
  border: {
    sheet: 'Perbatasan',
    isOptional: true,
    fields: borderFields,
    key: ['regionCode', 'neighbourCode'],
  },
  reportDue: {
    sheet: 'Kalender Laporan',
    isOptional: true,
    fields: reportDueFields,
    key: ['reportType', 'period'],
  },
  setting: { sheet: 'Pengaturan', isOptional: true, fields: settingFields, key: ['key'] },
  evaluation: { sheet: 'Evaluasi', isOptional: true, fields: evaluationFields, key: ['agreementId', 'year'] },
  tkksdMeeting: {
    sheet: 'Rapat TKKSD',
    isOptional: true,
    fields: tkksdMeetingFields,
    key: ['heldOn', 'agenda'],
  },
  codeReplacement: {
    sheet: 'Padanan Kode',
    isOptional: true,
    fields: codeReplacementFields,
    key: ['oldCode', 'fromYear'],
  },
  linkRefusal: {
    sheet: 'Bukan Keterkaitan',
    isOptional: true,
    fields: linkRefusalFields,
    key: ['agreementId', 'year', 'obligationNo', 'subActivityCode', 'opdCode'],
    mayBeEmpty: ['opdCode'],
  },
} as const satisfies Record<string, KindSpec>;

export type Kind = keyof typeof kinds;

/** The kinds in the order of the sheets: parents stand before what refers to them. */
export const kindNames = Object.keys(kinds) as readonly Kind[];

/** The values of one record of a kind, without its id. */
export type ValuesOf<K extends Kind> = {
  readonly [F in keyof (typeof kinds)[K]['fields']]: (typeof kinds)[K]['fields'][F] extends FieldSpec
    ? FieldValue<(typeof kinds)[K]['fields'][F]>
    : never;
};

/** One record of a kind: its id (UUID, never shown) and its values. */
export type RecordOf<K extends Kind> = { readonly id: string } & ValuesOf<K>;

export type Agreement = RecordOf<'agreement'>;
export type Party = RecordOf<'party'>;
export type Obligation = RecordOf<'obligation'>;
export type BudgetLink = RecordOf<'budgetLink'>;
export type TkksdMember = RecordOf<'tkksdMember'>;

/** Any record, where the kind is known only at run time. */
export interface AnyRecord {
  readonly id: string;
  readonly [field: string]: string | number | null;
}

/** The field table of a kind, where the kind is known only at run time. */
export const fieldsOf = (kind: Kind): readonly (readonly [string, FieldSpec])[] =>
  Object.entries(kinds[kind].fields);

/** The specification of a kind, where the kind is known only at run time. */
export const kindSpec = (kind: Kind): KindSpec => kinds[kind];
