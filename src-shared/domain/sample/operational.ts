import { addDraft, type Draft, type World } from './draft.ts';
import { addObligations, type ObligationWish } from './obligations.ts';
import type { Topic } from './topics.ts';
import { partnersOfDraft } from './umbrella.ts';
import type { AgreementForm, CooperationKind } from '../register/lists.ts';
import type { Partner } from './partners.ts';

/** Which executing agreement is wanted under which umbrella. */
export interface OperationalWish {
  readonly topic: Topic;
  readonly signedOn: string;
  readonly endsOn: string | null;
  readonly startsOn?: string;
  readonly form?: AgreementForm;
  readonly obligations?: ObligationWish | 'none';
  /** Instead of those of the umbrella. */
  readonly partners?: readonly Partner[];
  readonly kind?: CooperationKind;
}

const usualForm = (umbrella: Draft): AgreementForm => {
  if (umbrella.agreement.form === 'NK') return 'RK';
  return umbrella.agreement.form === 'PK' ? 'NASKAH_LN' : 'PKS';
};

/** Adds a PKS (under a NK a Rencana Kerja, abroad a Naskah Kerja Sama) in good order with its obligations. */
export function addOperational(world: World, umbrella: Draft, wish: OperationalWish): Draft {
  const draft = addDraft(world, {
    form: wish.form ?? usualForm(umbrella),
    kind: wish.kind ?? umbrella.agreement.kind ?? 'KSDD_SUKARELA',
    title: wish.topic.title,
    partners: wish.partners ?? partnersOfDraft(umbrella),
    signedOn: wish.signedOn,
    endsOn: wish.endsOn,
    parent: umbrella,
    topic: wish.topic,
    ...(wish.startsOn === undefined ? {} : { startsOn: wish.startsOn }),
  });
  if (wish.obligations !== 'none') addObligations(world, draft, wish.topic, wish.obligations);
  return draft;
}
