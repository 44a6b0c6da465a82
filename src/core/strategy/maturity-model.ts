import { eventWeights, halfLifeDays, maturityStages, possibleEvents } from '../framework/lead-maturity.ts';
import { packOf } from '../framework/models/pack-of.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { MaturityModel } from '../planning/plan/method.ts';
import { compareText } from '../values/compare-text.ts';
import { pair, type Text } from '../values/text.ts';

const nextActions: Readonly<Record<string, Text>> = {
  discovery: pair('envoyer le guide du thème le plus lu', 'send the guide on the most-read topic'),
  interest: pair('envoyer le comparatif et une question à choix', 'send the comparison and a choice question'),
  consideration: pair('envoyer le récit d’un client comparable', 'send a comparable customer’s story'),
};

/** How leads are scored, by the acts that can happen in the company, and what is sent to each stage of maturity. */
export function maturityModel({ company, channels }: PlanContext): MaturityModel {
  const { excludes } = packOf(company);
  return {
    events: possibleEvents({ excludes, channelIds: channels })
      .map((type) => ({ type, weight: eventWeights[type] ?? 0 }))
      .sort((a, b) => compareText(a.type, b.type)),
    halfLifeDays,
    stages: maturityStages.map((stage) => ({
      ...stage,
      nextAction: typesetText(nextActions[stage.id] ?? decisionAction(excludes)),
    })),
    consent: pair(
      'Seuls les contacts identifiés et consentants sont notés ; chacun peut voir et effacer sa note.',
      'Only identified, consenting contacts are scored; everyone may see and erase their score.',
    ),
  };
}

/** What is offered to a person who is about to decide. */
function decisionAction(excludes: readonly string[]): Text {
  if (!excludes.includes('trial'))
    return pair('proposer un essai accompagné ou un appel', 'offer a guided trial or a call');
  return excludes.includes('basket')
    ? pair('proposer un appel, une date ou un devis', 'offer a call, a date or a quote')
    : pair(
        'proposer une aide au choix, puis la fiche et son prix',
        'offer help with the choice, then the product page and its price',
      );
}
