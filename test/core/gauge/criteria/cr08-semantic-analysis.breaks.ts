import { type Breaks, editorialContent, keepOnly } from '../../../support/breakable-plan.ts';

export const cr08SemanticAnalysisBreaks: Breaks = {
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
};
