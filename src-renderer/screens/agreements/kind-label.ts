import { kinds, type Kind } from '../../../src-shared/domain/register/kinds.ts';

/** Whether a text names a kind of record. */
export const isKindName = (text: string): text is Kind => Object.hasOwn(kinds, text);

/** What officers call a kind of record: the name of its sheet. */
export const kindLabel = (kind: Kind): string => kinds[kind].sheet;
