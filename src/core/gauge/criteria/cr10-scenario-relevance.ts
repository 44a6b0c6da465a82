import { siteChannelId } from '../../framework/channel-ids.ts';
import { saysFewScenarios } from '../facts-of-company.ts';
import { scenarios } from '../../acquisition/scenarios/index.ts';
import { partLimits, serviceRoom } from '../../framework/counters/service-room.ts';
import { cannotBeServed } from '../../planning/pieces/audience-offer.ts';
import { pair } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { faultsAmong, scenarioFaults } from '../faults.ts';

const isSeasonal = (typeId: string): boolean => scenarios.some(({ id, seasonal }) => id === typeId && seasonal);

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
        fr: 'L’affinité moyenne d’un scénario atteint 0,5 et sa pertinence, sur ce qui est mesuré, 0,4.',
        en: 'The mean affinity of a scenario reaches 0.5 and its relevance, over what is measured, 0.4.',
      },
      check: (strategy) =>
        scenarioFaults(
          strategy,
          ({ relevance: { affinity, index } }) => (affinity === null || affinity >= 0.5) && index >= 0.4,
        ),
    },
    {
      id: 'cr10.scores-told-apart',
      severity: 'major',
      message: {
        fr: 'Une note de pertinence vient d’une mesure, ou elle est dite non mesurée\u202f: la même note partout n’en est pas une.',
        en: 'A relevance score comes from a measure or is stated as not measured: the same score everywhere is none.',
      },
      check: (strategy, company) => {
        const hasSeason = partLimits(company).some(({ months }) => months.length > 0);
        return scenarioFaults(
          strategy,
          ({ relevance: { season }, typeId }) => season === null || hasSeason || isSeasonal(typeId),
        );
      },
    },
    {
      id: 'cr10.large-audiences-served',
      severity: 'major',
      message: {
        fr: 'Chaque public de poids 0,2 ou plus a son scénario, sauf si l’entreprise ne peut rien servir de plus de ce qu’il demande.',
        en: 'Every audience of weight 0.2 or more has its scenario, unless the company can serve no more of what it asks for.',
      },
      check: (strategy, company) => {
        if (serviceRoom(company)?.isFull === true || saysFewScenarios(strategy)) return [];
        const served = new Set(
          strategy.actions.filter((one) => one.scenario !== null).flatMap((one) => one.personaIds),
        );
        return faultsAmong(
          company.personas,
          '/inputs/company/personas',
          (one) => one.weight < 0.2 || served.has(one.id) || cannotBeServed(company, one),
        );
      },
    },
    {
      id: 'cr10.no-stopped-channel',
      severity: 'major',
      message: {
        fr: 'Aucun scénario ni contenu ne passe par un canal que le plan arrête.',
        en: 'No scenario or content item uses a channel that the plan stops.',
      },
      check: ({ actions, channels }) => {
        const going = new Set(channels.filter(({ decision }) => decision !== 'cut').map(({ typeId }) => typeId));
        const cut = new Set(
          channels.map(({ typeId }) => typeId).filter((id) => id !== siteChannelId && !going.has(id)),
        );
        return faultsAmong(
          actions,
          '/actions',
          ({ scenario, content, channelIds }) =>
            (scenario === null && content === null) || !channelIds.some((id) => cut.has(id)),
        );
      },
    },
  ],
});
