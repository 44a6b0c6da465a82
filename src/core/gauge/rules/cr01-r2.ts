import { channelType } from '../../framework/channels.ts';
import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr01R2 = defineRule({
  id: 'CR01-R2',
  criterion: 'Cr1',
  severity: 'blocker',
  message: {
    fr: 'Quatre familles de canaux au moins doivent être actives, en sommeil ou prévues.',
    en: 'At least four families of channels must be active, dormant or planned.',
  },
  check: (_strategy, company) => {
    const open = new Set(
      company.channels.filter((one) => one.status !== 'absent').map((one) => channelType(one.typeId).family),
    );
    return faultUnless(open.size >= 4, '/inputs/company/channels');
  },
});
