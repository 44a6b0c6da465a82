import type { Call, Sentence } from './piece.ts';

/** A sentence or a call in both languages; the plan keeps that of the company. */
export interface Both<Kind extends Sentence | Call> {
  readonly fr: Kind;
  readonly en: Kind;
}

/** Pairs a French wording with its English one. */
export const both = <Kind extends Sentence | Call>(fr: Kind, en: Kind): Both<Kind> => ({ fr, en });
