/** What a channel of the fake bridge answers to a request. */
type FakeAnswer = (request: Record<string, unknown>) => unknown;

/** Answers by channel. */
export type FakeAnswers = Readonly<Record<string, FakeAnswer>>;
