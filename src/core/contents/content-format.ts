import type { Stage } from '../framework/stages.ts';
import type { Text } from '../values/text.ts';
import type { Range, Skill } from './action.ts';

export type ContentFamily = 'ugc' | 'interactive' | 'influence' | 'editorial';

/** §4.3 of the domain: how the text is told. */
export type WritingType =
  | 'tutorial'
  | 'story'
  | 'list'
  | 'comparison'
  | 'testimonial'
  | 'backstage'
  | 'question-answer'
  | 'case-study'
  | 'news'
  | 'manifesto'
  | 'practical-sheet'
  | 'dialogue';

export type CustomerRole = 'hero' | 'co_creator' | 'expert' | 'beneficiary';

/** Facts of the company that decide whether a format is within reach. */
export interface Reach {
  readonly customers: number;
  readonly ordersPerMonth: number;
  readonly contacts: number;
  readonly socialAudience: number;
  readonly promoters: number;
  readonly surveyAnswers: number;
  readonly offers: number;
  readonly hasPlace: boolean;
  /** Goes to its customers rather than receiving them. */
  readonly serviceArea: boolean;
  readonly hasCreators: boolean;
  readonly hasPartners: boolean;
  readonly software: boolean;
  readonly business: boolean;
  readonly visual: boolean;
  readonly commerce: boolean;
}

/** What a brief speaks about. Every string is in the company's language, ready to be quoted. */
export interface BriefAbout {
  readonly brand: string;
  readonly who: string;
  readonly job: string;
  readonly pain: string;
  readonly secondPain: string;
  readonly interest: string;
  readonly topic: string;
  readonly keyword: string;
  readonly words: readonly string[];
  readonly offer: string;
  readonly proof: string;
  readonly secondProof: string;
  readonly reference: string;
  readonly trend: string;
  readonly moment: string;
  readonly relay: string;
  /** A dated event within reach of the publication, as « Fête des mères », or null. */
  readonly event: Text | null;
}

export interface FormatBrief {
  readonly angle: Text;
  readonly outline: readonly Text[];
  readonly callToAction: Text;
}

export interface ContentFormat {
  readonly id: string;
  readonly family: ContentFamily;
  readonly title: Text;
  readonly stages: readonly [Stage, ...Stage[]];
  readonly channels: readonly [string, ...string[]];
  /** Hours for one item: low, mode, high (working assumptions, replaced by the company's own averages). */
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
  /** Words, or 0 where length is not a matter of words. */
  readonly length: readonly [number, number];
  /** A page of its own is created unless the topic already has one. */
  readonly makesPage: boolean;
  readonly linking: Text;
  readonly legal: readonly string[];
  readonly accessibility: readonly Text[];
  readonly kpis: readonly [string, ...string[]];
  readonly risk: number;
  readonly fits: (reach: Reach) => boolean;
  readonly brief: (about: BriefAbout) => FormatBrief;
}

export function defineFormat(format: ContentFormat): ContentFormat {
  return format;
}
