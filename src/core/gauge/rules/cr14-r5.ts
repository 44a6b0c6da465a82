import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr14R5 = defineRule({
  id: 'CR14-R5',
  criterion: 'Cr14',
  severity: 'minor',
  message: { fr: 'Une enquête et un contact humain au moins.', en: 'At least one survey and one human contact.' },
  check: (strategy) => {
    const ids = strategy.actions.map((one) => one.retention?.stepTypeId ?? '');
    return faultUnless(
      ids.some((id) => ['R-CSAT', 'R-NPS', 'R-CES'].includes(id)) &&
        ids.some((id) => ['R-INTERVIEW', 'R-CALL'].includes(id)),
      '/actions',
    );
  },
});
