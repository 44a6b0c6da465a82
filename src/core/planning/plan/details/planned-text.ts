import type { Text } from '../../../values/text.ts';
import type { ReadyText } from './ready-text.ts';

/** A text of the plan, ready to publish. */
export interface PlannedText {
  /** Id of the text, unique in the plan. */
  readonly id: string;
  /** Kind of the text in the catalogue. */
  readonly kind: string;
  /** What the text is. */
  readonly title: Text;
  /** What in the company calls for it; null for the text of an action. */
  readonly why: Text | null;
  /** Subjects of the insights that it answers. */
  readonly subjects: readonly string[];
  /** The offer that it is about; null for a text about the whole company. */
  readonly offerId: string | null;
  /** The action that publishes it; null where it is sent on its own. */
  readonly actionId: string | null;
  /** The text, in its form. */
  readonly ready: ReadyText;
}

/** A kind of text that could not be written: why, and what the company has to give for it. */
export interface MissingText {
  /** Kind of the text. */
  readonly id: string;
  /** What the text would be. */
  readonly title: Text;
  /** Why it is not written. */
  readonly because: Text;
  /** What it needs. */
  readonly need: Text;
}
