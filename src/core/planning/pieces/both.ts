import type { Call, Sentence } from './piece.ts';

/** A sentence or a call in both languages; the plan keeps that of the company. */
export interface Both<Kind extends Sentence | Call> {
  readonly fr: Kind;
  readonly en: Kind;
}

/** Pairs a French wording with its English one. */
export const both = <Kind extends Sentence | Call>(fr: Kind, en: Kind): Both<Kind> => ({ fr, en });

/** Ways to write the same thing; a null one lacks a piece that this company does not give. */
export type Wordings<Kind extends Sentence | Call = Sentence> = readonly (Both<Kind> | null)[];

/** The sentences of a message, in order, each with its possible wordings. */
export interface Copy {
  /** First sentence; two at least need no optional piece, one of them for the variant. */
  readonly hooks: Wordings;
  /** What follows; a sentence without a new wording is left out, unless the body would be empty. */
  readonly lines: readonly Wordings[];
  readonly calls: Wordings<Call>;
}
