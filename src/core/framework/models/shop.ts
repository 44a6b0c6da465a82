import { pair } from '../../values/text.ts';
import { defineModel } from './model-pack.ts';

export const shop = defineModel({
  id: 'shop',
  title: pair('boutique en ligne', 'online shop'),
  describes: ({ businessModel }) => businessModel === 'ecommerce_b2c',
  benchmarks: { conversion: 'shop-conversion', retention: 'repeat', referral: 'referral-share' },
  excludes: ['trial', 'appointment'],
  requires: ['continuity'],
  serviceDays: 5,
  cycleDays: 180,
  sectorCycleDays: { food_drink: 90, beauty: 75, health_wellness: 75, home_craft: 365, industry_b2b: 365 },
  bans: [
    {
      id: 'false-urgency',
      why: pair(
        'Une urgence ou une rareté qui n’est pas vraie est une pratique trompeuse.',
        'An urgency or scarcity that is not true is a misleading practice.',
      ),
      pattern:
        /derni(?:è|e)res? heures?|plus que (?:\d+|deux|trois) (?:pi(?:è|e)ces|exemplaires)|last hours|only \d+ left/i,
      within: 'any',
    },
  ],
});
