import { goalsNotJudged, gainsBeyondRoom } from '../facts-of-company.ts';
import { acquisitionCostKpis } from '../../framework/kpis/kpi-ids.ts';
import { minorUnits } from '../../values/money.ts';
import { pair } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { effectsWithoutAction, gainsBeyondBase, gainsThatDoNotAddUp } from '../invariants.ts';
import { faultsAmong, faultUnless } from '../faults.ts';

export const cr04Objectives = defineCriterion({
  id: 'Cr4',
  title: pair('les objectifs', 'objectives'),
  rules: [
    {
      id: 'cr4.objectives-complete',
      // A gap of the company file: the plan is right as far as it goes.
      severity: 'major',
      message: {
        fr: 'Trois à sept objectifs, chacun avec un indicateur, une cible et une échéance dans le cycle.',
        en: 'Three to seven objectives, each with an indicator, a target and a due date within the cycle.',
      },
      check: (strategy) => {
        const kept = strategy.objectives.filter((one) => one.kept);
        return [
          ...faultUnless(kept.length >= 3 && kept.length <= 7, '/objectives'),
          ...faultsAmong(
            strategy.objectives,
            '/objectives',
            (one) =>
              one.kpiId !== '' &&
              Number.isFinite(one.target) &&
              one.dueDate >= strategy.cycle.start &&
              one.dueDate <= strategy.cycle.end,
          ),
        ];
      },
    },
    {
      id: 'cr4.objectives-grounded',
      severity: 'blocker',
      message: {
        fr: 'Chaque objectif s’appuie sur un objectif stratégique, un public touché, une offre et une mesure.',
        en: 'Every objective rests on a strategic objective, a reached audience, an offer and a figure.',
      },
      check: (strategy, company) => {
        const channels = new Set(company.channels.map((one) => one.id));
        return faultsAmong(
          strategy.objectives,
          '/objectives',
          (one) =>
            one.strategicObjectiveIds.length > 0 &&
            one.personaIds.some((id) => company.personas.some((persona) => persona.id === id)) &&
            one.offerIds.length > 0 &&
            one.evidence.length > 0 &&
            one.evidence.every((id) => channels.has(id)),
        );
      },
    },
    {
      id: 'cr4.least-probability',
      severity: 'blocker',
      message: {
        fr: 'Un objectif gardé a au moins une chance sur dix ; sous trois sur dix, il faut une raison et un repli.',
        en: 'A kept objective has at least one chance in ten; under three in ten it needs a reason and a fallback.',
      },
      check: (strategy) =>
        faultsAmong(
          strategy.objectives,
          '/objectives',
          (one) =>
            !one.kept ||
            one.probability === null ||
            (one.probability >= 0.1 && (one.probability >= 0.3 || (one.reason.fr !== '' && one.fallback !== null))),
        ),
    },
    {
      id: 'cr4.sufficient-probability',
      severity: 'major',
      message: {
        fr: 'Un objectif simulé et gardé a au moins trois chances sur dix.',
        en: 'A simulated, kept objective has at least three chances in ten.',
      },
      check: (strategy) =>
        faultsAmong(
          strategy.objectives,
          '/objectives',
          (one) => !one.kept || one.probability === null || one.probability >= 0.3,
        ),
    },
    {
      id: 'cr4.strategic-objectives-served',
      severity: 'major',
      message: {
        fr: 'Chaque objectif stratégique est servi, et leurs poids font 1.',
        en: 'Every strategic objective is served, and their weights sum to 1.',
      },
      check: (strategy, company) => {
        const weight = company.strategicObjectives.reduce((sum, one) => sum + one.weight, 0);
        return [
          ...faultUnless(Math.abs(weight - 1) <= 0.01, '/inputs/company/strategicObjectives'),
          ...faultsAmong(company.strategicObjectives, '/inputs/company/strategicObjectives', (one) =>
            strategy.objectives.some((objective) => objective.kept && objective.strategicObjectiveIds.includes(one.id)),
          ),
        ];
      },
    },
    {
      id: 'cr4.within-means',
      severity: 'major',
      message: {
        fr: 'Les heures et l’argent du plan tiennent dans la capacité et le budget.',
        en: 'The plan’s hours and cash fit capacity and budget.',
      },
      check: (strategy) =>
        faultUnless(
          strategy.capacity.hoursPlanned <= strategy.capacity.hoursTotal + 1e-6 &&
            strategy.costs.cashPlanned <= strategy.costs.budget,
          '/capacity',
        ),
    },
    {
      id: 'cr4.not-almost-certain',
      severity: 'minor',
      message: {
        fr: 'Un objectif presque certain est peu exigeant.',
        en: 'An objective that is almost certain asks little.',
      },
      check: (strategy) =>
        faultsAmong(strategy.objectives, '/objectives', (one) => one.probability === null || one.probability <= 0.95),
    },
    {
      id: 'cr4.cost-under-ceiling',
      severity: 'major',
      message: {
        fr: 'Un objectif de coût par client ne dépasse pas le plafond.',
        en: 'A cost-per-customer objective stays under the ceiling.',
      },
      check: (strategy) =>
        faultsAmong(
          strategy.objectives,
          '/objectives',
          (one) =>
            !acquisitionCostKpis.includes(one.kpiId) ||
            minorUnits(one.target, strategy.company.currency) <= strategy.cac.cacMax,
        ),
    },
    {
      id: 'cr4.effects-of-actions',
      severity: 'blocker',
      message: {
        fr: 'Chaque effet est celui d’une action du plan, ou il est nommé comme non compté.',
        en: 'Every effect is that of an action of the plan, or it is named as not counted.',
      },
      check: effectsWithoutAction,
    },
    {
      id: 'cr4.gains-add-up',
      severity: 'blocker',
      message: {
        fr: 'Les gains des actions font le gain simulé.',
        en: 'The gains of actions add up to the simulated gain.',
      },
      check: gainsThatDoNotAddUp,
    },
    {
      id: 'cr4.gains-within-base',
      severity: 'blocker',
      message: {
        fr: 'Aucun gain ne dépasse ce que sa base permet.',
        en: 'No gain exceeds what its base allows.',
      },
      check: gainsBeyondBase,
    },
    {
      id: 'cr4.goals-judged',
      severity: 'blocker',
      message: {
        fr: 'Chaque but énoncé en mots est jugé, avec une proposition mesurable.',
        en: 'Every goal stated in words is judged, with a measurable proposal.',
      },
      check: goalsNotJudged,
    },
    {
      id: 'cr4.within-room',
      severity: 'blocker',
      message: {
        fr: 'Aucun résultat prévu ne dépasse ce que l’entreprise peut servir.',
        en: 'No expected outcome exceeds what the company can serve.',
      },
      check: gainsBeyondRoom,
    },
  ],
});
