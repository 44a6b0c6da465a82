import { type Breaks, firstWith, keepOnly } from '../../../support/breakable-plan.ts';

export const cr13AccessibilityBreaks: Breaks = {
  'cr13.needs-served': (one) => {
    keepOnly(one, (action) => action.kind !== 'accessibility');
  },
  'cr13.option-and-function-proposed': (one) => {
    keepOnly(one, (action) => action.kind !== 'accessibility');
  },
  'cr13.audit-within-two-weeks': (one) => {
    one.accessibility.auditDate = one.cycle.end;
  },
  'cr13.actions-measured': (one) => {
    one.actions.find((action) => action.kind === 'accessibility')!.kpis = [];
  },
  'cr13.legal-status-explained': (one) => {
    one.accessibility.reason.fr = '';
  },
  'cr13.contents-accessible': (one) => {
    firstWith(one, 'content').content!.brief.accessibility = [];
  },
  'cr13.texts-translated': (one) => {
    one.actions[0]!.title.en = ' ';
  },
};
