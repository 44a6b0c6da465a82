import type { Text } from '../values/text.ts';
import { costEvidence } from './channel-decisions.ts';

export type SpendingLevel = 'green' | 'amber' | 'red' | 'pause';

export interface SpendingState {
  readonly level: SpendingLevel;
  /** Cost per customer of the window; null without customers. */
  readonly cac: number | null;
  /** Probability that the true cost keeps under the ceiling. */
  readonly withinCap: number;
  readonly advice: Text;
}

/** Amber from 80 % of the ceiling; a pause is proposed from 1.5 ceilings spent with less than one chance in five (§6.8). */
const limits = { amber: 0.8, pauseSpend: 1.5, pauseOdds: 0.2 };

/** State of a paid channel over the last 28 days; a person confirms any pause. Amounts in currency units. */
export function spendingGuard(
  window: { readonly spend: number; readonly customers: number },
  channelCap: number,
  meanCac: number,
): SpendingState {
  const cac = window.customers > 0 ? window.spend / window.customers : null;
  const { withinCap } = costEvidence(window.spend, window.customers, meanCac, channelCap, channelCap);
  const level = levelOf(window.spend, cac, withinCap, channelCap);
  return { level, cac, withinCap, advice: advices[level] };
}

function levelOf(spend: number, cac: number | null, withinCap: number, cap: number): SpendingLevel {
  if (spend >= limits.pauseSpend * cap && withinCap < limits.pauseOdds) return 'pause';
  // Without a customer, what is spent already is the least the first one can cost.
  const cost = cac ?? spend;
  if (cost >= cap) return 'red';
  return cost >= limits.amber * cap ? 'amber' : 'green';
}

const advices: Readonly<Record<SpendingLevel, Text>> = {
  green: { fr: 'Rien à changer.', en: 'Nothing to change.' },
  amber: {
    fr: 'Le coût par client approche du plafond : vérifiez requêtes, messages et pages d’arrivée.',
    en: 'The cost per customer nears the ceiling: check queries, messages and landing pages.',
  },
  red: {
    fr: 'Le plafond est atteint : n’augmentez plus la dépense avant d’avoir décidé.',
    en: 'The ceiling is reached: do not raise spending before deciding.',
  },
  pause: {
    fr: 'Mettez ce canal en pause : ses chances de tenir le plafond sont inférieures à une sur cinq. Confirmez sous deux jours ouvrés.',
    en: 'Pause this channel: its odds of keeping under the ceiling are below one in five. Confirm within two working days.',
  },
};
