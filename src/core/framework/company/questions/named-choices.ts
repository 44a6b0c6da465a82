import type { Text } from '../../../values/text.ts';
import type { BusinessModel, SectorId } from '../company-parts.ts';

/** Trades and ways of selling in plain words, apart from the other words that people type for them, which weigh much more. */

export const sectorNames: Readonly<Record<SectorId, Text>> = {
  home_craft: {
    fr: 'Artisanat d’art, fleurs, bijoux, meubles, décoration',
    en: 'Crafts, flowers, jewellery, furniture, decoration',
  },
  fashion: { fr: 'Mode, vêtements, chaussures, couture', en: 'Fashion, clothes, shoes, tailoring' },
  beauty: { fr: 'Beauté, coiffure, esthétique, tatouage', en: 'Beauty, hairdressing, nails, tattoos' },
  food_drink: {
    fr: 'Alimentation et boissons, boulangerie, ferme, cave à vin',
    en: 'Food and drink, bakery, farm, wine',
  },
  health_wellness: {
    fr: 'Santé et bien-être, cabinet, ostéopathie, massage',
    en: 'Health and wellness, practice, osteopathy, massage',
  },
  sport_outdoor: {
    fr: 'Sport et plein air, salle de sport, guide de pêche',
    en: 'Sport and outdoors, gym, fishing guide',
  },
  culture_media: {
    fr: 'Culture et médias, librairie, musée, musique',
    en: 'Culture and media, bookshop, museum, music',
  },
  education_training: {
    fr: 'Enseignement et formation, cours, auto-école',
    en: 'Education and training, lessons, driving school',
  },
  travel_hospitality: {
    fr: 'Voyage, transport, hébergement, gîte, hôtel, taxi',
    en: 'Travel, transport, lodging, cottage, hotel, taxi',
  },
  restaurant: { fr: 'Restaurants, cafés, bars, traiteurs', en: 'Restaurants, cafés, bars, caterers' },
  real_estate: { fr: 'Immobilier, agence immobilière, gestion locative', en: 'Real estate, estate agents, lettings' },
  home_services: {
    fr: 'Bâtiment, travaux, services à domicile, jardin, ménage',
    en: 'Building trades and home services, garden, cleaning',
  },
  vehicles: { fr: 'Garage, auto, moto, vélo', en: 'Garage, cars, motorbikes, bicycles' },
  personal_services: {
    fr: 'Services aux personnes (garde, animaux, photo, obsèques)',
    en: 'Personal services (childcare, pets, photography, funerals)',
  },
  professional_services: {
    fr: 'Droit, conseil, comptabilité, communication',
    en: 'Law, consulting, accounting, communication',
  },
  software: { fr: 'Logiciel, application', en: 'Software, apps' },
  industry_b2b: { fr: 'Industrie, fabrication, commerce de gros', en: 'Industry, manufacturing, wholesale' },
  finance_insurance: { fr: 'Finance et assurance, courtier, mutuelle', en: 'Finance and insurance, broker, mortgages' },
  nonprofit: { fr: 'Association, club', en: 'Non-profit, club' },
  public_local: { fr: 'Service public local, mairie', en: 'Local public service, town council' },
  other: { fr: 'Autre secteur', en: 'Other sector' },
};

export const modelNames: Readonly<Record<BusinessModel, Text>> = {
  ecommerce_b2c: { fr: 'Boutique en ligne', en: 'Online shop' },
  local_service: {
    fr: 'Commerce ou service de proximité (magasin, location, réservation, rendez-vous)',
    en: 'Local shop or service (store, letting, booking, appointment)',
  },
  lead_gen_services: { fr: 'Prestations sur devis', en: 'Services sold by quote' },
  b2c_subscription: { fr: 'Abonnement pour particuliers', en: 'Subscription for consumers' },
  b2b_saas: { fr: 'Logiciel en ligne par abonnement', en: 'Online software by subscription' },
  marketplace: { fr: 'Place de marché', en: 'Marketplace' },
  media: { fr: 'Média, magazine, blog', en: 'Media, magazine, blog' },
  nonprofit: { fr: 'Association, fondation', en: 'Charity, non-profit' },
};
