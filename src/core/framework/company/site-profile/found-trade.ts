import type { PageFacts } from '../../../audits/facts/site-facts.ts';
import { schemaTypes } from '../../../audits/facts/structured-data.ts';
import type { BusinessModel, SectorId } from '../company-parts.ts';
import type { FoundOffer } from './found-offers.ts';

/** Types of schema.org that name a trade (schema.org 28, LocalBusiness and its kinds). */
const sectorTypes: readonly (readonly [SectorId, RegExp])[] = [
  ['restaurant', /^(?:Restaurant|CafeOrCoffeeShop|BarOrPub|FoodEstablishment|FastFoodRestaurant)$/],
  ['food_drink', /^(?:Bakery|Winery|Brewery|Distillery|GroceryStore|LiquorStore)$/],
  [
    'travel_hospitality',
    /^(?:Hotel|LodgingBusiness|BedAndBreakfast|Campground|Hostel|TouristAttraction|TravelAgency)$/,
  ],
  ['beauty', /^(?:BeautySalon|HairSalon|NailSalon|DaySpa|TattooParlor)$/],
  ['health_wellness', /^(?:MedicalBusiness|Physician|Dentist|HealthAndBeautyBusiness|Pharmacy|MedicalClinic)$/],
  ['sport_outdoor', /^(?:SportsActivityLocation|ExerciseGym|BikeStore|SportingGoodsStore)$/],
  ['fashion', /^(?:ClothingStore|ShoeStore|MensClothingStore)$/],
  ['home_craft', /^(?:FurnitureStore|HomeGoodsStore|Florist|JewelryStore|GardenStore|HardwareStore)$/],
  [
    'home_services',
    /^(?:Plumber|Electrician|HousePainter|Locksmith|RoofingContractor|HVACBusiness|GeneralContractor|HomeAndConstructionBusiness|MovingCompany)$/,
  ],
  ['professional_services', /^(?:LegalService|Attorney|AccountingService|Notary|ProfessionalService)$/],
  ['real_estate', /^(?:RealEstateAgent)$/],
  ['finance_insurance', /^(?:FinancialService|InsuranceAgency|BankOrCreditUnion)$/],
  ['software', /^(?:SoftwareApplication|WebApplication|MobileApplication)$/],
  ['culture_media', /^(?:NewsMediaOrganization|BookStore|MovieTheater|MusicStore|Museum|Library)$/],
  ['education_training', /^(?:EducationalOrganization|School|CollegeOrUniversity|Course)$/],
  ['nonprofit', /^(?:NGO)$/],
  ['public_local', /^(?:GovernmentOrganization|GovernmentOffice|CityHall)$/],
];

/** Words of a trade in titles, headings and descriptions, without accents. */
const sectorWords: readonly (readonly [SectorId, RegExp])[] = [
  ['restaurant', /\b(?:restaurant|bistrot|brasserie|pizzeria|traiteur|catering|carte du jour|menus?)\b/g],
  [
    'food_drink',
    /\b(?:epicerie|boulangerie|vins?|fromage|chocolats?|cafes? en grains|produits? fermiers?|gourmand|recettes?|bakery|wines?|cheese|chocolates?|farm shop|recipes?)\b/g,
  ],
  [
    'travel_hospitality',
    /\b(?:gites?|chambres? d.hotes?|hotel|camping|sejours?|nuits?|bed and breakfast|guest house|holiday|stays?)\b/g,
  ],
  ['beauty', /\b(?:coiffure|coiffeur|soins du visage|cosmetiques?|ongles|hairdresser|skincare|cosmetics|nails)\b/g],
  [
    'health_wellness',
    /\b(?:osteopathe|kinesitherapeute|naturopath\w*|yoga|massages?|therapie|physiotherapy|osteopath|therapy|wellbeing)\b/g,
  ],
  [
    'sport_outdoor',
    /\b(?:velos?|randonnees?|escalade|ski|course a pied|fitness|bikes?|cycling|hiking|climbing|running)\b/g,
  ],
  ['fashion', /\b(?:vetements?|robes?|chaussures?|mode|tailles?|clothing|dresses|shoes|fashion)\b/g],
  [
    'home_craft',
    /\b(?:ceramiques?|poteries?|bijoux|meubles?|decoration|bougies?|artisanat|pottery|ceramics|jewell?ery|furniture|candles?|handmade)\b/g,
  ],
  [
    'home_services',
    /\b(?:plomb\w+|electricien\w*|chauffage|depannage|renovation|toiture|jardinage|vitr\w+|plumb\w+|electrician|heating|roofing|gardening|glazing)\b/g,
  ],
  [
    'professional_services',
    /\b(?:avocats?|expert.comptable|notaire|conseil|audit|agence|solicitors?|lawyers?|accountants?|consult\w+|agency)\b/g,
  ],
  [
    'education_training',
    /\b(?:formations?|stagiaires?|cours|apprenants?|certification|training|courses?|learners?)\b/g,
  ],
  ['software', /\b(?:logiciel|application|api|integrations?|software|saas|dashboard|free trial|essai gratuit)\b/g],
  ['real_estate', /\b(?:immobilier|appartements?|maisons? a vendre|location|estate agents?|properties|lettings?)\b/g],
  ['culture_media', /\b(?:livres?|concerts?|expositions?|magazine|podcasts?|books?|exhibitions?)\b/g],
  ['nonprofit', /\b(?:benevoles?|faire un don|adherer|adhesion|donate|volunteers?|charity)\b/g],
  ['finance_insurance', /\b(?:assurances?|credits?|placements?|insurance|mortgages?|loans?)\b/g],
  ['industry_b2b', /\b(?:usinage|fabricant|sous.traitance|machining|manufacturer|fabrication)\b/g],
];

/** Least mentions before words alone name a trade (working assumption). */
const fewestMentions = 3;
/** Times the mentions of the next trade (working assumption): a wrong proposal is accepted more often than corrected. */
const clearLead = 2;

/** The trade of the company, or null when neither structured data nor words name one. */
export function foundSector(pages: readonly PageFacts[], offers: readonly FoundOffer[]): SectorId | null {
  const types = new Set(pages.flatMap(({ content }) => (content === null ? [] : schemaTypes(content))));
  const declared = sectorTypes.find(([, pattern]) => [...types].some((type) => pattern.test(type)));
  if (declared !== undefined) return declared[0];
  const text = bare([...pages.flatMap(headlines), ...offers.map(({ name }) => name)].join(' '));
  const counts = sectorWords.map(([id, pattern]) => ({ id, count: text.match(pattern)?.length ?? 0 }));
  const [best, second] = counts.sort((a, b) => b.count - a.count);
  const isClear = best!.count >= fewestMentions && best!.count >= clearLead * second!.count;
  return isClear ? best!.id : null;
}

const cart = /\b(?:panier|ajouter au panier|livraison|commander|add to (?:cart|basket)|basket|checkout|delivery)\b/;
const quote = /\b(?:devis|sur devis|demander un devis|free quote|get a quote|request a quote)\b/;
const trial = /\b(?:essai gratuit|creer un compte|free trial|sign up|per user|par utilisateur)\b/;
const gift = /\b(?:faire un don|donner|donate|adherer)\b/;
const visit = /\b(?:reserver|rendez-vous|horaires|ouvert du|book (?:a table|now|an appointment)|opening hours)\b/;

/** How the company earns, from what its pages ask the visitor to do; null when they ask nothing known. */
export function foundModel(pages: readonly PageFacts[], offers: readonly FoundOffer[]): BusinessModel | null {
  const texts = pages.map(({ content }) => bare((content?.blocks ?? []).map(({ text }) => text).join(' ')));
  const anchors = bare(pages.flatMap(({ record }) => record.links.map(({ anchor }) => anchor)).join(' '));
  const share = (pattern: RegExp) =>
    texts.filter((text) => pattern.test(text)).length / Math.max(1, texts.length) + (pattern.test(anchors) ? 0.2 : 0);
  const priced = offers.filter(({ price }) => price !== null).length;
  const scores: [BusinessModel, number][] = [
    ['ecommerce_b2c', share(cart) + (priced >= 2 ? 0.2 : 0)],
    ['lead_gen_services', share(quote)],
    ['b2b_saas', share(trial)],
    ['nonprofit', share(gift)],
    ['local_service', share(visit)],
  ];
  const best = scores.sort((a, b) => b[1] - a[1])[0]!;
  return best[1] >= 0.2 ? best[0] : null;
}

const headlines = ({ content }: PageFacts): string[] =>
  content === null ? [] : [content.title ?? '', content.description ?? '', ...content.headings.map(({ text }) => text)];

/** Lower case without accents. */
const bare = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
