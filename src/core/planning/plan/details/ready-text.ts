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
}
