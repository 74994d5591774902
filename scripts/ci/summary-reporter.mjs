/**
 * Closes a test run with the line `N passed, N failed`.
 *
 * Vitest leaves failing imports, failing hooks and unhandled errors out of its own count, so a broken set-up could
 * look like a smaller green run. Here each of them is one failure. A test may say at run time that this machine
 * lacks what it needs (`context.skip('…')`); those are counted in a line of their own, never as passed.
 */
export function summarise(modules, unhandledErrors, isFiltered = false) {
  const counts = { passed: 0, failed: unhandledErrors.length, notRun: [] };
  for (const module of modules) {
    counts.failed += module.errors().length;
    for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
    for (const test of module.children.allTests()) countTest(test, counts, isFiltered);
  }
  return counts;
}

function countTest(test, counts, isFiltered) {
  const result = test.result();
  if (result.state === 'passed') counts.passed += 1;
  else if (result.state === 'failed') counts.failed += 1;
  else if (result.note) counts.notRun.push({ test: test.fullName, reason: result.note });
  else if (!isFiltered) counts.failed += 1;
}

export default class SummaryReporter {
  onInit(vitest) {
    this.vitest = vitest;
  }

  onTestRunEnd(modules, unhandledErrors) {
    this.counts = summarise(modules, unhandledErrors, Boolean(this.vitest.config.testNamePattern));
    if (modules.length === 0) this.counts.failed += 1;
    // Vitest takes its exit status from its own count.
    if (this.counts.failed > 0) process.exitCode = 1;
    // The default reporter prints its summary in the same event: ours must be the last line.
    process.on('exit', () => this.print());
  }

  print() {
    const { passed, failed, notRun } = this.counts;
    for (const reason of new Set(notRun.map((each) => each.reason)))
      process.stdout.write(`${notRun.filter((each) => each.reason === reason).length} not run: ${reason}\n`);
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
  }
}
