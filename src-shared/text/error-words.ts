/** A refusal in the three parts that every sentence to the officer has. */
export interface ErrorWords {
  readonly what: string;
  readonly safe: string;
  readonly next: string;
}
