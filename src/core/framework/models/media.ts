import { pair } from '../../values/text.ts';
import { defineModel } from './model-pack.ts';

export const media = defineModel({
  id: 'media',
  title: pair('média', 'media'),
  describes: ({ businessModel }) => businessModel === 'media',
  words: {
    customer: { fr: { one: 'lecteur', other: 'lecteurs' }, en: { one: 'reader', other: 'readers' } },
    order: { fr: { one: 'inscription', other: 'inscriptions' }, en: { one: 'sign-up', other: 'sign-ups' } },
    purchase: { fr: { one: 'abonnement', other: 'abonnements' }, en: { one: 'subscription', other: 'subscriptions' } },
  },
  excludes: ['basket', 'parcel', 'trial', 'product_review', 'comparison', 'replenishment', 'appointment'],
  requires: ['continuity'],
  serviceDays: 30,
  cycleDays: 7,
  bans: [
    {
      id: 'bait-title',
      why: pair(
        'Un titre qui cache son sujet pour obtenir un clic trompe le lecteur.',
        'A title that hides its subject to get a click misleads the reader.',
      ),
      pattern: /vous n(?:’|')en croirez pas|you won(?:’|')t believe/i,
      within: 'any',
    },
  ],
});
