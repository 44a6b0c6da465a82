import { type Breaks, firstWith, keepOnly } from '../../../support/breakable-plan.ts';

export const cr14RetentionPathBreaks: Breaks = {
  'cr14.families-covered': (one) => {
    keepOnly(one, (action) => action.retention?.family !== 'satisfaction');
  },
  'cr14.path-connected': (one) => {
    const entry = one.actions.find((action) => action.id === one.retention.entry)!;
    entry.retention!.next.push({ condition: { fr: 'a', en: 'a' }, actionId: entry.id });
  },
  'cr14.horizon-and-frequency': (one) => {
    one.retention.messagesPerWeekMax = 5;
  },
  'cr14.consent-and-opt-out': (one) => {
    const step = one.actions.find((action) => action.retention !== null && action.retention.message !== null)!;
    step.retention!.consent = 'opt_in';
    step.retention!.message!.legalMentions = [];
  },
  'cr14.model-moments-covered': (one) => {
    keepOnly(one, (action) => !['R-CALL', 'R-FOLLOWUP', 'R-BENEFIT'].includes(action.catalogueId));
  },
  'cr14.steps-in-time': (one) => {
    const survey = one.actions.find((action) => action.catalogueId === 'R-CSAT')!;
    survey.retention!.trigger.delayHours = 1;
  },
  'cr14.steps-fit-what-is-sold': (one, company) => {
    company.organisation.businessModel = 'nonprofit';
    firstWith(one, 'retention').retention!.stepTypeId = 'R-REORDER';
  },
  'cr14.later-offers-proposed': (one, company) => {
    const [first] = company.offers;
    first!.kind = 'product';
    first!.revenueShare = 1;
    company.offers.push({ ...first!, id: 'of-care', name: 'Révision', kind: 'service', revenueShare: 0 });
    keepOnly(one, (action) => action.retention === null);
  },
  'cr14.survey-and-human-contact': (one) => {
    keepOnly(one, (action) => !['R-CSAT', 'R-NPS', 'R-CES'].includes(action.catalogueId));
  },
};
