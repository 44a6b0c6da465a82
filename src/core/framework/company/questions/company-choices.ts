import { channels } from '../../channels.ts';
import type { BusinessModel, ObjectiveKind, skills } from '../company-parts.ts';
import { priceLevels } from '../company-parts.ts';
import type { Choice } from './choices.ts';
import { modelNames } from './named-choices.ts';

/** The closed lists of a company file in plain words. */

export const choice = (value: string, fr: string, en: string, ...alsoCalled: string[]): Choice => ({
  value,
  label: { fr, en },
  alsoCalled,
});

export const languageChoices: readonly Choice[] = [
  choice('fr', 'français', 'French', 'francais'),
  choice('en', 'anglais', 'English'),
];

export const modelChoices: readonly Choice[] = [
  modelChoice('ecommerce_b2c', 'e-commerce', 'boutique', 'shop', 'store'),
  modelChoice(
    'local_service',
    'artisan',
    'restaurant',
    'local',
    'proximité',
    'location',
    'réservation',
    'rendez-vous',
    'chambres',
    'séjours',
    'tables',
    'hébergement',
    'letting',
    'rental',
    'booking',
    'bookings',
    'appointment',
    'appointments',
    'rooms',
    'stays',
  ),
  modelChoice('lead_gen_services', 'devis', 'quote', 'services', 'conseil', 'freelance', 'agence', 'agency'),
  modelChoice('b2c_subscription', 'abonnement', 'subscription', 'club', 'box'),
  modelChoice('b2b_saas', 'saas', 'logiciel', 'software', 'app'),
  modelChoice('marketplace'),
  modelChoice('media', 'blog', 'magazine', 'journal'),
  modelChoice('nonprofit', 'association', 'ong', 'charity', 'foundation'),
];

function modelChoice(value: BusinessModel, ...alsoCalled: string[]): Choice {
  return choice(value, modelNames[value].fr, modelNames[value].en, ...alsoCalled);
}

export const goalChoices: readonly Choice[] = [
  goalChoice(
    'new_customers',
    'Gagner de nouveaux clients',
    'Win new customers',
    'nouveaux clients',
    'clients',
    'customers',
    'vendre plus',
    'sell more',
  ),
  goalChoice('revenue_existing', 'Vendre davantage aux clients actuels', 'Sell more to current customers', 'panier'),
  goalChoice(
    'retention',
    'Garder les clients plus longtemps',
    'Keep customers longer',
    'fidéliser',
    'fidélité',
    'loyalty',
  ),
  goalChoice('awareness', 'Se faire connaître', 'Become known', 'notoriété', 'visibilité', 'visibility'),
  goalChoice('margin', 'Dépenser moins par client gagné', 'Spend less per customer won', 'marge', 'coûts', 'costs'),
  goalChoice('market_entry', 'Entrer sur un nouveau marché', 'Enter a new market', 'nouveau marché'),
  goalChoice(
    'referral',
    'Être recommandé par les clients',
    'Be recommended by customers',
    'parrainage',
    'recommandation',
  ),
];

function goalChoice(value: ObjectiveKind, fr: string, en: string, ...alsoCalled: string[]): Choice {
  return choice(value, fr, en, ...alsoCalled);
}

export const skillChoices: readonly Choice[] = [
  skillChoice('writing', 'Écrire', 'Writing', 'rédiger', 'rédaction'),
  skillChoice('photo', 'Photographier', 'Photos', 'photo'),
  skillChoice('short_video', 'Filmer de courtes vidéos', 'Short videos', 'vidéo', 'video', 'reels'),
  skillChoice('seo', 'Régler un site pour Google', 'Tuning a site for Google', 'référencement'),
  skillChoice('ads', 'Acheter de la publicité en ligne', 'Buying online ads', 'publicité', 'advertising'),
  skillChoice('email', 'Envoyer des e-mails', 'Sending e-mails', 'email', 'newsletter'),
  skillChoice('dev', 'Modifier le site', 'Changing the site', 'développement', 'web'),
  skillChoice('partnerships', 'Nouer des partenariats', 'Making partnerships', 'partenariats', 'réseau'),
];

function skillChoice(value: (typeof skills)[number], fr: string, en: string, ...alsoCalled: string[]): Choice {
  return choice(value, fr, en, ...alsoCalled);
}

export const priceLevelChoices: readonly Choice[] = [
  priceChoice('low', 'Moins cher que les autres', 'Cheaper than others'),
  priceChoice('medium', 'Dans la moyenne', 'Average'),
  priceChoice('medium_high', 'Un peu plus cher', 'A little dearer'),
  priceChoice('high', 'Haut de gamme', 'High end'),
];

function priceChoice(value: (typeof priceLevels)[number], fr: string, en: string): Choice {
  return choice(value, fr, en);
}

export const addressFormChoices = (french: boolean): readonly Choice[] =>
  french ? [choice('vous', 'vous', 'vous'), choice('tu', 'tu', 'tu')] : [choice('you', 'you', 'you')];

/** Those that a small company is asked about come first; a messaging account, that of people who have found it, after the others. */
const orderOfAsked = ({ asked, family }: (typeof channels)[number]): number =>
  asked === undefined ? 2 : family === 'messaging_app' ? 1 : 0;

/** Every channel by its plain name, the usual ones first. */
export const channelChoices: readonly Choice[] = [...channels]
  .sort((a, b) => orderOfAsked(a) - orderOfAsked(b))
  .map(({ id, title, asked }) => ({
    value: id,
    label: asked?.label ?? title,
    alsoCalled: [title.fr, title.en, ...(asked?.alsoCalled ?? [])],
  }));
