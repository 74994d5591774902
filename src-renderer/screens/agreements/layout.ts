import { recordWords } from '../../../src-shared/text/screens/record.ts';

export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly string[];
}

const { groups } = recordWords;

/** The fields of an agreement as its form and its page group them. */
export const documentGroups: readonly FieldGroup[] = [
  {
    title: groups.identity,
    fields: ['title', 'code', 'form', 'kind', 'number', 'parentId', 'continuesId', 'status'],
  },
  {
    title: groups.time,
    fields: [
      'signedOn',
      'signedAtPlace',
      'durationText',
      'startsOn',
      'endsOn',
      'isOpenEnded',
      'endedOn',
      'endReason',
    ],
  },
  { title: groups.content, fields: ['purpose', 'object', 'scope', 'location', 'benefit'] },
  {
    title: groups.office,
    fields: ['opdCode', 'opdName', 'supportingOpds', 'fieldCode', 'subField', 'rpjmdPrograms'],
  },
  { title: groups.money, fields: ['financingText', 'isBurdening', 'dprdNumber', 'dprdOn'] },
  {
    title: groups.legal,
    fields: [
      'signer',
      'powerOfAttorneyNumber',
      'powerOfAttorneyOn',
      'feasibilityStudyOn',
      'coordinationResult',
      'clauses',
      'exceptionGround',
      'exceptionEvidence',
      'specialRegime',
    ],
  },
  { title: groups.note, fields: ['note'] },
];

export const filesGroup: FieldGroup = {
  title: groups.files,
  fields: ['scan', 'hasInitials', 'hasDutyStamp', 'hasSeal', 'archiveLocation'],
};

export type ChildKind = 'party' | 'obligation' | 'budgetLink' | 'followUp' | 'progress' | 'evaluation';

/** The columns that the table of a kind shows; its form has all fields. */
export const childColumns: Readonly<Record<ChildKind, readonly string[]>> = {
  party: [
    'position',
    'name',
    'partyType',
    'regionCode',
    'documentNumber',
    'officialName',
    'officialPosition',
  ],
  obligation: ['year', 'no', 'description', 'party', 'nature', 'payer', 'opdName', 'target', 'amountRupiah'],
  budgetLink: ['year', 'obligationNo', 'subActivityCode', 'opdCode', 'accountCode', 'shareRupiah'],
  followUp: ['year', 'ruleId', 'description', 'owner', 'dueOn', 'state'],
  progress: ['year', 'obligationNo', 'quarter', 'physicalPercent', 'achievement', 'problem', 'description'],
  evaluation: ['year', 'goalFit', 'indicatorResult', 'budgetFit', 'rating', 'recommendation', 'advice'],
};
