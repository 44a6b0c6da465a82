import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr14R4 = defineRule({
  id: 'CR14-R4',
  criterion: 'Cr14',
  severity: 'major',
  message: {
    fr: 'Chaque message facultatif repose sur un accord et porte un lien de désinscription.',
    en: 'Every optional message rests on consent and carries an unsubscribe link.',
  },
  check: (strategy) => {
    return faultsAmong(
      strategy.actions,
      '/actions',
      (one) =>
        one.retention === null ||
        one.retention.message === null ||
        one.retention.consent === 'contract' ||
        (one.retention.consent === 'opt_in' && one.retention.message.legalMentions.length > 0),
    );
  },
});
