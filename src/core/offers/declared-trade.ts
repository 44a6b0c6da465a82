import type { CrawledFacts } from '../audits/facts/site-facts.ts';
import { schemaTypes } from '../audits/facts/structured-data.ts';
import { memoizeByObject } from '../values/memoize.ts';
import type { Text } from '../values/text.ts';

/** Types of companies of schema.org whose name is a trade, with the word that people search. */
const trades: Readonly<Record<string, Text>> = {
  AccountingService: { fr: 'expert-comptable', en: 'accountant' },
  Attorney: { fr: 'avocat', en: 'lawyer' },
  AutoBodyShop: { fr: 'carrosserie', en: 'auto body shop' },
  AutoRepair: { fr: 'garage automobile', en: 'auto repair' },
  Bakery: { fr: 'boulangerie', en: 'bakery' },
  BarOrPub: { fr: 'bar', en: 'pub' },
  BeautySalon: { fr: 'institut de beauté', en: 'beauty salon' },
  BedAndBreakfast: { fr: 'chambres d’hôtes', en: 'bed and breakfast' },
  BikeStore: { fr: 'magasin de vélos', en: 'bike shop' },
  BookStore: { fr: 'librairie', en: 'bookshop' },
  Brewery: { fr: 'brasserie artisanale', en: 'brewery' },
  CafeOrCoffeeShop: { fr: 'café', en: 'coffee shop' },
  Campground: { fr: 'camping', en: 'campsite' },
  ChildCare: { fr: 'crèche', en: 'childcare' },
  Chiropractic: { fr: 'chiropracteur', en: 'chiropractor' },
  DaySpa: { fr: 'spa', en: 'day spa' },
  Dentist: { fr: 'dentiste', en: 'dentist' },
  DryCleaningOrLaundry: { fr: 'pressing', en: 'dry cleaner' },
  Electrician: { fr: 'électricien', en: 'electrician' },
  EmploymentAgency: { fr: 'agence d’emploi', en: 'employment agency' },
  ExerciseGym: { fr: 'salle de sport', en: 'gym' },
  Florist: { fr: 'fleuriste', en: 'florist' },
  FurnitureStore: { fr: 'magasin de meubles', en: 'furniture shop' },
  GardenStore: { fr: 'jardinerie', en: 'garden centre' },
  GeneralContractor: { fr: 'entreprise générale du bâtiment', en: 'general contractor' },
  GolfCourse: { fr: 'golf', en: 'golf course' },
  HairSalon: { fr: 'coiffeur', en: 'hair salon' },
  HardwareStore: { fr: 'quincaillerie', en: 'hardware shop' },
  Hostel: { fr: 'auberge de jeunesse', en: 'hostel' },
  Hotel: { fr: 'hôtel', en: 'hotel' },
  HousePainter: { fr: 'peintre en bâtiment', en: 'house painter' },
  HVACBusiness: { fr: 'chauffagiste', en: 'heating and cooling' },
  InsuranceAgency: { fr: 'assurances', en: 'insurance agency' },
  JewelryStore: { fr: 'bijouterie', en: 'jewellery shop' },
  LegalService: { fr: 'avocat', en: 'lawyer' },
  Locksmith: { fr: 'serrurier', en: 'locksmith' },
  MovingCompany: { fr: 'déménageur', en: 'moving company' },
  NailSalon: { fr: 'onglerie', en: 'nail salon' },
  Notary: { fr: 'notaire', en: 'notary' },
  Optician: { fr: 'opticien', en: 'optician' },
  PetStore: { fr: 'animalerie', en: 'pet shop' },
  Pharmacy: { fr: 'pharmacie', en: 'pharmacy' },
  Physiotherapy: { fr: 'kinésithérapeute', en: 'physiotherapist' },
  Plumber: { fr: 'plombier', en: 'plumber' },
  Preschool: { fr: 'école maternelle', en: 'preschool' },
  RealEstateAgent: { fr: 'agence immobilière', en: 'estate agent' },
  Restaurant: { fr: 'restaurant', en: 'restaurant' },
  RoofingContractor: { fr: 'couvreur', en: 'roofing contractor' },
  SelfStorage: { fr: 'garde-meubles', en: 'self storage' },
  SportsClub: { fr: 'club de sport', en: 'sports club' },
  TattooParlor: { fr: 'tatoueur', en: 'tattoo studio' },
  TaxiService: { fr: 'taxi', en: 'taxi' },
  TravelAgency: { fr: 'agence de voyages', en: 'travel agency' },
  VeterinaryCare: { fr: 'vétérinaire', en: 'vet' },
  Winery: { fr: 'domaine viticole', en: 'winery' },
};

/** The trade that the home page declares for the company; null when it declares none that is precise. */
export const declaredTrade = memoizeByObject(({ home }: Pick<CrawledFacts, 'home'>): Text | null => {
  const type = home?.content ? schemaTypes(home.content).find((one) => trades[one] !== undefined) : undefined;
  return type === undefined ? null : trades[type]!;
});
