import type { Text } from '../../values/text.ts';
import type { regulatedFlags, SectorId } from '../company/company-parts.ts';

export type RegulatedFlag = (typeof regulatedFlags)[number];

export interface Sector {
  readonly id: SectorId;
  readonly title: Text;
  /** Subjects that usually fall under rules of their own: asked about when the file is silent. */
  readonly regulated: readonly RegulatedFlag[];
}

export const sectors: readonly Sector[] = [
  sector('home_craft', 'Artisanat et maison', 'Craft and home'),
  sector('fashion', 'Mode', 'Fashion'),
  sector('beauty', 'Beauté', 'Beauty', ['cosmetic_procedure']),
  sector('food_drink', 'Alimentation et boissons', 'Food and drink', ['alcohol', 'food_claims']),
  sector('health_wellness', 'Santé et bien-être', 'Health and wellness', ['health']),
  sector('sport_outdoor', 'Sport et plein air', 'Sport and outdoors'),
  sector('culture_media', 'Culture et médias', 'Culture and media'),
  sector('education_training', 'Enseignement et formation', 'Education and training', ['children']),
  sector('travel_hospitality', 'Voyage et hébergement', 'Travel and hospitality'),
  sector('restaurant', 'Restauration', 'Restaurants', ['alcohol']),
  sector('real_estate', 'Immobilier', 'Real estate'),
  sector('home_services', 'Services à domicile', 'Home services'),
  sector('professional_services', 'Services aux professionnels', 'Professional services'),
  sector('software', 'Logiciel', 'Software'),
  sector('industry_b2b', 'Industrie', 'Industry'),
  sector('finance_insurance', 'Finance et assurance', 'Finance and insurance', ['finance']),
  sector('nonprofit', 'Association', 'Non-profit'),
  sector('public_local', 'Service public local', 'Local public service'),
  sector('other', 'Autre secteur', 'Other sector'),
];

function sector(id: SectorId, fr: string, en: string, regulated: readonly RegulatedFlag[] = []): Sector {
  return { id, title: { fr, en }, regulated };
}
