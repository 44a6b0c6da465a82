import type { TradeUnit } from '../framework/legal/sector-duties.ts';
import type { Stage } from '../framework/stages.ts';
import type { Reach } from '../planning/context/company-reach.ts';
import type { TopicPage } from '../planning/context/site-pages.ts';
import type { UnitText } from '../planning/texts/text-of-action.ts';
import type { BriefAbout } from '../planning/messages/message-about.ts';
import type { Range, Skill } from '../planning/plan/action.ts';
import type { ContentFamily, CustomerRole, WritingType } from '../planning/plan/content-kinds.ts';
import type { Topic } from '../planning/topics/topic.ts';
import type { Text } from '../values/text.ts';

export interface FormatBrief {
  readonly angle: Text;
  readonly outline: readonly Text[];
  readonly callToAction: Text;
}

/** The page that an item of a format creates. */
export interface FormatPage {
  /** Ending of its address, so that two formats of one topic never share a page; absent = the plain address of the topic. */
  readonly suffix?: Text;
  /** Set when the item writes the page of the topic itself, always or when the topic has none; otherwise its page is a second one. */
  readonly ofTopic?: 'always' | 'when_missing';
}

/** Work on existing pages: its brief is not written for a persona. */
export interface PageWork {
  readonly title: (about: BriefAbout) => Text;
  readonly questions: (about: BriefAbout) => readonly Text[];
}

/** What decides whether a format suits a topic. */
export interface TopicFacts {
  readonly topic: Topic;
  /** Words of its name and terms, four letters or more, lower case without accents. */
  readonly words: string;
  /** Its first existing page that is not an article. */
  readonly hub: TopicPage | undefined;
  /** Whether its persona buys on a quote. */
  readonly boughtOnQuote: boolean;
  readonly reach: Reach;
}

export interface ContentFormat extends TradeUnit {
  readonly id: string;
  readonly family: ContentFamily;
  readonly title: Text;
  /** Ending of the titles of its items; null = that of its way of writing. */
  readonly titleSuffix: Text | null;
  readonly stages: readonly [Stage, ...Stage[]];
  readonly channels: readonly [string, ...string[]];
  /** Hours for one item (working assumptions, replaced by the company's own averages). */
  readonly hours: Range;
  /** Currency units, low to high. */
  readonly cash: readonly [number, number];
  readonly skill: Skill;
  readonly media: 'text' | 'image' | 'video' | 'audio' | 'tool';
  readonly interactivity: 0 | 1 | 2 | 3;
  readonly personalisation: 'none' | 'segment' | 'behaviour' | 'individual';
  readonly customerRole: CustomerRole;
  readonly writing: WritingType;
  /** Words of `persona.consumptionMode.formats` that this format serves. */
  readonly serves: readonly string[];
  /** How often one plan of 25 weeks may use it. */
  readonly most: number;
  /** Words, fewest to most; 0 where length is not counted in words. */
  readonly length: readonly [number, number];
  readonly page: FormatPage | null;
  readonly linking: Text;
  readonly legal: readonly string[];
  readonly accessibility: readonly Text[];
  readonly kpis: readonly [string, ...string[]];
  readonly risk: number;
  /** Order of publication in a plan: link repairs (0), hub pages (1), pages that sell (2), articles and requests (3), the rest (4). */
  readonly publicationRank: 0 | 1 | 2 | 3 | 4;
  /** The weakness of a topic that it repairs before anything else is published about it. */
  readonly repairs: 'missing_page' | 'weak_links' | null;
  /** The work on its page, where it is neither to write nor to complete it: « Reliez à vos autres pages »; null = by its place of publication. */
  readonly task: Text | null;
  /** Whether an item can be made for an occasion of the calendar. */
  readonly carriesEvent: boolean;
  /** True when customers contribute a text, a picture or an entry. */
  readonly asksCustomers: boolean;
  /** Published by a creator against money or goods: each item discloses it. */
  readonly paidPartnership: boolean;
  /** Played or shown off: not for people who buy for an organisation. */
  readonly consumersOnly: boolean;
  readonly fits: (reach: Reach) => boolean;
  readonly suitsTopic: (facts: TopicFacts) => boolean;
  /** The text itself, ready to publish in its own form. */
  readonly text: UnitText;
  readonly brief: (about: BriefAbout) => FormatBrief;
  readonly pageWork: PageWork | null;
}

const defaults = {
  titleSuffix: null,
  cash: [0, 0],
  page: null,
  legal: [],
  publicationRank: 4,
  repairs: null,
  task: null,
  carriesEvent: false,
  asksCustomers: false,
  paidPartnership: false,
  consumersOnly: false,
  closedTo: [],
  fits: () => true,
  suitsTopic: () => true,
  pageWork: null,
} as const satisfies Partial<ContentFormat>;

type FormatDefinition = Omit<ContentFormat, keyof typeof defaults> & Partial<ContentFormat>;

/**
 * Declares a content format; what it leaves out takes its default.
 *
 * @example
 * export const eFaq = defineFormat({ id: 'E-FAQ', family: 'editorial', writing: 'question-answer', … });
 */
export function defineFormat(definition: FormatDefinition): ContentFormat {
  return { ...defaults, ...definition };
}
