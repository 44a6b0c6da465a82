import { typesetText } from '../language/typeset.ts';
import { acquisitionCosts } from '../framework/economics/acquisition-costs.ts';
import type { Company } from '../framework/company/company.ts';
import { unitEconomics } from '../framework/economics/unit-economics.ts';
import { channelDecisions } from './channel-decisions.ts';
import { minorUnits, moneyOf, showMoney } from '../values/money.ts';
import { pair, type Text } from '../values/text.ts';
import type { AutomationJob, CacPolicy, ChannelReuse, Steering } from '../planning/plan/steering.ts';
import { nextCyclePlan } from './next-cycle-plan.ts';

export function steeringPlan(company: Company): Steering {
  const costs = acquisitionCosts(company);
  const economics = unitEconomics(company, costs);
  const decisions = new Map(channelDecisions(company, costs, economics).map((one) => [one.channelId, one]));
  const { currency } = company.organisation;
  const amount = (value: number): Text => ({
    fr: showMoney(moneyOf(value, currency), 'fr'),
    en: showMoney(moneyOf(value, currency), 'en'),
  });
  const cap = amount(economics.channelCap);
  const channels: ChannelReuse[] = company.channels.map((channel) => {
    const decision = decisions.get(channel.id);
    return {
      channelId: channel.id,
      typeId: channel.typeId,
      decision: decision?.decision ?? 'pending',
      cac: decision?.cac === undefined || decision.cac === null ? null : minorUnits(decision.cac, currency),
      rule: typesetText(
        decision === undefined
          ? pair(
              'Aucune dépense d’acquisition mesurée : décision en fin de cycle, sur les relevés de ce plan.',
              'No acquisition spending measured: decision at the end of the cycle, from this plan’s readings.',
            )
          : pair(
              `Probabilité de rester sous ${cap.fr} par client : ${percent(decision.withinCap, 'fr')} ; sous le seuil de rentabilité : ${percent(decision.withinBreakEven, 'fr')}.`,
              `Probability of staying under ${cap.en} per customer: ${percent(decision.withinCap, 'en')}; under break-even: ${percent(decision.withinBreakEven, 'en')}.`,
            ),
      ),
      lesson:
        decision?.decision === 'cut'
          ? typesetText(
              decision.incrementalCac === null
                ? pair(
                    `Ce canal a coûté ${amount(decision.cost).fr} sans apporter de client : le budget part vers les canaux tenables.`,
                    `This channel cost ${amount(decision.cost).en} and brought no customer: the budget moves to sustainable channels.`,
                  )
                : pair(
                    `Un client que la dépense a apporté, sans compter ceux qui seraient venus de toute façon, a coûté ${amount(decision.incrementalCac).fr} pour un plafond de ${cap.fr} : le budget part vers les canaux tenables.`,
                    `A customer that the spending brought, without those who would have come anyway, cost ${amount(decision.incrementalCac).en} against a ceiling of ${cap.en}: the budget moves to sustainable channels.`,
                  ),
            )
          : null,
    };
  });
  return {
    cac: cacPolicy(company, economics, costs.sharedPerCustomer, amount),
    channels,
    channelCap: economics.channelCap,
    cacMax: economics.cacMax,
    capText: cap,
    breakEvenText: amount(economics.channelBreakEven),
    allocation: nextCyclePlan(company).allocation,
    decisionOf: (typeId) => channels.find((one) => one.typeId === typeId)?.decision ?? 'pending',
  };
}

function cacPolicy(
  company: Company,
  economics: ReturnType<typeof unitEconomics>,
  shared: number,
  amount: (value: number) => Text,
): CacPolicy {
  const { currency } = company.organisation;
  const cap = economics.channelCap;
  return {
    cacMax: minorUnits(economics.cacMax, currency),
    bindingConstraint: economics.binding,
    sharedPerCustomer: minorUnits(shared, currency),
    channelCap: minorUnits(cap, currency),
    breakEven: minorUnits(economics.channelBreakEven, currency),
    alerts: [
      {
        level: 'amber',
        at: minorUnits(0.8 * cap, currency),
        message: typesetText(
          pair(
            `Coût par client sur 28 jours au-dessus de ${amount(0.8 * cap).fr} : vérifier les requêtes et les messages.`,
            `28-day cost per customer above ${amount(0.8 * cap).en}: check queries and messages.`,
          ),
        ),
      },
      {
        level: 'red',
        at: minorUnits(cap, currency),
        message: typesetText(
          pair(
            `Coût par client sur 28 jours au-dessus du plafond de ${amount(cap).fr} : dépense gelée jusqu'à décision.`,
            `28-day cost per customer above the ceiling of ${amount(cap).en}: spending frozen until a decision.`,
          ),
        ),
      },
    ],
    pauseRule: typesetText(
      pair(
        `Pause proposée dès que la dépense d'un canal atteint ${amount(1.5 * cap).fr} avec moins de 20 % de chances de tenir le plafond ; une personne confirme.`,
        `A pause is proposed once a channel has spent ${amount(1.5 * cap).en} with less than a 20% chance of holding the ceiling; a person confirms.`,
      ),
    ),
    escalation: typesetText(
      pair(
        'Sans réponse sous deux jours ouvrés, la direction tranche.',
        'Without an answer within two working days, management decides.',
      ),
    ),
    reviewCadence: typesetText(
      pair(
        'Chaque lundi pour les canaux payants, chaque mois pour les autres.',
        'Every Monday for paid channels, every month for the others.',
      ),
    ),
    owner: pair('direction', 'management'),
  };
}

const percent = (value: number, locale: 'fr' | 'en'): string =>
  new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { style: 'percent', maximumFractionDigits: 0 }).format(
    value,
  );

/** The jobs that keep the cycle turning by itself. */
export const automationJobs: readonly AutomationJob[] = [
  {
    id: 'import-traffic',
    kind: 'import',
    title: pair('Importer les mesures des canaux', 'Import channel figures'),
    schedule: pair('chaque lundi à 6 h', 'every Monday at 6:00'),
  },
  {
    id: 'compute-kpis',
    kind: 'kpi',
    title: pair('Calculer les indicateurs et les seuils', 'Compute indicators and thresholds'),
    schedule: pair('chaque lundi à 7 h', 'every Monday at 7:00'),
  },
  {
    id: 'alert-cac',
    kind: 'alert',
    title: pair('Alerter sur le coût par client', 'Alert on the cost per customer'),
    schedule: pair('chaque lundi à 7 h 30', 'every Monday at 7:30'),
  },
  {
    id: 'replan',
    kind: 'replan',
    title: pair('Préparer le cycle suivant', 'Prepare the next cycle'),
    schedule: pair('deux semaines avant la fin du cycle', 'two weeks before the end of the cycle'),
  },
];
