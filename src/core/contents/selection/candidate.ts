import type { ContentFormat } from '../content-format.ts';
import type { CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import type { Stage } from '../../framework/stages.ts';
import type { Topic } from '../../planning/topics/topic.ts';

/** The factors of §7 G4, in the order in which they are explained. */
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
export type FactorValues = Readonly<Record<FactorName, number>>;

/** One content item that the plan could hold. */
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
  /** What is counted when the item is taken. */
  readonly keys: {
    readonly format: string;
    readonly pair: string;
    readonly stage: string;
    readonly both: string;
    readonly exact: string;
  };
}
