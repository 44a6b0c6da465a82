import { raisesBeyondRoom } from '../facts-of-company.ts';
import { openRateKpi } from '../../framework/kpis/kpi-ids.ts';
import { measuresResult } from '../../planning/plan/read-bindings.ts';
import { pair, type Text } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { hoursThatDiffer, movesWithoutTask, peopleBeyondHours } from '../invariants.ts';
import { faultsAmong, faultUnless } from '../faults.ts';
import { ideasAgainstPlan } from '../ideas-against-plan.ts';

export const cr19ActionSteering = defineCriterion({
  id: 'Cr19',
  title: pair('le pilotage de chaque action', 'steering of every action'),
  rules: [
    {
      id: 'cr19.projects-few',
      severity: 'blocker',
      message: {
        fr: 'Trois priorités et douze projets au plus réunissent toutes les actions, chacune une fois.',
        en: 'Three priorities and at most twelve projects gather all actions, each of them once.',
      },
      check: ({ actions, priorities, projects }) => {
        const gathered = projects.flatMap(({ actionIds }) => actionIds);
        const isWhole = gathered.length === actions.length && new Set(gathered).size === actions.length;
        return [
          ...faultUnless(priorities.length === 3, '/priorities'),
          ...faultUnless(projects.length <= 12 && isWhole, '/projects'),
        ];
      },
    },
    {
      id: 'cr19.findings-answered',
      severity: 'major',
      message: {
        fr: 'Chaque constat qui ouvre le rapport a ses preuves et une action qui y répond.',
        en: 'Every finding that opens the report has its proofs and an action that answers it.',
      },
      check: ({ insights }) =>
        faultsAmong(
          insights,
          '/insights',
          ({ leads, evidence, actionIds }) => !leads || (evidence.length > 0 && actionIds.length > 0),
          ({ title }) => title,
        ),
    },
    {
      id: 'cr19.owners-exist',
      severity: 'major',
      message: {
        fr: 'Quand l’entreprise nomme ses personnes, chaque action et chaque indicateur appartient à l’une d’elles.',
        en: 'When the company names its people, every action and every indicator belongs to one of them.',
      },
      check: ({ actions, kpis }, { capacity }) => {
        const names = new Set(capacity.people.map(({ name }) => name));
        const exists = ({ owner }: { owner: Text }): boolean => names.size === 0 || names.has(owner.fr);
        return [...faultsAmong(actions, '/actions', exists), ...faultsAmong(kpis, '/kpis', exists)];
      },
    },
    {
      id: 'cr19.actions-costed-and-measured',
      severity: 'blocker',
      message: {
        fr: 'Chaque action a un coût, un indicateur de performance et un ratio.',
        en: 'Every action has a cost, a performance indicator and a ratio.',
      },
      check: (strategy) =>
        faultsAmong(
          strategy.actions,
          '/actions',
          (one) =>
            one.costs.length > 0 &&
            one.costs.every((line) => line.planned > 0 || line.zeroReason !== null) &&
            one.kpis.some(measuresResult) &&
            one.kpis.some((kpi) => kpi.role === 'ratio'),
        ),
    },
    {
      id: 'cr19.indicators-monitored',
      severity: 'blocker',
      message: {
        fr: 'Chaque indicateur d’action a une source, un rythme, un responsable et des seuils.',
        en: 'Every action’s indicator has a source, a rhythm, an owner and thresholds.',
      },
      check: (strategy) =>
        faultsAmong(strategy.actions, '/actions', (one) =>
          one.kpis.every(
            (kpi) =>
              kpi.source.fr !== '' &&
              kpi.owner.fr !== '' &&
              kpi.readingFrequency.length > 0 &&
              Number.isFinite(kpi.thresholds.green) &&
              Number.isFinite(kpi.thresholds.red),
          ),
        ),
    },
    {
      id: 'cr19.within-budget-and-capacity',
      severity: 'blocker',
      message: {
        fr: 'La dépense tient dans le budget et ses parts, les lignes font le total, et aucune semaine ne dépasse la capacité.',
        en: 'Spending fits the budget and its parts, lines add up to the total, and no week exceeds capacity.',
      },
      check: (strategy) => {
        const lines = strategy.actions.flatMap((one) => one.costs);
        const cash = lines.filter((line) => line.nature !== 'people').reduce((sum, line) => sum + line.planned, 0);
        const hours = new Map<number, number>();
        for (const task of strategy.tasks)
          for (const row of task.weeks) hours.set(row.week, (hours.get(row.week) ?? 0) + row.hours);
        return [
          ...faultUnless(cash === strategy.costs.cashPlanned && cash <= strategy.costs.budget, '/costs'),
          ...faultsAmong(strategy.costs.byPurpose, '/costs/byPurpose', (one) => one.planned <= one.cap),
          ...[...hours]
            .filter(([, many]) => many > strategy.capacity.hoursPerWeek + 1e-6)
            .map(([week]) => ({ path: `/capacity/weeks/${week}` })),
        ];
      },
    },
    {
      id: 'cr19.reserve-kept',
      severity: 'major',
      message: {
        fr: 'Cinq pour cent du budget restent en réserve.',
        en: 'Five per cent of the budget stays in reserve.',
      },
      check: (strategy) =>
        faultUnless(strategy.costs.contingency >= 0.05 * strategy.costs.budget, '/costs/contingency'),
    },
    {
      id: 'cr19.verdicts-dated',
      severity: 'major',
      message: {
        fr: 'Chaque action a un verdict de rentabilité ou la date où il sera possible.',
        en: 'Every action has a profitability verdict or the date when it will be possible.',
      },
      check: (strategy) =>
        faultsAmong(strategy.actions, '/actions', (one) => one.profitability.verdictDate > one.start),
    },
    {
      id: 'cr19.no-vanity-metric',
      severity: 'minor',
      message: {
        fr: 'Aucune décision ne repose sur le taux d’ouverture ou le nombre brut d’abonnés.',
        en: 'No decision rests on the open rate or on a raw follower count.',
      },
      check: (strategy) => [
        ...faultsAmong(strategy.kpis, '/kpis', (one) => one.kpiId !== openRateKpi),
        ...faultsAmong(strategy.actions, '/actions', (one) => one.kpis.every((kpi) => kpi.kpiId !== openRateKpi)),
      ],
    },
    {
      id: 'cr19.people-within-hours',
      severity: 'blocker',
      message: {
        fr: 'Personne n’a plus d’heures de tâches que le fichier ne lui en donne.',
        en: 'Nobody has more hours of tasks than the file gives.',
      },
      check: peopleBeyondHours,
    },
    {
      id: 'cr19.hours-agree',
      severity: 'blocker',
      message: {
        fr: 'Les heures des coûts sont celles des actions.',
        en: 'The hours of costs are those of actions.',
      },
      check: hoursThatDiffer,
    },
    {
      id: 'cr19.moved-money-has-tasks',
      severity: 'blocker',
      message: {
        fr: 'Chaque budget déplacé a l’action qui le déplace.',
        en: 'Every budget that moves has the action that moves it.',
      },
      check: movesWithoutTask,
    },
    {
      id: 'cr19.no-raise-beyond-room',
      severity: 'blocker',
      message: {
        fr: 'Aucun budget d’acquisition n’augmente au-delà de ce qui peut être servi, ni sur des chiffres qui se contredisent.',
        en: 'No acquisition budget grows beyond what can be served, nor on figures that disagree.',
      },
      check: raisesBeyondRoom,
    },
    {
      id: 'cr19.ideas-agree',
      severity: 'blocker',
      message: {
        fr: 'Aucune idée n’est jugée contre une décision du plan sur le même sujet.',
        en: 'No idea is judged against a decision of the plan on the same subject.',
      },
      check: ideasAgainstPlan,
    },
  ],
});
