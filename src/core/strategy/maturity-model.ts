import { eventWeights, halfLifeDays, maturityStages } from '../framework/lead-maturity.ts';
import { typesetText } from '../language/typeset.ts';
import type { MaturityModel } from '../planning/plan/method.ts';
import { compareText } from '../values/compare-text.ts';
import { pair, type Text } from '../values/text.ts';

const nextActions: Readonly<Record<string, Text>> = {
  discovery: pair('envoyer le guide du thème le plus lu', 'send the guide on the most-read topic'),
  interest: pair('envoyer le comparatif et une question à choix', 'send the comparison and a choice question'),
  consideration: pair('envoyer le récit d’un client comparable', 'send a comparable customer’s story'),
  decision: pair('proposer un appel, un devis ou un essai accompagné', 'offer a call, a quote or a guided trial'),
};

/** How leads are scored, and what is sent to each stage of maturity. */
export function maturityModel(): MaturityModel {
  return {
    events: Object.entries(eventWeights)
      .map(([type, weight]) => ({ type, weight }))
      .sort((a, b) => compareText(a.type, b.type)),
    halfLifeDays,
    stages: maturityStages.map((stage) => ({
      ...stage,
      nextAction: typesetText(nextActions[stage.id] ?? pair('relire', 'review')),
    })),
    consent: pair(
      'Seuls les contacts identifiés et consentants sont notés ; chacun peut voir et effacer sa note.',
      'Only identified, consenting contacts are scored; everyone may see and erase their score.',
    ),
  };
}
