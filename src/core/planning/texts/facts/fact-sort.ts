import { plainText } from '../../../framework/counters/plain-words.ts';

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
  /\b(reviews? (went|fell|rose)|turnover|visits?|visites?|sessions?|clicks?|clics?)\b/,
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

/** More words than this are a story rather than a fact to print (working assumption). */
const mostWords = 14;

/** What a text may do with a sentence of the company file. */
export function factSort(text: string): FactSort {
  const plain = plainText(text);
  if (internalSigns.some((sign) => sign.test(plain))) return 'internal';
  if (namedCertificate.test(text)) return 'public';
  if (claimSigns.some((sign) => sign.test(plain))) return 'claim';
  return plain.split(' ').length > mostWords ? 'internal' : 'public';
}
