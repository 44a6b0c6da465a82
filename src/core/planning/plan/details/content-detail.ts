import type { Text } from '../../../values/text.ts';
import type { LinkToAdd, Message, Target } from '../action.ts';
import type { ContentFamily, CustomerRole, WritingType } from '../content-kinds.ts';

/** What the writer of a content is given: subject, questions, structure, proofs and limits. */
export interface Brief {
  readonly title: string;
  readonly angle: Text;
  readonly questions: readonly string[];
  readonly outline: readonly Text[];
  readonly terms: readonly string[];
  readonly proofs: readonly string[];
  readonly callToAction: Text;
  /** In words; null when the length is not a matter of words. */
  readonly length: { readonly min: number; readonly max: number } | null;
  readonly linking: Text;
  readonly accessibility: readonly Text[];
  readonly legal: readonly Text[];
}

/** Traits of a persona that a content is adapted to. */
export type AdaptedField = 'interests' | 'age' | 'consumptionMode' | 'codes' | 'trends' | 'accessibilityNeeds';

/** A content: format, topic, place, brief, message and date. */
export interface ContentDetail {
  readonly family: ContentFamily;
  readonly formatId: string;
  readonly formatTitle: Text;
  readonly writing: WritingType;
  readonly media: string;
  readonly interest: string;
  /** 0 = read only … 3 = the reader takes part. */
  readonly interactivity: 0 | 1 | 2 | 3;
  readonly personalisation: string;
  readonly customerRole: CustomerRole;
  readonly topicId: string;
  readonly topic: string;
  readonly keyword: string;
  readonly keywordIds: readonly string[];
  readonly channelId: string;
  readonly target: Target;
  /** Internal links to add from and to the page. */
  readonly links: readonly LinkToAdd[];
  readonly brief: Brief;
  readonly adaptations: readonly { readonly field: AdaptedField; readonly trait: string; readonly decision: Text }[];
  /** The verifiable fact that supports the content. */
  readonly brandProof: { readonly offerId: string; readonly offer: string; readonly proof: string };
  readonly message: Message;
  readonly hashtags: readonly { readonly tag: string; readonly scope: string }[];
  /** Calendar event that sets its date; null = none. */
  readonly event: { readonly id: string; readonly title: Text; readonly day: string } | null;
  /** Local time `YYYY-MM-DDTHH:MM`. */
  readonly publishAt: string;
  readonly timeZone: string;
}
