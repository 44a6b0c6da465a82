import { pair } from '../../values/text.ts';
import { defineModel, type ModelPack } from './model-pack.ts';

export const training = defineModel({
  id: 'training',
  title: pair('formation et service public', 'training and public service'),
  describes: ({ businessModel, sector }) =>
    businessModel !== 'b2b_saas' &&
    businessModel !== 'media' &&
    businessModel !== 'nonprofit' &&
    ['education_training', 'public_local'].includes(sector),
  words: {
    customer: { fr: { one: 'stagiaire', other: 'stagiaires' }, en: { one: 'learner', other: 'learners' } },
    order: { fr: { one: 'inscription', other: 'inscriptions' }, en: { one: 'enrolment', other: 'enrolments' } },
    purchase: { fr: { one: 'engagement', other: 'engagements' }, en: { one: 'enrolment', other: 'enrolments' } },
  },
  excludes: [
    'basket',
    'parcel',
    'trial',
    'product_review',
    'purchase_reward',
    'review_reward',
    'partner_reward',
    'contest',
    'paid_creator',
    'replenishment',
    'appointment',
  ],
  serviceDays: 60,
  cycleDays: 365,
  bans: [
    {
      id: 'public-money-prospecting',
      why: pair(
        'La prospection vers une personne sur les fonds de son compte de formation est interdite (loi 2022-1587).',
        'Prospecting a person about the money of a training account is forbidden (French act 2022-1587).',
      ),
      pattern: /\bCPF\b|compte personnel de formation|personal training account/i,
      within: 'message',
      country: 'FR',
    },
    {
      id: 'free-as-bait',
      why: pair(
        'Une formation payée par un fonds public n’est pas gratuite, et ne s’annonce pas ainsi.',
        'Training paid by public money is not free and is not announced as such.',
      ),
      pattern:
        /formation gratuite|100\s*% (?:financ(?:é|e)e?|gratuit)|sans rien (?:payer|d(?:é|e)bourser)|free training/i,
      within: 'any',
    },
    {
      id: 'reward-on-public-money',
      why: pair(
        'Aucun cadeau ne récompense une inscription payée par un fonds public.',
        'No gift rewards an enrolment paid by public money.',
      ),
      pattern: /(?:carte cadeau|bon d(?:’|')achat|tablette|ordinateur) offerte?|free (?:tablet|laptop|gift card)/i,
      within: 'any',
    },
  ],
});

/** Names of those who look after children by the day, without accents. */
export const childcareSign =
  /\b(nurser(?:y|ies)|day ?care|child ?care|child ?minders?|pre ?schools?|kindergartens?|creches?|micro creches?|garderies?|halte garderies?|assistantes? maternelles?|periscolaire|accueil de loisirs|after school clubs?|holiday clubs?)\b/;

/** A company that looks after children works like a place of training, and its customers are parents. */
export const childcare: ModelPack = {
  ...training,
  words: {
    ...training.words,
    customer: { fr: { one: 'parent', other: 'parents' }, en: { one: 'parent', other: 'parents' } },
  },
};
