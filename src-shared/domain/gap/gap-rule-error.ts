/** A rule that threw: a bug that fails the whole report by name, never counted as "no finding". */
export class GapRuleError extends Error {
  readonly rule: string;
  readonly subject: string;

  constructor(rule: string, subject: string, cause: unknown) {
    super(`rule ${rule} failed on ${subject}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    this.name = 'GapRuleError';
    this.rule = rule;
    this.subject = subject;
  }
}
