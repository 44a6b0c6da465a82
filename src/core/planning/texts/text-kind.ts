import type { Text } from '../../values/text.ts';
import type { ReadyPart, ReadyText } from '../plan/details/ready-text.ts';
import type { TextFacts } from './text-facts.ts';

/** Why a text is not written, and what the company has to give for it. */
export interface Lack {
  readonly because: Text;
  readonly need: Text;
  /** What the company answers before it can be written: a form of a few lines. */
  readonly questions?: readonly Text[];
  /** True where the questions of the readers are to be answered. */
  readonly asksReaders?: true;
}

/** A text laid out in its form: its parts, and its sentences in order for the message that announces it. */
export interface Layout {
  readonly form: string;
  readonly parts: readonly ReadyPart[];
  readonly sentences: readonly string[];
  /** Words of its button; empty without one. */
  readonly cta: string;
  readonly variant: ReadyText['variant'];
}

/** A kind of text: what calls for it, what it needs, and how it is written. */
export interface TextKind {
  readonly id: string;
  /** What it is, for the list of the texts of a plan. */
  readonly title: Text;
  /** Subjects of the insights that it answers. */
  readonly subjects: readonly string[];
  /** What in the company calls for it, as a reason; null when nothing does. A kind without it is written for a unit only. */
  readonly calledBy: ((facts: TextFacts) => Text | null) | null;
  /** What is missing before it can be written; null when nothing is. */
  readonly lack: (facts: TextFacts) => Lack | null;
  /** What it leaves out without an answer, listed once with the missing texts; null when nothing. */
  readonly leavesOut: (facts: TextFacts) => (Lack & { readonly id: string; readonly title: Text }) | null;
  /** True for a text about one offer: it may be written once for each. */
  readonly perOffer: boolean;
  /** What a text about its own item can be written for, once each, the best first: an answer, a relay; null for a kind that the plan has once, or once for each offer. */
  readonly onceFor: ((facts: TextFacts) => readonly string[]) | null;
  /** True for a text to a partner: it is about the offer of an audience that this partner reaches. */
  readonly relayed: boolean;
  /** True for words that the law sets: a model never rewrites them. */
  readonly legal: boolean;
  readonly layout: (facts: TextFacts) => Layout;
}

const defaults = {
  subjects: [],
  calledBy: null,
  lack: () => null,
  leavesOut: () => null,
  perOffer: false,
  onceFor: null,
  relayed: false,
  legal: false,
} as const;

/**
 * Declares a kind of text; what it leaves out takes its default.
 *
 * @example
 * export const missedCall = defineText({ id: 'missed-call', title: pair('…', '…'), calledBy: …, layout: (f) => sms(f, …) });
 */
export const defineText = (kind: Omit<TextKind, keyof typeof defaults> & Partial<TextKind>): TextKind => ({
  ...defaults,
  ...kind,
});
