import { type Breaks, firstWith } from '../../../support/breakable-plan.ts';

export const cr06AudienceFitBreaks: Breaks = {
  'cr6.personas-described': (_plan, file) => {
    file.personas[0]!.interests = ['one'];
  },
  'cr6.trends-known': (plan, file) => {
    Object.assign(file.personas[0]!.codes, { trends: [], references: [] });
    plan.dataToCollect = plan.dataToCollect.filter(({ id }) => !id.startsWith('trends-'));
  },
  'cr6.contents-adapted': (one) => {
    firstWith(one, 'content').content!.adaptations = [];
  },
  'cr6.habits-not-assumed': (_plan, company) => {
    company.hypotheses = [{ about: 'personas/consumptionMode', taken: '60%', from: 'working assumption' }];
  },
  'cr6.content-share-follows-weight': (one) => {
    for (const action of one.actions) action.personaIds = ['p1'];
  },
  'cr6.trends-recent': (_plan, file) => {
    file.personas[0]!.codes.trends[0]!.seenAt = '2024-01-01';
  },
};
