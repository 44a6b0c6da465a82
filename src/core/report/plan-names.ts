import type { ChannelType } from '../framework/channels.ts';
import type { KpiRole, ReadingFrequency } from '../framework/kpis/kpi.ts';
import type { ChannelTraffic } from '../framework/traffic.ts';
import type { CostLine } from '../planning/plan/costs.ts';
import type { ChannelReuse } from '../planning/plan/steering.ts';
import type { ActionKind } from '../planning/plan/action.ts';
import type { ContentFamily } from '../planning/plan/content-kinds.ts';
import { pair, type Text } from '../values/text.ts';
import { stageNames } from './stage-names.ts';

/** Names of the codes of a plan that several documents show. */

export const contentFamilyNames: Readonly<Record<ContentFamily, Text>> = {
  ugc: pair('clients (UGC)', 'customers (UGC)'),
  interactive: pair('interactif', 'interactive'),
  influence: pair('influence', 'influence'),
  editorial: pair('éditorial', 'editorial'),
};

/** Kind of the tasks that the audit calls for. */
export const siteWorkName = pair('site', 'site');

export const actionKindNames: Readonly<Record<ActionKind, Text>> = {
  content: pair('contenu', 'content'),
  scenario: pair('scénario', 'scenario'),
  conversion: pair('conversion', 'conversion'),
  accessibility: pair('accessibilité', 'accessibility'),
  retention: pair('fidélisation', 'retention'),
  referral: pair('recommandation', 'referral'),
  measurement: pair('mesure', 'measurement'),
};

export const ownershipNames: Readonly<Record<ChannelType['ownership'], Text>> = {
  owned: pair('possédé', 'owned'),
  paid: pair('payant', 'paid'),
  earned: pair('gagné', 'earned'),
  partner: pair('partenaire', 'partner'),
};

export const channelStatusNames: Readonly<Record<ChannelTraffic['status'], Text>> = {
  active: pair('actif', 'active'),
  dormant: pair('en sommeil', 'dormant'),
  planned: pair('prévu', 'planned'),
  absent: pair('absent', 'absent'),
};

export const kpiRoleNames: Readonly<Record<KpiRole, Text>> = {
  conquest: pair('conquête', 'conquest'),
  conversion: pair('conversion', 'conversion'),
  profitability: pair('rentabilité', 'profitability'),
  engagement: pair('engagement', 'engagement'),
  guard: pair('garde-fou', 'guard'),
};

export const frequencyNames: Readonly<Record<ReadingFrequency, Text>> = {
  weekly: pair('chaque semaine', 'weekly'),
  monthly: pair('chaque mois', 'monthly'),
  quarterly: pair('chaque trimestre', 'quarterly'),
};

export const decisionNames: Readonly<Record<ChannelReuse['decision'], Text>> = {
  pending: pair('à décider', 'to decide'),
  scale: pair('amplifier', 'scale up'),
  keep: pair('garder', 'keep'),
  adapt: pair('adapter', 'adapt'),
  test_again: pair('essayer encore', 'test again'),
  cut: pair('réduire ou arrêter', 'cut back or stop'),
};

export const purposeNames: Readonly<Record<CostLine['purpose'], Text>> = {
  acquisition: stageNames.ACQ,
  activation: stageNames.ACT,
  retention: stageNames.RET,
  referral: stageNames.REF,
  steering: pair('pilotage', 'steering'),
};
