import { type Breaks, editorialContent, keepOnly } from '../../../support/breakable-plan.ts';

export const cr08SemanticAnalysisBreaks: Breaks = {
  'cr8.hours-worth-it': (one, company) => {
    const { topicId } = one.actions.find((action) => (action.content?.keywordIds.length ?? 0) > 0)!.content!;
    const { keywordIds } = one.topics.find(({ id }) => id === topicId)!;
    for (const keyword of company.keywords) if (keywordIds.includes(keyword.id)) keyword.marginPerConversion = 0;
  },
  'cr8.no-page-twice': (one, company) => {
    const { target } = one.actions.find((action) => action.content?.target.kind === 'planned')!.content!;
    company.sitePages.push({ ...company.sitePages[0]!, url: target.url });
  },
  'cr8.inputs-sufficient': (one) => {
    one.method = one.method.slice(1);
  },
  'cr8.keywords-scored': (one) => {
    one.keywords.reverse();
  },
  'cr8.topics-linked': (one) => {
    const topic = one.topics.find((row) => row.linkStatus !== 'ok')!;
    topic.actionIds = [];
    topic.noActionReason = null;
  },
  'cr8.editorial-links-planned': (one) => {
    editorialContent(one).links = [];
  },
  'cr8.coverage-measured': (one) => {
    keepOnly(one, (action) => action.id !== 'measure-site');
  },
  'cr8.briefs-complete': (one) => {
    editorialContent(one).brief.outline = [];
  },
  'cr8.tool-named': (one) => {
    one.engineVersion = '';
  },
  'cr8.existing-page-kept': ({ topics }, { offers }) => {
    topics[0]!.target = { kind: 'planned', url: 'https://www.any.example/offre', title: 'Offre' };
    offers[0]!.landingUrls = ['/offre/'];
  },
};
