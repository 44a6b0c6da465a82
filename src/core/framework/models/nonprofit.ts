import { pair } from '../../values/text.ts';
import { defineModel } from './model-pack.ts';

export const nonprofit = defineModel({
  id: 'nonprofit',
  title: pair('association', 'non-profit'),
  describes: ({ businessModel }) => businessModel === 'nonprofit',
  words: {
    customer: { fr: { one: 'soutien', other: 'soutiens' }, en: { one: 'supporter', other: 'supporters' } },
    order: { fr: { one: 'contribution', other: 'contributions' }, en: { one: 'contribution', other: 'contributions' } },
    purchase: { fr: { one: 'engagement', other: 'engagements' }, en: { one: 'commitment', other: 'commitments' } },
  },
  excludes: [
    'basket',
    'parcel',
    'trial',
    'product_review',
    'comparison',
    'purchase_reward',
    'review_reward',
    'paid_creator',
    'replenishment',
    'appointment',
  ],
  serviceDays: 14,
  cycleDays: 365,
  bans: [
    {
      id: 'tax-relief-unproved',
      why: pair(
        'La réduction d’impôt ne s’annonce que si l’association y a droit, avec son taux et ses conditions.',
        'Tax relief is announced only where the organisation is entitled to it, with its rate and terms.',
      ),
      pattern: /d(?:é|e)ductible|r(?:é|e)duction d(?:’|')imp(?:ô|o)t|tax.deductible/i,
      within: 'any',
    },
  ],
});
