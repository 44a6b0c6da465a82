import { pair } from '../../values/text.ts';
import { defineModel } from './model-pack.ts';

export const hospitality = defineModel({
  id: 'hospitality',
  title: pair('hébergement et restauration', 'hospitality'),
  describes: ({ businessModel, sector }) =>
    ['local_service', 'ecommerce_b2c', 'lead_gen_services'].includes(businessModel) &&
    (sector === 'travel_hospitality' || sector === 'restaurant'),
  words: {
    customer: { fr: { one: 'client', other: 'clients' }, en: { one: 'guest', other: 'guests' } },
    order: { fr: { one: 'réservation', other: 'réservations' }, en: { one: 'booking', other: 'bookings' } },
    purchase: { fr: { one: 'passage', other: 'passages' }, en: { one: 'stay', other: 'stays' } },
  },
  excludes: ['basket', 'parcel', 'trial', 'replenishment'],
  serviceDays: 3,
  cycleDays: 300,
  sectorCycleDays: { restaurant: 45 },
  bans: [
    {
      id: 'stars-not-granted',
      why: pair(
        'Un classement ou un label ne s’annonce qu’avec sa décision et sa date.',
        'A rating or a label is announced only with its decision and date.',
      ),
      pattern: /meilleur (?:hôtel|restaurant|gîte)|best (?:hotel|restaurant)/i,
      within: 'any',
    },
  ],
});
