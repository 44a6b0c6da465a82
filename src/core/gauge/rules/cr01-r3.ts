import { relayKinds } from '../plan-parts.ts';
import { missingKind } from '../missing-kind.ts';
import { defineRule } from '../plan-rule.ts';

export const cr01R3 = defineRule({
  id: 'CR01-R3',
  criterion: 'Cr1',
  severity: 'major',
  message: {
    fr: 'Chaque sorte de relais (média, partenaire, fédération, influenceur) est citée ou déclarée absente avec sa raison.',
    en: 'Every kind of relay (media, partner, federation, influencer) is named or declared absent with a reason.',
  },
  check: (_strategy, company) => {
    const named = [...relayKinds(company), ...company.relaysNone.map((one) => one.kind)];
    return ['media', 'partner', 'federation', 'influencer']
      .filter((kind) => !named.includes(kind))
      .map((kind) => ({ path: '/inputs/company/channels', detail: missingKind(kind) }));
  },
});
