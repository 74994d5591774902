import { describe, expect, it } from 'vitest';
import { summarise } from '../../scripts/ci/summary-reporter.mjs';

interface Shape {
  readonly tests?: readonly { readonly state: string; readonly note?: string }[];
  readonly hookErrors?: number;
  readonly importErrors?: number;
}

/** A finished test file as the test runner reports it. */
const file = ({ tests = [], hookErrors = 0, importErrors = 0 }: Shape) => ({
  errors: () => Array.from({ length: importErrors }, () => ({ message: 'import' })),
  children: {
    allSuites: () => [{ errors: () => Array.from({ length: hookErrors }, () => ({ message: 'hook' })) }],
    allTests: () => tests.map((result, n) => ({ fullName: `test ${n.toString()}`, result: () => result })),
  },
});

describe('the closing line of a test run', () => {
  it('counts tests that passed and failed', () => {
    const counts = summarise(
      [file({ tests: [{ state: 'passed' }, { state: 'failed' }, { state: 'passed' }] })],
      [],
    );
    expect(counts).toMatchObject({ passed: 2, failed: 1 });
  });

  it('counts a broken import, a broken hook and an unhandled error as failures', () => {
    const counts = summarise(
      [file({ importErrors: 1 }), file({ hookErrors: 1 })],
      [{ message: 'unhandled' }],
    );
    expect(counts).toMatchObject({ passed: 0, failed: 3 });
  });

  it('counts a test that did not run for no stated reason as a failure, unless the run was filtered', () => {
    const skipped = [file({ tests: [{ state: 'skipped' }] })];
    expect(summarise(skipped, []).failed).toBe(1);
    expect(summarise(skipped, [], true).failed).toBe(0);
  });

  it('names what the machine lacked for tests that could not run', () => {
    const counts = summarise([file({ tests: [{ state: 'skipped', note: 'LibreOffice is missing' }] })], []);
    expect(counts.failed).toBe(0);
    expect(counts.notRun).toEqual([{ test: 'test 0', reason: 'LibreOffice is missing' }]);
  });
});
