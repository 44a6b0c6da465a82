import type { SectorId } from '../company-parts.ts';
import type { Choice } from './choices.ts';
import { choice } from './company-choices.ts';
import { tradeNames } from './trade-names.ts';

/** The trades of an ordinary town, each with the names that people type. */
export const sectorChoices: readonly Choice[] = [
  sectorChoice(
    'home_craft',
    'Artisanat d’art, fleurs, bijoux, meubles, décoration',
    'Crafts, flowers, jewellery, furniture, decoration',
  ),
  sectorChoice('fashion', 'Mode, vêtements, chaussures, couture', 'Fashion, clothes, shoes, tailoring'),
  sectorChoice('beauty', 'Beauté, coiffure, esthétique, tatouage', 'Beauty, hairdressing, nails, tattoos'),
  sectorChoice(
    'food_drink',
    'Alimentation et boissons, boulangerie, ferme, cave à vin',
    'Food and drink, bakery, farm, wine',
  ),
  sectorChoice(
    'health_wellness',
    'Santé et bien-être, cabinet, ostéopathie, massage',
    'Health and wellness, practice, osteopathy, massage',
  ),
  sectorChoice(
    'sport_outdoor',
    'Sport et plein air, salle de sport, guide de pêche',
    'Sport and outdoors, gym, fishing guide',
  ),
  sectorChoice(
    'culture_media',
    'Culture et médias, librairie, musée, musique',
    'Culture and media, bookshop, museum, music',
  ),
  sectorChoice(
    'education_training',
    'Enseignement et formation, cours, auto-école',
    'Education and training, lessons, driving school',
  ),
  sectorChoice(
    'travel_hospitality',
    'Voyage, transport, hébergement, gîte, hôtel, taxi',
    'Travel, transport, lodging, cottage, hotel, taxi',
  ),
  sectorChoice('restaurant', 'Restaurants, cafés, bars, traiteurs', 'Restaurants, cafés, bars, caterers'),
  sectorChoice(
    'real_estate',
    'Immobilier, agence immobilière, gestion locative',
    'Real estate, estate agents, lettings',
  ),
  sectorChoice(
    'home_services',
    'Bâtiment, travaux, services à domicile, jardin, ménage',
    'Building trades and home services, garden, cleaning',
  ),
  sectorChoice('vehicles', 'Garage, auto, moto, vélo', 'Garage, cars, motorbikes, bicycles'),
  sectorChoice(
    'personal_services',
    'Services aux personnes (garde, animaux, photo, obsèques)',
    'Personal services (childcare, pets, photography, funerals)',
  ),
  sectorChoice(
    'professional_services',
    'Droit, conseil, comptabilité, communication',
    'Law, consulting, accounting, communication',
  ),
  sectorChoice('software', 'Logiciel, application', 'Software, apps'),
  sectorChoice('industry_b2b', 'Industrie, fabrication, commerce de gros', 'Industry, manufacturing, wholesale'),
  sectorChoice(
    'finance_insurance',
    'Finance et assurance, courtier, mutuelle',
    'Finance and insurance, broker, mortgages',
  ),
  sectorChoice('nonprofit', 'Association, club', 'Non-profit, club'),
  sectorChoice('public_local', 'Service public local, mairie', 'Local public service, town council'),
  sectorChoice('other', 'Autre secteur', 'Other sector'),
];

function sectorChoice(value: SectorId, fr: string, en: string): Choice {
  return choice(value, fr, en, ...tradeNames[value]);
}
