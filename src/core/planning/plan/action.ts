import type { Stage } from '../../framework/stages.ts';
import type { Text } from '../../values/text.ts';

export type ActionKind =
  | 'content'
  | 'scenario'
  | 'conversion'
  | 'accessibility'
  | 'retention'
  | 'referral'
  | 'measurement';

/** Skills a small company declares, 0–1 each in `capacity.skills`. */
export type Skill = 'writing' | 'photo' | 'short_video' | 'seo' | 'ads' | 'email' | 'dev' | 'partnerships';

/** low ≤ mode ≤ high. */
export interface Range {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** One factor of a choice: value 0–1, its weight, their product, and the reason in words. */
export interface Factor {
  readonly factor: string;
  readonly value: number;
  readonly weight: number;
  readonly contribution: number;
  readonly reason: Text;
}

export interface Explanation {
  readonly score: number;
  readonly factors: readonly Factor[];
  /** The best alternative and its score; null when nothing else was possible. */
  readonly runnerUp: { readonly label: Text; readonly score: number } | null;
}

/** A published text, in the language of the company's public. */
export interface Message {
  readonly id: string;
  readonly language: 'fr' | 'en';
  readonly hook: string;
  readonly body: string;
  readonly cta: string;
  readonly personaVocabularyUsed: readonly string[];
  readonly legalMentions: readonly string[];
  /** Set on a variant: the single element that differs from the first message. */
  readonly changedElement: 'hook' | 'body' | 'cta' | null;
  readonly hypothesis: Text | null;
}

/** A page the plan will create, or an existing one. */
export interface Target {
  readonly kind: 'page' | 'planned';
  /** Absolute address; for a planned page, the address it will have. */
  readonly url: string;
  readonly title: string;
}

export interface LinkToAdd {
  readonly from: string;
  readonly to: string;
  readonly anchor: string;
  /** The sentence of the page that already contains the anchor, when the audit found one. */
  readonly sentence?: string;
  readonly reason: Text;
}

/** An action proposed by a room, before the strategy room costs, measures and dates it. */
export interface Proposal {
  readonly kind: ActionKind;
  readonly catalogueId: string;
  readonly family: string;
  readonly title: Text;
  /** The task in one or two sentences, for the person who does it. */
  readonly what: Text;
  readonly stage: Stage;
  readonly otherStages: readonly Stage[];
  readonly personaIds: readonly string[];
  /** Channel type ids of the catalogue (`CH-SEO`). */
  readonly channelIds: readonly string[];
  readonly hours: Range;
  /** Currency units. */
  readonly cash: Range;
  readonly skill: Skill;
  readonly kpiIds: readonly string[];
  readonly legalIds: readonly string[];
  readonly accessibility: readonly Text[];
  readonly explain: Explanation;
}
