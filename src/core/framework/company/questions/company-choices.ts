import { channels } from '../../channels.ts';
import type { BusinessModel, ObjectiveKind, SectorId, skills } from '../company-parts.ts';
import { priceLevels } from '../company-parts.ts';
import type { Choice } from './choices.ts';

/** The closed lists of a company file in plain words. */

const choice = (value: string, fr: string, en: string, ...alsoCalled: string[]): Choice => ({
  value,
  label: { fr, en },
  alsoCalled,
});

export const languageChoices: readonly Choice[] = [
  choice('fr', 'français', 'French', 'francais'),
  choice('en', 'anglais', 'English'),
];

export const modelChoices: readonly Choice[] = [
  modelChoice('ecommerce_b2c', 'Boutique en ligne', 'Online shop', 'e-commerce', 'boutique', 'shop', 'store'),
  modelChoice(
    'local_service',
    'Commerce ou service de proximité',
    'Local shop or service',
    'artisan',
    'restaurant',
    'local',
    'proximité',
  ),
  modelChoice(
    'lead_gen_services',
    'Prestations sur devis',
    'Services sold by quote',
    'devis',
    'quote',
    'services',
    'conseil',
    'freelance',
    'agence',
    'agency',
  ),
  modelChoice(
    'b2c_subscription',
    'Abonnement pour particuliers',
    'Subscription for consumers',
    'abonnement',
    'subscription',
    'club',
    'box',
  ),
  modelChoice(
    'b2b_saas',
    'Logiciel en ligne par abonnement',
    'Online software by subscription',
    'saas',
    'logiciel',
    'software',
    'app',
  ),
  modelChoice('marketplace', 'Place de marché', 'Marketplace'),
  modelChoice('media', 'Média, magazine, blog', 'Media, magazine, blog', 'blog', 'magazine', 'journal'),
  modelChoice(
    'nonprofit',
    'Association, fondation',
    'Charity, non-profit',
    'association',
    'ong',
    'charity',
    'foundation',
  ),
];

function modelChoice(value: BusinessModel, fr: string, en: string, ...alsoCalled: string[]): Choice {
  return choice(value, fr, en, ...alsoCalled);
}

export const sectorChoices: readonly Choice[] = [
  sectorChoice(
    'home_craft',
    'Artisanat d’art, décoration, maison',
    'Crafts, decoration, home',
    'artisanat',
    'décoration',
    'céramique',
    'bijoux',
    'meubles',
    'craft',
    'decoration',
    'furniture',
    'jewellery',
  ),
  sectorChoice('fashion', 'Mode', 'Fashion', 'vêtements', 'habits', 'chaussures', 'clothes', 'shoes'),
  sectorChoice('beauty', 'Beauté', 'Beauty', 'coiffure', 'cosmétiques', 'esthétique', 'hairdresser', 'cosmetics'),
  sectorChoice(
    'food_drink',
    'Alimentation et boissons',
    'Food and drink',
    'épicerie',
    'boulangerie',
    'vin',
    'producteur',
    'bakery',
    'grocery',
    'wine',
    'food',
  ),
  sectorChoice(
    'health_wellness',
    'Santé et bien-être',
    'Health and wellness',
    'santé',
    'bien-être',
    'yoga',
    'thérapeute',
    'dentiste',
    'médecin',
    'dentist',
    'doctor',
    'clinic',
    'health',
    'wellness',
    'therapist',
  ),
  sectorChoice('sport_outdoor', 'Sport et plein air', 'Sport and outdoors', 'sport', 'randonnée', 'outdoor'),
  sectorChoice('culture_media', 'Culture et médias', 'Culture and media', 'livres', 'musique', 'art', 'books', 'music'),
  sectorChoice(
    'education_training',
    'Enseignement et formation',
    'Education and training',
    'formation',
    'cours',
    'école',
    'training',
    'courses',
    'school',
  ),
  sectorChoice(
    'travel_hospitality',
    'Voyage, transport, hébergement',
    'Travel, transport, lodging',
    'hôtel',
    'gîte',
    'auberge',
    'camping',
    'chambre d’hôtes',
    'tourisme',
    'taxi',
    'hotel',
    'guest house',
    'inn',
    'hostel',
    'tourism',
  ),
  sectorChoice('restaurant', 'Restauration', 'Restaurants', 'restaurant', 'café', 'traiteur', 'bar', 'caterer'),
  sectorChoice('real_estate', 'Immobilier', 'Real estate', 'agence immobilière', 'immobilier', 'estate agent'),
  sectorChoice(
    'home_services',
    'Bâtiment, travaux, services à domicile',
    'Building trades and home services',
    'bâtiment',
    'travaux',
    'véranda',
    'menuiserie',
    'couvreur',
    'maçon',
    'artisan',
    'building',
    'roofer',
    'builder',
    'plombier',
    'électricien',
    'jardinier',
    'ménage',
    'plumber',
    'electrician',
    'gardener',
  ),
  sectorChoice(
    'professional_services',
    'Droit, conseil, comptabilité, communication',
    'Law, consulting, accounting, communication',
    'services aux professionnels',
    'professional services',
    'avocat',
    'comptable',
    'conseil',
    'agence',
    'lawyer',
    'accountant',
    'consulting',
    'agency',
  ),
  sectorChoice('software', 'Logiciel', 'Software', 'logiciel', 'application', 'saas'),
  sectorChoice('industry_b2b', 'Industrie', 'Industry', 'industrie', 'fabricant', 'manufacturer'),
  sectorChoice(
    'finance_insurance',
    'Finance et assurance',
    'Finance and insurance',
    'banque',
    'assurance',
    'finance',
    'insurance',
  ),
  sectorChoice('nonprofit', 'Association, club', 'Non-profit, club', 'association', 'club', 'ong', 'charity'),
  sectorChoice('public_local', 'Service public local', 'Local public service', 'mairie', 'collectivité', 'council'),
  sectorChoice('other', 'Autre secteur', 'Other sector', 'autre', 'other'),
];

function sectorChoice(value: SectorId, fr: string, en: string, ...alsoCalled: string[]): Choice {
  return choice(value, fr, en, ...alsoCalled);
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

/** Every channel by its plain name; those that a small company is asked about come first. */
export const channelChoices: readonly Choice[] = [
  ...channels.filter(({ asked }) => asked !== undefined),
  ...channels.filter(({ asked }) => asked === undefined),
].map(({ id, title, asked }) => ({
  value: id,
  label: asked?.label ?? title,
  alsoCalled: [title.fr, title.en, ...(asked?.alsoCalled ?? [])],
}));
