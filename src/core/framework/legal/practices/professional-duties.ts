import { pair } from '../../../values/text.ts';
import { act, type DoubtfulPractice } from './practice.ts';

/** Words of a company of lawyers. */
const lawyers =
  /\b(avocate?s?|law ?firms?|lawyers?|solicitors?|barristers?|attorneys?|juridiques?|justice|prud homm\w*|tribuna(l|ux)|litigation|legal (advice|services?))\b/;

/** What the rules of a profession forbid to those who practise it. */
export const professionalDuties: readonly DoubtfulPractice[] = [
  {
    id: 'share-of-fees',
    verdict: 'not-now',
    refusedIn: ['FR'],
    companies: lawyers,
    signs: [
      /%|\b(honoraires|fees?|commissions?|part|share|cut|per cent|pour cent)\b/,
      /\b(par (dossier|affaire|client|cas|contact)s? (apporte|envoye|adresse|transmis|amene)\w*|(dossiers?|affaires?|clients?|cas) (apporte|envoye|adresse|amene)\w*|apport d affaires?|partag\w+ (d |des |les |nos |mes )?honoraires|(nous|m) (envoie|adresse|apporte|amene)\w* (un|des|les) (clients?|dossiers?|affaires?)|(for|per) (each |every )?(case|client|file|referral)s?( (sent|brought|referred))?|(cases?|clients?) (sent|brought|referred|introduced)|sends? (us|me) (a |the )?(clients?|cases?)|referral fees?|split\w* (the |our |my )?fees?|fee (sharing|splitting))\b/,
    ],
    unless:
      /\b(forfait\w*|flat|abonnement annuel|fixed (monthly|yearly)|confrere|another (lawyer|solicitor)|co counsel)\b/,
    reason: pair(
      'Les règles de la profession interdisent ou bornent le partage des honoraires avec qui envoie le client : le conseil se choisit pour lui-même',
      'The rules of the profession forbid or limit the sharing of fees with whoever sends the client: an adviser is chosen for the advice alone',
    ),
    law: {
      FR: pair(
        'Règlement intérieur national de la profession d’avocat, article 11',
        'French national rules of the legal profession, article 11',
      ),
      GB: act(
        'SRA Standards and Regulations, and Legal Aid, Sentencing and Punishment of Offenders Act 2012, section 56',
      ),
    },
    instead: pair(
      'payer une présence au forfait, sans lien avec les dossiers, ou être recommandé sans paiement : une fiche claire, une heure de permanence, une réponse rapide',
      'pay for a presence at a flat rate that does not depend on cases, or be recommended without payment: a clear sheet, an hour of advice, a quick answer',
    ),
  },
  {
    id: 'pay-by-result-only',
    verdict: 'not-now',
    refusedIn: ['FR', 'BE'],
    companies: lawyers,
    signs: [
      /\b(no win,? no (fee|pay)|no foal,? no fee|contingen(cy|t) fees?|quota litis|pas de (victoire|resultat|succes),? pas d honoraires|honoraires? (uniquement |seulement |que )?(au|sur le|selon le) (seul )?resultat|(ne )?(payer|paye\w*|paie\w*|regl\w*) (seulement|uniquement|que) (si|en cas)( \w+){0,2} (gagn\w*|victoire|succes)|rien a payer (si|en cas)( \w+){0,2} (per\w*|defaite|echec)|(pay|paid) (only )?(if|when) (we|they|you|i) win|nothing to pay (if|unless) (we|they|you|i) (lose|win))\b/,
    ],
    unless: /\b(en complement|complement d|honoraire fixe|fixed fee (plus|and)|on top of a fixed)\b/,
    reason: pair(
      'Être payé au seul résultat est interdit ou strictement borné dans cette profession : le conseil deviendrait partie à l’affaire',
      'Being paid by the result alone is forbidden or strictly limited in this profession: the adviser would become a party to the case',
    ),
    law: {
      FR: pair('Loi n° 71-1130 du 31 décembre 1971, article 10', 'French act 71-1130 of 31 December 1971, article 10'),
      BE: pair('Code judiciaire, article 446ter', 'Belgian judicial code, article 446ter'),
    },
    instead: pair(
      'un prix fixe par étape, écrit d’avance, et au plus un complément de résultat dans la convention signée',
      'a fixed price for each step, written beforehand, and at most a further fee on the result in the signed agreement',
    ),
  },
  {
    id: 'stories-under-secrecy',
    verdict: 'not-now',
    refusedIn: ['FR'],
    companies: lawyers,
    signs: [
      /\b(clients?|clientes?|salaries?|parties|familles?|families)\b/,
      /\b(racont\w*|temoign\w*|testimonials?|tell (their|the)|story|stories|citer|nommer|quote|case stud(y|ies))\b/,
      /\b(affaires?|dossiers?|cas|proces|noms?|chantiers?|victoires?|cases?|names?|trials?|story|stories|temoign\w*|testimonials?)\b/,
    ],
    unless: /\b(anonym\w*|sans (le |aucun )?noms?|without (the |any )?names?|invente\w*|fictional|fictive?s?)\b/,
    reason: pair(
      'Le secret professionnel couvre l’affaire d’un client, même content : il ne peut pas en relever son conseil pour une publicité',
      'Professional secrecy covers the case of a client, even a happy one: the client’s consent does not free the adviser for an advertisement',
    ),
    law: {
      FR: pair(
        'Loi n° 71-1130 du 31 décembre 1971, article 66-5',
        'French act 71-1130 of 31 December 1971, article 66-5',
      ),
    },
    instead: pair(
      'un cas inventé, annoncé comme tel, avec les étapes, les délais et le prix de chacune',
      'an invented case, said to be so, with the steps, the time and the price of each',
    ),
  },
];
