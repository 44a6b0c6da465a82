import type { ContentFormat } from '../content-format.ts';
import type { CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import type { Stage } from '../../framework/stages.ts';
import type { Topic } from '../../planning/topics/topic.ts';

/** The factors of the score of a content item, in the order in which a report explains them. */
export type FactorName =
  | 'gapValue'
  | 'stageNeed'
  | 'personaFit'
  | 'channelStrength'
  | 'evidence'
  | 'season'
  | 'effortEff'
  | 'costEff'
  | 'differentiation'
  | 'accessibility'
  | 'risk';
/** 0 to 1 each. */
export type FactorValues = Readonly<Record<FactorName, number>>;

/** A content item that the plan could contain: a format for a persona on a topic. */
export interface Candidate {
  readonly format: ContentFormat;
  readonly persona: CompanyPersona;
  readonly topic: Topic;
  readonly offer: CompanyOffer;
  readonly channelId: string;
  readonly stage: Stage;
  readonly hours: number;
  /** Currency units. */
  readonly cash: number;
  readonly outsourced: boolean;
  readonly score: number;
  readonly values: FactorValues;
  /** Keys under which a selection counts the items it contains. */
  readonly keys: {
    readonly format: string;
    readonly pair: string;
    readonly stage: string;
    readonly both: string;
    readonly subject: string;
    readonly exact: string;
  };
}
