import { pair } from '../../values/text.ts';
import { defineModel } from './model-pack.ts';

export const localTrade = defineModel({
  id: 'local-trade',
  title: pair('commerce ou artisan de proximité', 'local trade'),
  describes: ({ businessModel }) => businessModel === 'local_service',
  words: {
    customer: null,
    order: { fr: { one: 'demande', other: 'demandes' }, en: { one: 'request', other: 'requests' } },
    purchase: null,
  },
  excludes: ['basket', 'parcel', 'trial', 'replenishment'],
  serviceDays: 1,
  cycleDays: 90,
  sectorCycleDays: { home_services: 365, beauty: 45, food_drink: 14, sport_outdoor: 30, real_estate: 1825 },
  bans: [
    {
      id: 'health-promise',
      why: pair(
        'Hors d’une profession de santé, aucun texte ne promet de soigner.',
        'Outside a health profession no text promises to cure.',
      ),
      pattern: /gu(?:é|e)rit|soigne (?:le|la|les|vos)|sans aucun risque|\bcures?\b|risk-free treatment/i,
      within: 'any',
    },
  ],
});
