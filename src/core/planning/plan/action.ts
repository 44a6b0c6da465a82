import type { Stage } from '../../framework/stages.ts';
import type { Text } from '../../values/text.ts';

/** Kind of an action; `measurement` reads or reviews figures. */
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
  /** Low estimate. */
  readonly low: number;
  /** Most likely value. */
  readonly mode: number;
  /** High estimate. */
  readonly high: number;
}

/** One factor of a choice: value 0–1, its weight, their product, and the reason in words. */
export interface Factor {
  /** Name of the factor, such as `stageNeed` or `effort`. */
  readonly factor: string;
  /** Value for this action, 0–1. */
  readonly value: number;
  /** Weight of the factor in the score; negative when the factor counts against the action. */
  readonly weight: number;
  /** Value × weight. */
  readonly contribution: number;
  /** Sentence that explains the value. */
  readonly reason: Text;
}

/** Why an action was chosen: its score, the factors and the best alternative. */
export interface Explanation {
  /**
   * Score that ranks the action among those of its kind: expected yearly margin per hour of work, in currency units,
   * for conversion and accessibility; a score near 0–1 for the other kinds.
   */
  readonly score: number;
  /** Factors considered in the choice. */
  readonly factors: readonly Factor[];
  /** The best alternative and its score; null when nothing else was possible. */
  readonly runnerUp: {
    /** Name of the alternative. */
    readonly label: Text;
    /** Its score, on the same scale. */
    readonly score: number;
  } | null;
}

/** A published text, in the language of the company's public. */
export interface Message {
  /** Id of the message: the id of its action with a suffix. */
  readonly id: string;
  /** Language of the text, that of the company's main audience. */
  readonly language: 'fr' | 'en';
  /** First sentence, which catches the reader's attention. */
  readonly hook: string;
  /** Main text. */
  readonly body: string;
  /** Call to action at the end of the text. */
  readonly cta: string;
  /** Words of the persona that the text contains, from the vocabulary in the company file. */
  readonly personaVocabularyUsed: readonly string[];
  /** Mentions that the law requires in the message, as published; empty when none is required. */
  readonly legalMentions: readonly string[];
  /** Set on a variant: the single element that differs from the first message; null on a first message. */
  readonly changedElement: 'hook' | 'body' | 'cta' | null;
  /** What the variant is expected to show; null on a first message. */
  readonly hypothesis: Text | null;
}

/** A page the plan will create, or an existing one. */
export interface Target {
  /** `page`: the page exists; `planned`: the plan creates it. */
  readonly kind: 'page' | 'planned';
  /** Absolute address; for a planned page, the address it will have. */
  readonly url: string;
  /** Title of the page. */
  readonly title: string;
}

/** An internal link to add. */
export interface LinkToAdd {
  /** Address of the page that receives the link. */
  readonly from: string;
  /** Address of the page that it links to. */
  readonly to: string;
  /** Text of the link. */
  readonly anchor: string;
  /** The sentence of the page that already contains the anchor, when the audit found one. */
  readonly sentence?: string;
  /** Why the link is useful. */
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
