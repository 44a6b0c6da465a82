import type { Text } from '../../../values/text.ts';

/** One part of a text that is ready to publish, under the name of its place: subject, first shot, question 2 … */
export interface ReadyPart {
  /** Where the part goes. */
  readonly label: Text;
  /** The text, in the language of the company; its lines are separated by line feeds. */
  readonly text: string;
  /** Most characters that the place takes; null = no limit. */
  readonly limit: number | null;
}

/** What a language model did with a text: who wrote it, and why its words were refused. */
export interface TextDraft {
  /** Name of the model. */
  readonly model: string;
  /** Version of the prompt: the first digits of its hash. */
  readonly prompt: string;
  /** Day of the answer, `YYYY-MM-DD`. */
  readonly day: string;
  /** True when the text is that of the model; false when the text written by rules is kept. */
  readonly kept: boolean;
  /** Why the draft was refused; empty when it was kept. */
  readonly reasons: readonly Text[];
}

/** A text that is complete in its own form, and its second variant. */
export interface ReadyText {
  /** Form of the text: `post`, `email`, `article`, `video`, `quiz` … */
  readonly form: string;
  /** Its parts, in the order of publication. */
  readonly parts: readonly ReadyPart[];
  /** The second variant, which differs in one element. */
  readonly variant: {
    /** The element that differs. */
    readonly element: Text;
    /** Its other wording. */
    readonly text: string;
    /** What the comparison is expected to show. */
    readonly hypothesis: Text;
  };
  /** What a model did with it; absent where no model was asked. */
  readonly draft?: TextDraft;
}
