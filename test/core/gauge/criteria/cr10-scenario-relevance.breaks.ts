import { siteChannelId } from '../../../../src/core/framework/channel-ids.ts';
import { type Breaks, firstWith } from '../../../support/breakable-plan.ts';

export const cr10ScenarioRelevanceBreaks: Breaks = {
  'cr10.objective-and-audience-served': (one) => {
    firstWith(one, 'scenario').objectiveIds = ['go-99'];
  },
  'cr10.relevance-sufficient': (one) => {
    firstWith(one, 'scenario').scenario!.relevance.affinity = 0.1;
  },
  'cr10.scores-told-apart': (one, company) => {
    for (const offer of company.offers) delete offer.seasonality;
    delete company.serviceCapacity;
    for (const { scenario } of one.actions)
      if (scenario !== null)
        Object.assign(scenario, { typeId: 'S-WEBINAR', relevance: { ...scenario.relevance, season: 0.6 } });
  },
  'cr10.large-audiences-served': (one) => {
    for (const action of one.actions) if (action.scenario !== null) action.personaIds = ['p1'];
  },
  'cr10.no-stopped-channel': (plan) => {
    const channel = plan.channels.find(({ typeId }) => typeId !== siteChannelId)!;
    firstWith(plan, 'scenario').channelIds = [channel.typeId];
    plan.channels = [{ ...channel, decision: 'cut' }];
  },
};
