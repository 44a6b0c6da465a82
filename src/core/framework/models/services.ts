import { pair } from '../../values/text.ts';
import { defineModel } from './model-pack.ts';

export const services = defineModel({
  id: 'services',
  title: pair('services sur demande', 'services on request'),
  describes: ({ businessModel }) => businessModel === 'lead_gen_services',
  words: {
    customer: { fr: { one: 'client', other: 'clients' }, en: { one: 'client', other: 'clients' } },
    order: { fr: { one: 'demande', other: 'demandes' }, en: { one: 'request', other: 'requests' } },
    purchase: { fr: { one: 'contrat', other: 'contrats' }, en: { one: 'contract', other: 'contracts' } },
  },
  excludes: ['basket', 'parcel', 'trial', 'product_review', 'replenishment', 'appointment'],
  serviceDays: 30,
  cycleDays: 365,
  bans: [
    {
      id: 'guaranteed-result',
      why: pair(
        'Un service dû avec soin ne se promet pas avec un résultat certain.',
        'A service owed with care cannot be promised with a certain result.',
      ),
      pattern: /r(?:é|e)sultats? (?:garantis?|assur(?:é|e)s?)|satisfait à 100|guaranteed results?/i,
      within: 'any',
    },
  ],
});
