import type { Text } from '../values/text.ts';
import { costEvidence } from './channel-decisions.ts';

export type SpendingLevel = 'green' | 'amber' | 'red' | 'pause';

export interface SpendingState {
  readonly level: SpendingLevel;
  /** Cost per customer of the window; null without customers. */
  readonly cac: number | null;
  /** Probability that the true cost is under the ceiling. */
  readonly withinCap: number;
  readonly advice: Text;
}

/** Shares of the ceiling, and odds of staying under it, that raise each level (working assumptions). */
export const spendingLimits = { amber: 0.8, pauseSpend: 1.5, pauseOdds: 0.2 };

/** State of a paid channel over the last 28 days, currency units; a person confirms any pause. */
export function spendingGuard(
  window: { readonly spend: number; readonly customers: number },
  channelCap: number,
  meanCac: number,
): SpendingState {
  const cac = window.customers > 0 ? window.spend / window.customers : null;
  const { withinCap } = costEvidence(window, { mean: meanCac, cap: channelCap, breakEven: channelCap });
  const level = levelOf(window.spend, cac, withinCap, channelCap);
  return { level, cac, withinCap, advice: advices[level] };
}

function levelOf(spend: number, cac: number | null, withinCap: number, cap: number): SpendingLevel {
  if (spend >= spendingLimits.pauseSpend * cap && withinCap < spendingLimits.pauseOdds) return 'pause';
  // Without a customer, the amount already spent is the least the first one can cost.
  const cost = cac ?? spend;
  if (cost >= cap) return 'red';
  return cost >= spendingLimits.amber * cap ? 'amber' : 'green';
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
