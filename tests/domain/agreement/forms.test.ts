import { describe, expect, it } from 'vitest';
import {
  both,
  either,
  isDomestic,
  isForeign,
  isInterregional,
  isOneOf,
  isOperational,
  isUmbrella,
} from '../../../src-shared/domain/agreement/forms.ts';
import { agreementForms, cooperationKinds } from '../../../src-shared/domain/register/lists.ts';

describe('forms and kinds', () => {
  it('part the forms into umbrellas, operational ones and the ADENDUM, which is neither', () => {
    expect(agreementForms.filter((form) => isUmbrella(form) === 'yes')).toEqual(['KB', 'NK', 'PK', 'LAIN']);
    expect(agreementForms.filter((form) => isOperational(form) === 'yes')).toEqual([
      'PKS',
      'KONTRAK',
      'RK',
      'NASKAH_LN',
    ]);
  });

  it('know which kinds are between regions, domestic, foreign', () => {
    expect(cooperationKinds.filter((kind) => isInterregional(kind) === 'yes')).toEqual([
      'KSDD_WAJIB',
      'KSDD_SUKARELA',
    ]);
    expect(cooperationKinds.filter((kind) => isDomestic(kind) === 'yes')).toEqual([
      'KSDD_WAJIB',
      'KSDD_SUKARELA',
      'KSDPK',
    ]);
    expect(cooperationKinds.filter((kind) => isForeign(kind) === 'yes')).toEqual(['KSDPL', 'KSDLL']);
  });

  it('leave an empty value open', () => {
    expect([isUmbrella(null), isOperational(null), isDomestic(null), isOneOf(null, ['a'])]).toEqual(
      Array(4).fill('unknown'),
    );
  });

  it('join answers, an unknown one counting only where the answer hangs on it', () => {
    expect([both('yes', 'yes'), both('yes', 'unknown'), both('unknown', 'no'), both('no', 'yes')]).toEqual([
      'yes',
      'unknown',
      'no',
      'no',
    ]);
    expect([
      either('no', 'no'),
      either('no', 'unknown'),
      either('unknown', 'yes'),
      either('yes', 'no'),
    ]).toEqual(['no', 'unknown', 'yes', 'yes']);
  });
});
