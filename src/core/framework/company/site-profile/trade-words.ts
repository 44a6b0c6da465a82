import type { SectorId } from '../company-parts.ts';

/** Types of schema.org that name a trade (schema.org 28, LocalBusiness and its kinds). */
export const sectorTypes: readonly (readonly [SectorId, RegExp])[] = [
  ['restaurant', /^(?:Restaurant|CafeOrCoffeeShop|BarOrPub|FoodEstablishment|FastFoodRestaurant)$/],
  ['food_drink', /^(?:Bakery|Winery|Brewery|Distillery|GroceryStore|LiquorStore)$/],
  [
    'travel_hospitality',
    /^(?:Hotel|LodgingBusiness|BedAndBreakfast|Campground|Hostel|VacationRental|TouristAttraction|TravelAgency|TaxiService)$/,
  ],
  ['beauty', /^(?:BeautySalon|HairSalon|NailSalon|DaySpa|TattooParlor)$/],
  [
    'health_wellness',
    /^(?:MedicalBusiness|Physician|Dentist|HealthAndBeautyBusiness|Pharmacy|MedicalClinic|Optician|VeterinaryCare|Physiotherapy)$/,
  ],
  ['sport_outdoor', /^(?:SportsActivityLocation|SportsClub|ExerciseGym|BikeStore|SportingGoodsStore)$/],
  ['fashion', /^(?:ClothingStore|ShoeStore|MensClothingStore)$/],
  ['home_craft', /^(?:FurnitureStore|HomeGoodsStore|Florist|JewelryStore|GardenStore|HardwareStore)$/],
  [
    'home_services',
    /^(?:Plumber|Electrician|HousePainter|Locksmith|RoofingContractor|HVACBusiness|GeneralContractor|HomeAndConstructionBusiness|MovingCompany)$/,
  ],
  [
    'vehicles',
    /^(?:AutomotiveBusiness|Auto(?:BodyShop|Dealer|PartsStore|Repair|Wash)|Motorcycle(?:Dealer|Repair)|TireShop)$/,
  ],
  ['personal_services', /^(?:FuneralHome|ChildCare|DryCleaningOrLaundry|AnimalShelter|PetStore)$/],
  ['professional_services', /^(?:LegalService|Attorney|AccountingService|Notary)$/],
  ['real_estate', /^(?:RealEstateAgent)$/],
  ['finance_insurance', /^(?:FinancialService|InsuranceAgency|BankOrCreditUnion)$/],
  ['software', /^(?:SoftwareApplication|WebApplication|MobileApplication)$/],
  ['culture_media', /^(?:NewsMediaOrganization|BookStore|MovieTheater|MusicStore|MusicGroup|Museum|Library)$/],
  ['education_training', /^(?:EducationalOrganization|School|CollegeOrUniversity|Course)$/],
  ['nonprofit', /^(?:NGO)$/],
  ['public_local', /^(?:GovernmentOrganization|GovernmentOffice|CityHall)$/],
];

/** Words of a trade in titles, headings and descriptions, lower case without accents; a final * stands for any ending. */
const words: readonly (readonly [SectorId, string])[] = [
  [
    'restaurant',
    'restaurant, restaurants, bistrot, bistro, brasserie, pizzeria, creperie, traiteur, catering, caterer, carte du jour, menu du jour, nos menus, plats a emporter, takeaway, gastronomi*, cuisine indienne, cuisine italienne, cuisine francaise',
  ],
  [
    'food_drink',
    'miel, miels, apicult*, confiture*, huile d olive, charcuterie*, foie gras, biscuit*, biscuiterie, confiserie*, biere, bieres, cidre, cidres, tisane*, torrefact*, conserverie, spiritueux, distillerie*, safran, truffes, honey, olive oil, jams, chutney*, biscuits, coffee beans, coffee roast*, beer, beers, ciders, spirits, distillery, epicerie, boulangerie, patisserie, vin, vins, vigneron*, fromage, fromages, chocolat, chocolats, brasseur, producteurs, produits fermiers, maraich*, amap, panier de legumes, paniers de legumes, bakery, wine, wines, brewery, cheese, chocolates, farm shop, butcher*',
  ],
  [
    'travel_hospitality',
    'gite, gites, chambre d hotes, chambres d hotes, hotel, hotels, auberge, camping, sejour, sejours, hebergement*, location de vacances, bed and breakfast, guest house, lodge, lodges, holiday cottage*, holiday let*, vacation rental*, self catering, cottages, tour packages, tourist*, tourisme, tourism, travel, voyage, voyages, airport transfer*, taxi, taxis, private hire, vtc',
  ],
  [
    'beauty',
    'coiffure, coiffeu*, barbier, institut de beaute, esthetique, soins du visage, cosmetique*, ongles, manucure, hairdress*, barber, beauty salon, skincare, cosmetics, nails',
  ],
  [
    'health_wellness',
    'osteopath*, kinesitherap*, naturopath*, yoga, massage, massages, therapeut*, therapist*, therapy, dentiste*, dentaire*, dentist, dentists, dental, dentistry, orthodont*, medecin, medecins, cabinet medical, infirmi*, dietet*, nutritionniste*, psycholog*, psychotherap*, sophrolog*, acupunct*, chiropract*, physiotherap*, podolog*, veterinai*, veterinar*, clinic, clinique, holistique*, reiki, reflexolog*, wellness, bien etre, sage femme, orthophon*, opticien*, pharmac*',
  ],
  [
    'sport_outdoor',
    'velo, velos, randonnee*, escalade, grimpe, grimpeu*, course a pied, trail, marathon, ultra, fitness, musculation, badminton, tennis, football, rugby, cricket, judo, karate, natation, gymnastique, equitation, bikes, cycling, hiking, climbing, running, runners, joggers, jogging, swimming, golf, athletics, sports club, club de sport',
  ],
  [
    'fashion',
    'vetement, vetements, robes, chaussures, pret a porter, maroquinerie, boutique de mode, clothing, dresses, shoes, fashion',
  ],
  [
    'home_craft',
    'ceramique*, poterie*, bijou, bijoux, bijouterie, joailli*, meubles, luminaire*, bougies, artisanal, artisanale, artisanaux, artisanales, origami, fleuriste*, bouquets, compositions florales, pottery, ceramics, jewel, jewelry, jeweler, jewellery, jeweller*, furniture, candles, handmade, florist*',
  ],
  [
    'home_services',
    'plomb*, electricien*, chauffagiste*, climatisation, depannage, renovation, toiture, toitures, couvreur*, zinguerie, charpent*, menuiserie*, menuisier*, veranda, verandas, pergola, pergolas, macon, maconnerie, terrassement, assainissement, carrel*, ravalement, paysagiste*, jardinage, elagage, piscinist*, serruri*, vitrerie, deratisation, nuisibles, desinsectisation, demenagement*, reparation, reparations, plumb*, electricians, heating, roofing, roofer*, gardening, landscap*, glazing, builders, kitchens, bathrooms, joinery, carpent*, plastering, handyman, pest control, septic, porta potty, fencing, conservator*, home improvement*, remodel*',
  ],
  [
    'vehicles',
    'garage, garages, garagiste*, carross*, automobile, automobiles, pare chocs, pare brise, vidange, pneu, pneus, pneumatique*, controle technique, covering, vehicule d occasion, vehicules d occasion, concession*, motos, scooters, car repair*, car servicing, body shop, bodywork, bumper*, tyre, tyres, mot test*, used cars, car dealer*, motorbike*, motorcycle*, windscreen*',
  ],
  [
    'personal_services',
    'obseques, pompes funebres, funeraire*, inhumation*, cremation*, marbrerie, aide a domicile, garde d enfants, creche, creches, micro creche*, toilettage, pension canine, photographe*, pressing, wedding planner*, funeral, funerals, undertaker*, burial*, childcare, nursery, nurseries, dog grooming, dog walk*, cattery, kennels, photographer*, dry cleaning, laundrette*, home care',
  ],
  [
    'professional_services',
    'avocat, avocats, expert comptable, experts comptables, comptabilite, notaire*, notarial*, huissier*, agence web, agence de communication, agence digitale, marketing digital, developpement web, consultant*, solicitor*, lawyer*, attorney*, law firm, litigation, accountant*, accounting, consulting, consultancy, marketing agency, web design, production video, tournage video, captation video, video production',
  ],
  [
    'education_training',
    'formation, formations, stagiaires, apprenants, qualiopi, cours particuliers, soutien scolaire, ecole de, auto ecole, training courses, tutoring, tuition, driving school, preschool',
  ],
  ['software', 'logiciel, logiciels, saas, software, free trial, essai gratuit, dashboard'],
  [
    'real_estate',
    'immobilier, immobiliere, appartements a vendre, maisons a vendre, estate agents, lettings, real estate, realtor*, homes for sale',
  ],
  [
    'culture_media',
    'concert, concerts, spectacle, spectacles, exposition*, theatre, festival, festivals, musique, musiciens, musician*, music, band, choir, magazine, podcast*, medias, journalis*, radio, patrimoine, musee, books, exhibition*, museum, newspaper, gazette, heritage, historical, history, journal',
  ],
  [
    'finance_insurance',
    'courtier*, credit immobilier, placements, banque, insurance broker*, insurance agency, mortgages, loans, financial advis*',
  ],
  ['industry_b2b', 'usinage, sous traitance industrielle, chaudronnerie, tolerie, fonderie, machining, manufacturer*'],
  [
    'public_local',
    'mairie, conseil municipal, municipal, municipale, communaute de communes, town council, parish council',
  ],
];

/** Words of a body of members, whatever it does: they name a trade only where no other does. */
const memberWords =
  'benevole*, faire un don, adherent*, adherer, adhesion*, association, associatif, associative, loi 1901, societe savante, comite, quartier, donate, volunteer*, charity, non profit, nonprofit, membership, society';

const patternOf = (list: string): RegExp =>
  new RegExp(
    `\\b(?:${list
      .split(', ')
      .map((word) => word.replace('*', '\\w*'))
      .join('|')})\\b`,
    'g',
  );

export const sectorWords: readonly (readonly [SectorId, RegExp])[] = words.map(([id, list]) => [id, patternOf(list)]);
export const memberPattern = patternOf(memberWords);

/** Lower case without accents; apostrophes, hyphens and other signs are spaces. */
export const bareText = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%€£$]+/gu, ' ');
