import type { SectorId } from '../company-parts.ts';
import type { Choice } from './choices.ts';
import { choice } from './company-choices.ts';
import { tradeNames } from './trade-names.ts';

/** The trades of an ordinary town, each with the names that people type. */
export const sectorChoices: readonly Choice[] = [
  sectorChoice('home_craft', 'Artisanat d’art, décoration, maison', 'Crafts, decoration, home'),
  sectorChoice('fashion', 'Mode', 'Fashion'),
  sectorChoice('beauty', 'Beauté', 'Beauty'),
  sectorChoice('food_drink', 'Alimentation et boissons', 'Food and drink'),
  sectorChoice('health_wellness', 'Santé et bien-être', 'Health and wellness'),
  sectorChoice('sport_outdoor', 'Sport et plein air', 'Sport and outdoors'),
  sectorChoice('culture_media', 'Culture et médias', 'Culture and media'),
  sectorChoice('education_training', 'Enseignement et formation', 'Education and training'),
  sectorChoice('travel_hospitality', 'Voyage, transport, hébergement', 'Travel, transport, lodging'),
  sectorChoice('restaurant', 'Restauration', 'Restaurants'),
  sectorChoice('real_estate', 'Immobilier', 'Real estate'),
  sectorChoice('home_services', 'Bâtiment, travaux, services à domicile', 'Building trades and home services'),
  sectorChoice('vehicles', 'Garage, auto, moto, vélo', 'Garage, cars, motorbikes, bicycles'),
  sectorChoice(
    'personal_services',
    'Services aux personnes (obsèques, garde, animaux, photo)',
    'Personal services (funerals, care, pets, photography)',
  ),
  sectorChoice(
    'professional_services',
    'Droit, conseil, comptabilité, communication',
    'Law, consulting, accounting, communication',
  ),
  sectorChoice('software', 'Logiciel', 'Software'),
  sectorChoice('industry_b2b', 'Industrie', 'Industry'),
  sectorChoice('finance_insurance', 'Finance et assurance', 'Finance and insurance'),
  sectorChoice('nonprofit', 'Association, club', 'Non-profit, club'),
  sectorChoice('public_local', 'Service public local', 'Local public service'),
  sectorChoice('other', 'Autre secteur', 'Other sector'),
];

function sectorChoice(value: SectorId, fr: string, en: string): Choice {
  return choice(value, fr, en, ...tradeNames[value]);
}
