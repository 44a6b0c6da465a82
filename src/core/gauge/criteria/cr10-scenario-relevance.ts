import { pair } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { faultsAmong, scenarioFaults } from '../faults.ts';

export const cr10ScenarioRelevance = defineCriterion({
  id: 'Cr10',
  title: pair('leur pertinence', 'their relevance'),
  rules: [
    {
      id: 'cr10.objective-and-audience-served',
      severity: 'blocker',
      message: {
        fr: 'Chaque scénario sert un objectif et un public.',
        en: 'Every scenario serves an objective and an audience.',
      },
      check: (strategy) => {
        const objectives = new Set(strategy.objectives.map((one) => one.id));
        return scenarioFaults(
          strategy,
          (_one, action) =>
            action.personaIds.length > 0 &&
            (objectives.size === 0 || action.objectiveIds.some((id) => objectives.has(id))),
        );
      },
    },
    {
      id: 'cr10.relevance-sufficient',
      severity: 'major',
      message: {
        fr: 'L’affinité moyenne et l’indice de pertinence d’un scénario atteignent 0,5.',
        en: 'The mean affinity and relevance index of a scenario reach 0.5.',
      },
      check: (strategy) =>
        scenarioFaults(strategy, (one) => one.relevance.affinity >= 0.5 && one.relevance.index >= 0.5),
    },
    {
      id: 'cr10.large-audiences-served',
      severity: 'major',
      message: {
        fr: 'Chaque public de poids 0,2 ou plus a son scénario.',
        en: 'Every audience of weight 0.2 or more has its scenario.',
      },
      check: (strategy, company) => {
        const served = new Set(
          strategy.actions.filter((one) => one.scenario !== null).flatMap((one) => one.personaIds),
        );
        return faultsAmong(
          company.personas,
          '/inputs/company/personas',
          (one) => one.weight < 0.2 || served.has(one.id),
        );
      },
    },
    {
      id: 'cr10.stopped-channels-explained',
      severity: 'major',
      message: {
        fr: 'Un scénario sur un canal arrêté dit ce qui change.',
        en: 'A scenario on a stopped channel says what changes.',
      },
      check: (strategy) => {
        const cut = new Set(strategy.channels.filter((one) => one.decision === 'cut').map((one) => one.typeId));
        return scenarioFaults(
          strategy,
          (one, action) => !action.channelIds.some((id) => cut.has(id)) || one.whatChanges !== null,
        );
      },
    },
  ],
});
