import type { Criterion, PlanRule } from '../criterion.ts';
import { cr01Channels } from './cr01-channels.ts';
import { cr02TrafficData } from './cr02-traffic-data.ts';
import { cr03Positioning } from './cr03-positioning.ts';
import { cr04Objectives } from './cr04-objectives.ts';
import { cr05Stages } from './cr05-stages.ts';
import { cr06AudienceFit } from './cr06-audience-fit.ts';
import { cr07ProspectAtTheCentre } from './cr07-prospect-at-the-centre.ts';
import { cr08SemanticAnalysis } from './cr08-semantic-analysis.ts';
import { cr09AcquisitionScenarios } from './cr09-acquisition-scenarios.ts';
import { cr10ScenarioRelevance } from './cr10-scenario-relevance.ts';
import { cr11Indicators } from './cr11-indicators.ts';
import { cr12ConversionProposals } from './cr12-conversion-proposals.ts';
import { cr13Accessibility } from './cr13-accessibility.ts';
import { cr14RetentionPath } from './cr14-retention-path.ts';
import { cr15RetentionIndicators } from './cr15-retention-indicators.ts';
import { cr16ReferralCoherence } from './cr16-referral-coherence.ts';
import { cr17ReferralProgrammes } from './cr17-referral-programmes.ts';
import { cr18ReferralIndicators } from './cr18-referral-indicators.ts';
import { cr19ActionSteering } from './cr19-action-steering.ts';
import { cr20NextCycle } from './cr20-next-cycle.ts';

/** The twenty criteria of a plan, in the order of the framework. */
export const criteria: readonly Criterion[] = [
  cr01Channels,
  cr02TrafficData,
  cr03Positioning,
  cr04Objectives,
  cr05Stages,
  cr06AudienceFit,
  cr07ProspectAtTheCentre,
  cr08SemanticAnalysis,
  cr09AcquisitionScenarios,
  cr10ScenarioRelevance,
  cr11Indicators,
  cr12ConversionProposals,
  cr13Accessibility,
  cr14RetentionPath,
  cr15RetentionIndicators,
  cr16ReferralCoherence,
  cr17ReferralProgrammes,
  cr18ReferralIndicators,
  cr19ActionSteering,
  cr20NextCycle,
];

export const planRules: readonly PlanRule[] = criteria.flatMap((criterion) => criterion.rules);
