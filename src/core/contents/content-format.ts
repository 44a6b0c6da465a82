import type { Stage } from '../framework/stages.ts';
import type { Text } from '../values/text.ts';
import type { BriefAbout } from '../planning/messages/message-about.ts';
import type { Reach } from '../planning/context/company-reach.ts';
import type { Range, Skill } from '../planning/plan/action.ts';
import type { ContentFamily, CustomerRole, WritingType } from '../planning/plan/content-kinds.ts';

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
