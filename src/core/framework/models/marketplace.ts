import { pair } from '../../values/text.ts';
import { defineModel } from './model-pack.ts';

export const marketplace = defineModel({
  id: 'marketplace',
  title: pair('place de marché', 'marketplace'),
  describes: ({ businessModel }) => businessModel === 'marketplace',
  excludes: ['trial', 'parcel', 'replenishment', 'appointment'],
  requires: ['continuity'],
  serviceDays: 7,
  cycleDays: 120,
  bans: [
    {
      id: 'seller-as-own',
      why: pair(
        'La place de marché dit qui vend : elle ne parle pas comme si elle vendait elle-même.',
        'A marketplace says who sells: it does not speak as if it sold itself.',
      ),
      pattern: /nous fabriquons|notre atelier|we make|our workshop/i,
      within: 'any',
    },
  ],
});
