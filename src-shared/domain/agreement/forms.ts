import type { AgreementForm, CooperationKind } from '../register/lists.ts';

const umbrellaForms: readonly AgreementForm[] = ['KB', 'NK', 'PK', 'LAIN'];
const operationalForms: readonly AgreementForm[] = ['PKS', 'KONTRAK', 'RK', 'NASKAH_LN'];
const interregionalKinds: readonly CooperationKind[] = ['KSDD_WAJIB', 'KSDD_SUKARELA'];
const foreignKinds: readonly CooperationKind[] = ['KSDPL', 'KSDLL'];

/** What a condition on a field answers where the field may be empty: an empty one leaves it open. */
export type Answer = 'yes' | 'no' | 'unknown';

/** Whether a value is one of `accepted`; unknown where it is empty. */
export const isOneOf = <T>(value: T | null, accepted: readonly T[]): Answer =>
  value === null ? 'unknown' : accepted.includes(value) ? 'yes' : 'no';

/** Whether a form is an umbrella (KB, NK, PK, LAIN). Source: docs/spec/gap-rules.md, umbrella forms. */
export const isUmbrella = (form: AgreementForm | null): Answer => isOneOf(form, umbrellaForms);

/** Whether a form is operational (PKS, KONTRAK, RK, NASKAH_LN). Source: docs/spec/gap-rules.md, operational forms. */
export const isOperational = (form: AgreementForm | null): Answer => isOneOf(form, operationalForms);

/** Whether a kind is cooperation between regions (KSDD). */
export const isInterregional = (kind: CooperationKind | null): Answer => isOneOf(kind, interregionalKinds);

/** Whether a kind is cooperation between regions or with a third party (KSDD, KSDPK). */
export const isDomestic = (kind: CooperationKind | null): Answer =>
  isOneOf(kind, [...interregionalKinds, 'KSDPK']);

/** Whether a kind is foreign cooperation (KSDPL, KSDLL). */
export const isForeign = (kind: CooperationKind | null): Answer => isOneOf(kind, foreignKinds);

/** The answer to "both": no as soon as one is no, else unknown as soon as one is unknown. */
export const both = (a: Answer, b: Answer): Answer =>
  a === 'no' || b === 'no' ? 'no' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'yes';

/** The answer to "either": yes as soon as one is yes, else unknown as soon as one is unknown. */
export const either = (a: Answer, b: Answer): Answer =>
  a === 'yes' || b === 'yes' ? 'yes' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'no';
