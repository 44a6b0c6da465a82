import { internalMarker } from '../../framework/company/reading/internal-notes.ts';
import { plainText } from '../../framework/counters/plain-words.ts';

/** What a text may do with a fact: print it, keep it inside the company, or print it once the company has proved it. */
export type FactSort = 'public' | 'internal' | 'claim';

/**
 * Signs of a fact for the company itself: its counts of sales, people and requests, its costs and delays, its contracts,
 * what it does not do, the voice of who fills in the file. General words of any trade, without accents.
 */
const internalSigns: readonly RegExp[] = [
  /\b\d[\d ]*\s?(ventes?|sales|sold|seats sold|clients?|customers?|patients?|members?|adherents?|donateurs?|donors?|guests?|groupes?|groups?|conventions?|contrats?|contracts?|dossiers?|demandes?|requests?|enquir\w+|leads?|orders?|commandes?|names?|noms?|hosts?|users?|utilisateurs?|comptes?|accounts?)\b/,
  /\b(sold|vendus?|vendues?|waiting list|liste d attente|turned away|refuses?|asked|told that|signed|signees?|renewals?)\b.*\d|\d.*\b(sold|vendus?|vendues?|on the waiting list|sur liste d attente|turned away|asked|were told|signees? dans)\b/,
  /\b(coute|coutent|costs? (us )?[£$€\d]|cost us|of our costs|de nos (couts|charges|frais)|marge|margin|chiffre d affaires|turnover|sous traitant|supplier|fournisseur|salaire|wage)\b/,
  /\b\d[\d ]*\s?\p{L}+ (last|this|in the|in a) (month|year|season|week)\b|\b(dans l annee|ce mois|l an dernier|cette annee|la saison derniere|last year|last month|last season)\b/u,
  /\b(stock of|en stock|in stock|left in stock|restants?|invendus?|unsold)\b/,
  /\b(on annule|we cancel|cancelled|annulee?s?|entre la demande et|between the request and)\b/,
  /\b(i|i m|my|we never|we do not|we don t|je|j ai|mon|ma|mes|nous n|on ne|on n|pas encore|not yet|not sure|unknown|inconnu|a verifier|to check)\b/,
  /\b\d[\d ]*\s(paying|payants?|payantes?|active|actifs?|actives?)\b|\b(on|le|au) \d+ [a-z]+ 20\d\d\b/,
  /\b(contract|contrat|confiden\w+|nda|until|jusqu)\b.*\b(20\d\d)\b/,
  /\b(reviews? (went|fell|rose)|turnover|clicks?|clics?)\b|\b\d[\d ]*\s?(visits?|visites?|sessions?)\b/,
  /\b\d[\d ]*\s?(\p{L}+ ){0,3}(returned|retournee?s?|lost|perdue?s?|complaints?|plaintes?|reclamations?|refusals?|refused|refus|refusee?s?|delays?|retards?|late|departures?|departs?|leavers?|left|partis|no shows?|absents?|absences?|invitations|inscrits?|inscrites?|entrees pay\w+|louees?)\b/u,
  /\b(perdue?s?|lost|returned|retournee?s?|partis|left) (dans|in|during|depuis|since|within)\b/,
  /\b\d[\d ]* (of|out of|among) (those|these|them)\b|\b(of|among) (those|these)\b|\b\d[\d ]* de (ces|ceux|celles)\b|\b(de|parmi) (ceux|celles) (la|ci)\b|\bdont \d/,
  /\b(prix|tarif|price) (moyen|average)\b|\baverage (price|party|basket|order)\b|\bin the average\b|\bdans la moyenne\b/,
  /\d.*\b(selon|d apres|according to)\b/,
  /\b(sur (la facture|le devis)|on the (invoice|quote)|pas sur le site|not on the site|affichee? sur|shown on|bought in|not made (here|by us))\b/,
  /\b(\d[\d ]*|environ \d[\d ]*) (of|sur) (the )?\d|\b\d[\d ]* [\p{L} ]+ out of \d/u,
  /\b(before|avant) (the |le |la |l |our |notre )?\p{L}+( s)? (time|temps|wages?|salaires?)\b|\btemps (de |du |de la |de l |d )?(travail|personnel|equipe|techniciens?|salaries?|passe)\b/u,
  /\b\d[\d.,]* ?(h|heures?|hours?) (d atelier|de travail|of work)\b|\b\d+ (?!working|business)\p{L}+ (days|hours) each\b/u,
  /^(?!.*\b(reviews?|avis|rating|rated|note|notes|stars|etoiles)\b).*\b(on average|en moyenne|an average of|delai moyen|average delay)\b/,
  /^(average|mean|moyenne) (of|des|de|entre|between)\b|\b(before|excluding|excl|ex|without|hors) (vat|tva)\b/,
  /\([^)]*\b(a l essai|en test|on trial|as a trial|being tried|pilote?)\b[^)]*\)/,
  /\b(a ne pas (dire|publier|communiquer|montrer|divulguer)|ne pas (le |la |les )?(dire|publier|communiquer|divulguer)|a ne (dire|donner|communiquer|montrer) a personne|not to be (told|said|published|shown)|not for publication|do not (publish|tell|say)|entre nous|between us|for us only|pour nous (seuls|seulement))\b/,
];

/** Words of a claim that nothing in the sentence proves. */
const claimSigns: readonly RegExp[] = [
  /\b(best|meilleure?s?|leader|number one|numero un|n o? ?1|unique|the only|le seul|la seule|cheapest|les? moins chers?|first in|unbeatable|imbattables?|perfect|parfaite?s?|ideale?s?)\b/,
  /\b(agreee?s?|approved|recommended|recommandee?s?|trusted|reconnue?s?) (par|by)\b/,
  /\b(guarante\w+|garantie?s?|100 ?%|zero risk|sans risque|always|toujours|never|jamais|tous? les?|toutes? les?|every (pound|euro|penny)|in the whole|dans tout le|partout|everywhere)\b/,
  /\b(compliant|conformes?|prove[ns]?|prouvee?s?|clinically|medically|soigne|guerit|cures?|safe|sure)\b/,
  /\d ?(%|per ?cent|pour cent)/,
  /\b(\d+ (out )?of \d+|\d+ sur \d+)\b/,
];

/** A certificate by its own name, which anyone can check: « certifié Qualiopi », "ISO 9001 certified". */
const namedCertificate =
  /(?:certifi(?:é|ée|és|ed)|registered|member of|membre d)\s(?:with\s(?:the\s)?|by\s(?:the\s)?|par\s)?\p{Lu}[\p{L}\d]+/u;

/** Counts from which a proof of an offer is how much of it there was, not what is in it (working assumption). */
const leastSold = 20;

const counted = /^(\d+) \p{L}/u;

/** What a number measures or what it is worth knowing: units, times, reviews, guarantees. */
const worth =
  /\b(years?|ans?|annees?|months?|mois|weeks?|semaines?|days?|jours?|hours?|heures?|minutes?|reviews?|avis|guarantee\w*|garanti\w*|warranty)\b|^\d+ (min|h|mm|cm|m|m2|km|g|kg|mg|ml|cl|l|w|kw|v|x|degrees?|degres?|c)\b/;

/** The time of a count of sales: « en un an », "in a year". */
const aYearOf = / (?:en|dans|in|over) (?:un an|une annee|l annee|a year|the year)$/;

/** True for a proof that counts what the company sold or did: « 346 tests », « 1 145 instruments vérifiés ». */
export function countsSales(text: string): boolean {
  const plain = plainText(text).replace(aYearOf, '');
  const [, number = '0'] = counted.exec(plain) ?? [];
  return Number(number) >= leastSold && !worth.test(plain);
}

/** A guarantee of a stated length, which the seller owes: « deux ans de garantie », "10 year warranty". */
const datedGuarantee =
  /^(\d+|an?|un|une|deux|trois|cinq|dix|two|three|five|ten) (ans?|annees?|mois|jours|years?|months?|days?) (de )?(garantie|guarantee|warranty)$|^(garantie|guaranteed?|guarantee|warranty) (\p{L}+ )?(\d+|un|deux|trois|cinq|dix|two|three|five|ten) (ans?|mois|jours|years?|months?|days?)$/u;

/** The same with what it covers and where it is written: « garantie de cinq ans sur la pose, écrite sur la facture ». */
const longGuarantee =
  /^(garantie|guarantee|warranty) (de |d |of )?(\d+|un|deux|trois|cinq|dix|one|two|three|five|ten) (ans?|mois|years?|months?)( (sur|on) [a-z ]+)?(,? (ecrite|written) (sur|on) [a-z ]+)?$/;

/** More words than this are a story rather than a fact to print (working assumption). */
const mostWords = 18;

/** What a text may do with a sentence of the company file. */
export function factSort(text: string): FactSort {
  const plain = plainText(text);
  if (longGuarantee.test(plain) && !internalMarker.test(text)) return 'public';
  if (internalMarker.test(text) || internalSigns.some((sign) => sign.test(plain))) return 'internal';
  if (namedCertificate.test(text) || datedGuarantee.test(plain)) return 'public';
  if (claimSigns.some((sign) => sign.test(plain))) return 'claim';
  return plain.split(' ').length > mostWords ? 'internal' : 'public';
}

/** True for a promise that a text may print: what a brand says of itself is public, whatever its length, unless it claims what nothing proves. */
export const isPublicPromise = (text: string): boolean =>
  !internalMarker.test(text) && !claimSigns.some((sign) => sign.test(plainText(text)));

/** Words of a text that claim something: « garantie », "the best". In lower case without accents. */
export const claimsIn = (text: string): string[] =>
  claimSigns.flatMap((sign) => [...plainText(text).matchAll(new RegExp(sign, 'g'))].map(([found]) => found));
