import { isPeriodDocument, planDocuments, type PlanDocument } from '../../../src-shared/domain/plan/plan.ts';
import type { PlanImportOptions, RealizationImportOptions } from '../../state/imports.ts';

export type Scope = 'auto' | 'region' | 'opd';
export type Decimal = ',' | '.' | null;

/** What the officer says about a file, which the file itself does not. */
export interface PlanFacts {
  readonly document: PlanDocument;
  readonly year: number;
  readonly endYear: number;
  readonly label: 'MURNI' | 'PERGESERAN' | 'PERUBAHAN';
  readonly shiftNumber: number;
  readonly effectiveOn: string;
  readonly quarter: number;
  readonly scope: Scope;
  readonly opdCode: string | null;
  readonly decimal: Decimal;
}

const isDocument = (text: string | null): text is PlanDocument =>
  (planDocuments as readonly (string | null)[]).includes(text);

/** What the form starts with: the document asked for and the year looked at. */
export const startFacts = (document: string | null, year: number): PlanFacts => ({
  document: isDocument(document) ? document : 'DPA',
  year,
  endYear: year + 4,
  label: 'MURNI',
  shiftNumber: 1,
  // Left to the officer: a date that stands there by itself would be taken for the document's.
  effectiveOn: '',
  quarter: 1,
  scope: 'auto',
  opdCode: null,
  decimal: null,
});

const scopeOf = ({ scope, opdCode }: PlanFacts) => ({
  scope: scope === 'auto' ? null : scope,
  opdCode: scope === 'opd' ? opdCode : null,
});

/** Whether enough is said for the file to be read. */
export const areWhole = (what: 'plan' | 'realization', facts: PlanFacts): boolean =>
  (what === 'realization' || facts.effectiveOn !== '') && (facts.scope !== 'opd' || facts.opdCode !== null);

/** The request that the facts make for a planning or budget document. */
export const toPlanOptions = (facts: PlanFacts): PlanImportOptions => ({
  ...scopeOf(facts),
  document: facts.document,
  year: facts.year,
  endYear: isPeriodDocument(facts.document) ? facts.endYear : facts.year,
  label: facts.label === 'PERGESERAN' ? `PERGESERAN ${facts.shiftNumber}` : facts.label,
  effectiveOn: facts.effectiveOn,
  decimal: facts.decimal,
});

/** The request that the facts make for realisation. */
export const toRealizationOptions = (facts: PlanFacts): RealizationImportOptions => ({
  ...scopeOf(facts),
  year: facts.year,
  quarter: facts.quarter,
  decimal: facts.decimal,
});
