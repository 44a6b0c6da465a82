import { pair } from '../../values/text.ts';
import { defineModel } from './model-pack.ts';

export const subscription = defineModel({
  id: 'subscription',
  title: pair('abonnement', 'subscription'),
  describes: ({ businessModel }) => businessModel === 'b2b_saas' || businessModel === 'b2c_subscription',
  words: {
    customer: null,
    order: { fr: { one: 'souscription', other: 'souscriptions' }, en: { one: 'sign-up', other: 'sign-ups' } },
    purchase: { fr: { one: 'abonnement', other: 'abonnements' }, en: { one: 'subscription', other: 'subscriptions' } },
  },
  benchmarks: { conversion: 'visitor-lead', retention: 'saas-churn', referral: null },
  excludes: ['basket', 'parcel', 'replenishment', 'appointment'],
  requires: ['personal_contact'],
  serviceDays: 30,
  cycleDays: 30,
  bans: [
    {
      id: 'hidden-renewal',
      why: pair(
        'Un essai qui devient payant seul doit dire quand et comment l’arrêter.',
        'A trial that turns into a paid plan alone must say when and how to stop it.',
      ),
      pattern: /gratuit à vie|sans jamais payer|free forever/i,
      within: 'any',
    },
  ],
});
