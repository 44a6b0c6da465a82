import type { Text } from '../../../values/text.ts';
import type { LinkToAdd, Message, Target } from '../action.ts';
import type { ReadyText } from './ready-text.ts';
import type { ContentFamily, CustomerRole, WritingType } from '../content-kinds.ts';

/** What the writer of a content is given: subject, questions, structure, proofs and limits. */
export interface Brief {
  /** Proposed title, in the language of the company's audience. */
  readonly title: string;
  /** What the content is about, and from which point of view. */
  readonly angle: Text;
  /** Questions of the persona that the content answers. */
  readonly questions: readonly string[];
  /** Parts of the content, in order. */
  readonly outline: readonly Text[];
  /** Words and expressions to use, the keyword first. */
  readonly terms: readonly string[];
  /** Facts of the offer to quote. */
  readonly proofs: readonly string[];
  /** What can be checked and quoted, with the field of the company file it comes from. */
  readonly facts: readonly {
    /** The fact, without a full stop. */
    readonly text: string;
    /** Field of the company file, as a path. */
    readonly source: string;
  }[];
  /** Fields of the audience that no text uses because their form was not certain: for the writer only. */
  readonly notes: readonly string[];
  /** What the reader is invited to do at the end. */
  readonly callToAction: Text;
  /** In words; null when the length is not a matter of words. */
  readonly length: {
    /** Fewest words. */
    readonly min: number;
    /** Most words. */
    readonly max: number;
  } | null;
  /** How to link the content with the rest of the site. */
  readonly linking: Text;
  /** What the content must do to be accessible. */
  readonly accessibility: readonly Text[];
  /** What the law requires of the content. */
  readonly legal: readonly Text[];
}

/** Traits of a persona that a content is adapted to. */
export type AdaptedField =
  | 'interests'
  | 'age'
  | 'consumptionMode'
  | 'codes'
  | 'trends'
  | 'accessibilityNeeds'
  | 'maturity'
  | 'objections'
  | 'decisionRole';

/** What the company gives before a text can be written whole. */
export interface BeforeWriting {
  /** Why it is not written yet. */
  readonly because: Text;
  /** What it needs. */
  readonly need: Text;
  /** Who is asked, by name; null where the file names nobody. */
  readonly who: string | null;
  /** A form of at most five questions whose answers are enough. */
  readonly questions: readonly Text[];
}

/** A content: format, topic, place, brief, message and date. */
export interface ContentDetail {
  /** Family of the format: `ugc` (made by customers), `interactive`, `influence` or `editorial`. */
  readonly family: ContentFamily;
  /** Id of the format in the catalogue. */
  readonly formatId: string;
  /** Name of the format. */
  readonly formatTitle: Text;
  /** The work as a thing to do: its verb, what it acts on, its format. */
  readonly task: Text;
  /** Narrative form of the text. */
  readonly writing: WritingType;
  /** Main medium: `text`, `image`, `video`, `audio` or `tool`. */
  readonly media: string;
  /** Interest of the persona that the content draws on, from the company file. */
  readonly interest: string;
  /** 0 = read only … 3 = the reader takes part. */
  readonly interactivity: 0 | 1 | 2 | 3;
  /** What the content adapts to: `none`, `segment`, `behaviour` or `individual`. */
  readonly personalisation: string;
  /** Part that the customer plays in the content. */
  readonly customerRole: CustomerRole;
  /** Id of the topic in `topics`. */
  readonly topicId: string;
  /** Name of the topic. */
  readonly topic: string;
  /** Keyword that the content aims at. */
  readonly keyword: string;
  /** Ids of the keywords of the company file that belong to the topic. */
  readonly keywordIds: readonly string[];
  /** Id of the channel type of the catalogue (`CH-SEO`) on which the content is published. */
  readonly channelId: string;
  /** Page that the content creates, changes or links to. */
  readonly target: Target;
  /** Internal links to add from and to the page. */
  readonly links: readonly LinkToAdd[];
  /** Instructions for the writer. */
  readonly brief: Brief;
  /** How the content is adapted to the persona, trait by trait. */
  readonly adaptations: readonly {
    /** Field of the persona; `codes` are its language and images. */
    readonly field: AdaptedField;
    /** Value of the field, in words. */
    readonly trait: string;
    /** What it decides for the content. */
    readonly decision: Text;
  }[];
  /** The verifiable fact that supports the content. */
  readonly brandProof: {
    /** Id of the offer in the company file. */
    readonly offerId: string;
    /** Name of the offer. */
    readonly offer: string;
    /** The fact, as in the company file. */
    readonly proof: string;
  };
  /** Text that announces the content on its channel. */
  readonly message: Message | null;
  /** The content itself, ready to publish in the form of its format. */
  readonly ready: ReadyText | null;
  /** What the company answers first where the content is not ready; null for one that is, and for work without a text. */
  readonly beforeWriting: BeforeWriting | null;
  /** Hashtags of the publication; empty on a channel without hashtags. */
  readonly hashtags: readonly {
    /** The hashtag, with `#`. */
    readonly tag: string;
    /** What it names: `brand`, `campaign`, `niche`, `product`, `local`, `event` or `generic`. */
    readonly scope: string;
  }[];
  /** Calendar event that sets its date; null = none. */
  readonly event: {
    /** Id of the event in the calendar of the catalogue. */
    readonly id: string;
    /** Name of the event. */
    readonly title: Text;
    /** First day of the event, `YYYY-MM-DD`. */
    readonly day: string;
  } | null;
  /** Local time `YYYY-MM-DDTHH:MM`; null while the text waits for an answer: what has a day in the calendar is then the asking. */
  readonly publishAt: string | null;
  /** IANA time zone of `publishAt`. */
  readonly timeZone: string;
}
