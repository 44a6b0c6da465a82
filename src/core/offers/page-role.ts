import { kindWordCounts, kindWordLists, plainWords } from '../audits/classification/kind-words.ts';
import { englishPartNames } from '../language/en/page-names.ts';
import { frenchPartNames } from '../language/fr/page-names.ts';
import { functionWords } from '../language/function-words.ts';
import { isInvitation } from './names/invitation.ts';

/** What a page is for in a site that sells: what it sells, or one of the pages that every site has. */
export type PageRole = 'offer' | 'price' | 'proof' | 'contact' | 'house';

/** Words of pages that every site may have, besides those of the kinds. */
const house = new Set(
  `careers career jobs job vacancies recrutement emploi emplois carriere carrieres donations donation dons partenaires
  accueil home sponsors financing financement insurance assurances mutuelles weather meteo origins origines initiatives
  region pays social media specials promotions patients utiles useful rodo complaints reclamations started`.split(
    /\s+/,
  ),
);
const price = new Set(
  'tarif tarifs tarification tariff tariffs prix rates price prices pricing honoraires fees cotisation cotisations'.split(
    /\s+/,
  ),
);
const proof = new Set(
  `realisations realisation chantiers portfolio projets projects project cas cases case etudes studies galerie gallery
  photos avis temoignages temoignage testimonials testimonial reviews review references resultats results
  ouvrages works`.split(/\s+/),
);

/** Alone they name what the company works with and its proofs, not something sold. */
const means = new Set(
  `certification certifications certificats labels agrements agrement accreditations equipement equipements equipment
  materiel technologies technology atelier locaux premises facilities machines`.split(/\s+/),
);

/** Alone they name how somebody works, who works there, for whom, where or what to do before a visit. */
const ways = new Set(
  `pratique demarche methode approche practice approach method preparatifs crew introduction deroulement
  tour tournee virtual process philosophie philosophy valeurs values engagement engagements clients clientele customers
  fleet flotte coverage precautions`.split(/\s+/),
);

/** The way to a company. */
const wayThere =
  /^(?:how to |comment )?(?:find us|find me|get here|getting here|reach us|nous trouver|me trouver|nous rejoindre|venir|y aller)$/;

/** What is let, in French: alone, “location” is the English word for where a company is. */
const rental = /^(?:la |nos )?locations? (?:de|d|du|des|saisonnieres?|longue|courte)(?: |$)/;

/** How to take an appointment, and when somebody is there: nothing that is sold. */
const takingAppointments =
  /^(?:(?:prendre|prise de|nos|mes|votre|book|make|your|our|an?|online|request) )*(?:appointments?|bookings?|reservations?|rdv|rendez vous|book(?:ing)?|reserver)(?: (?:an?|your|now|online|en ligne|appointments?|information|infos?))*$|^(?:(?:nos|our|the|mes) )?(?:(?:opening|business|office) (?:hours|times)|hours|horaires(?: d ouverture)?|jours et horaires(?: d ouverture)?)$/;
/** Where somebody works. */
const whereWorked =
  /^(?:(?:nos|mes|notre|our|the|la|les) )?(?:(?:zones?|secteurs?|perimetres?) (?:d intervention|d activite|geographiques?|desservi\w*|couvert\w*)|(?:zones|secteurs) (?:de|d) \S+|(?:service|coverage|covered) areas?|areas?(?: (?:that )?we)? (?:cover(?:ed)?|serv(?:e|ed|iced?))|where we (?:work|operate|deliver|go)|ou (?:nous |j )?(?:intervenons|interviens|travaillons)|(?:communes|villes) desservies|locations (?:we serve|served))$/;
/** Where something is, and what there is around it. */
const surroundings =
  /^(?:(?:notre|la|sa|the|our|my) )?(?:situation|localisation|emplacement|situation geographique|(?:aux |les )?alentours|(?:les |nos )?environs|a (?:proximite|visiter|voir|decouvrir)(?: .*)?|que (?:faire|voir|visiter)(?: .*)?|things to (?:do|see)(?: .*)?|what to (?:do|see)(?: .*)?|(?:the )?(?:local|surrounding) area|nearby(?: .*)?|where we are)$/;
/** What somebody needs to know before a visit. */
const practical =
  /^(?:(?:nos |les |mes )?(?:infos?|informations?)(?: pratiques?| utiles?)?|(?:practical|useful|visitor)? ?info(?:rmation)?s?)$/;
/** What is said to other companies. */
const toPartners = /^(?:(?:become|devenir|our|nos) (?:an? )?)?(?:partners?|partenaires?)(?: with us)?$/;
/** How a visit goes. */
const ofVisit =
  /^(?:what (?:to|can (?:you|i)|you can) expect|(?:a quoi|que) (?:s attendre|vous attendre)|comment (?:se deroule(?:nt)?|se passe(?:nt)?|ca se passe))(?: |$)|^(?:(?:your|the|my|votre|ma|la|une?) )?(?:first (?:visit|appointment)|premiere (?:visite|seance|consultation)|premier rendez vous)$|^(?:le )?deroulement d(?:e|es|u|une?)? (?:\S+ ){0,2}(?:visites?|seances?|consultations?|rendez vous)$/;

/** Pages of a shop about sending what it sells, with the words that a menu adds to them. */
const shipping = new Set(
  'delivery deliveries shipping postage returns livraison livraisons expedition retours'.split(' '),
);
const ofShipping = new Set([
  ...shipping,
  ...'information informations info policy costs options frais rates'.split(' '),
]);

/** True for the first word of the address of a case, a project or a review. */
export const opensProof = (word: string): boolean => provedBy.test(word);
const provedBy = /^(?:cas|cases?|projets?|projects?|chantiers?|realisations?|etudes?|testimonials?|temoignages?)$/;

/** Lists of words of kinds, and the share of the words of a name that makes it one of them. Working assumptions. */
const mostlyHouse = ['help', 'list', 'guide', 'error', 'gallery', 'reviews'] as const;
const partlyHouse = ['legal', 'about', 'form'] as const;
const half = 0.5;

/** The role that a name of a page announces: `Nos tarifs` → price, `Roues sur mesure` → offer. */
export function roleOfName(name: string): PageRole {
  const plain = plainWords(name).join(' ');
  if (rental.test(plain)) return 'offer';
  if (wayThere.test(plain) || takingAppointments.test(plain)) return 'contact';
  if (
    [ofVisit, whereWorked, surroundings, practical, toPartners].some((form) => form.test(plain)) ||
    isInvitation(name)
  )
    return 'house';
  const words = plainWords(name).filter((word) => word.length > 1 && !isFunctionWord(word) && !/^\d+$/.test(word));
  if (words.length === 0) return 'offer';
  if (words.some((word) => shipping.has(word)) && words.every((word) => ofShipping.has(word))) return 'house';
  if (words.every((word) => means.has(word) || ways.has(word) || isPart(word))) return 'house';
  const counts = kindWordCounts(words);
  const share = (list: (typeof kindWordLists)[number]): number => counts[kindWordLists.indexOf(list)]! / words.length;
  const part = (own: ReadonlySet<string>): number => words.filter((word) => own.has(word)).length / words.length;
  if (part(proof) >= half) return 'proof';
  if (part(price) >= half) return 'price';
  if (share('contact') >= half) return 'contact';
  const isHouse = partlyHouse.some((list) => share(list) >= half) || mostlyHouse.some((list) => share(list) > half);
  return isHouse || part(house) >= half ? 'house' : 'offer';
}

const isPart = (word: string): boolean => frenchPartNames.has(word) || englishPartNames.has(word);

function isFunctionWord(word: string): boolean {
  return word !== 'about' && (functionWords.fr!.has(word) || functionWords.en!.has(word));
}
