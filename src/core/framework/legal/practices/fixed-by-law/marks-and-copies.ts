import { pair } from '../../../../values/text.ts';
import { act, type DoubtfulPractice, unfair } from '../practice.ts';

/** Marks that say more than what they were granted for, and copies that leave the purpose they were allowed for. */
export const marksAndCopies: readonly DoubtfulPractice[] = [
  {
    id: 'mark-beyond-scope',
    verdict: 'refuse',
    signs: [
      /\b(logos?|sigles?|signes?|marques?|badges?|sceaux?|pastilles?|marks?|seals?|symbols?|symboles?|stamps?|tampons?)\b/,
      /\b(accredit\w*|certification|organisme de controle|notified body|norme iso|iso \d+)\b/,
      /\b(tous|toutes|tout|toute|partout|chaque|meme|aussi|n importe|all|every|everything|everywhere|any|each|even|also)\b/,
    ],
    unless:
      /\b(accredited (?:ones?|work|tests?|certificates?|reports?)|(?:certificats?|essais?|rapports?|prestations?) accredit\w*|portee|within (?:the |its |our )?scope|(?:that|which) (?:are|is) (?:accredited|covered|in scope)|(?:couvert|accredite)e?s par|uniquement|seulement|only|never|jamais|ne (?:pas|plus)|retirer|remove|take (?:it |them )?off)\b/,
    reason: pair(
      'Le signe d’une accréditation ou d’une certification ne va que sur ce qu’elle couvre : ailleurs il trompe le client, et l’organisme peut retirer l’accréditation entière',
      'The mark of an accreditation or a certification goes only on what it covers: elsewhere it misleads the customer, and the body may withdraw the whole accreditation',
    ),
    law: {
      ...unfair,
      EU: pair(
        'Règlement (CE) 765/2008, et directive 2005/29/CE',
        'Regulation (EC) 765/2008, and Directive 2005/29/EC',
      ),
      FR: pair(
        'règlement (CE) 765/2008, et Code de la consommation, L121-4',
        'Regulation (EC) 765/2008, and French consumer code, L121-4',
      ),
      CH: pair(
        'Ordonnance sur l’accréditation et la désignation, et LCD, article 3',
        'Swiss accreditation and designation ordinance, and Unfair Competition Act, article 3',
      ),
    },
    instead: pair(
      'deux modèles de document, l’un avec le signe pour ce qui est dans la portée, l’autre sans, et la portée écrite dans le devis',
      'two models of the document, one with the mark for what is within the scope, one without, and the scope written in the quote',
    ),
  },
  {
    id: 'accessible-copies-sold',
    verdict: 'refuse',
    companies:
      /\b(aveugles?|malvoyant\w*|deficien\w+ visuel\w*|bibliotheque sonore|livres? (?:lus?|parles?|sonores?)|blind|visually|print disab\w*|talking books?|braille|dyslexi\w*)\b/,
    signs: [
      /\b(vendre|vendons|vente|mettre en ligne|publier|diffuser|louer|sell\w*|stream\w*|publish\w*|put .* on line|put .* online|open .* to (?:all|everybody|everyone)|ouvrir .* a tous)\b/,
      /\b(livres?|lectures?|enregistrements?|audio|copies|books?|recordings?|readings?|tracks?)\b/,
    ],
    unless:
      /\b(domaine public|public domain|libres? de droits?|out of copyright|avec l accord de l editeur|licen[cs]e|catalogue imprime)\b/,
    reason: pair(
      'Ces copies sont permises sans l’accord des auteurs parce qu’elles vont aux seules personnes qui ne peuvent pas lire l’imprimé, et sans profit : vendues ou ouvertes à tous, elles violent le droit d’auteur',
      'These copies are allowed without the authors’ consent because they go only to people who cannot read print, and for no profit: sold or opened to all, they infringe copyright',
    ),
    law: {
      EU: pair('Directive (UE) 2017/1564', 'Directive (EU) 2017/1564'),
      FR: pair('Code de la propriété intellectuelle, L122-5, 7°', 'French intellectual property code, L122-5, 7°'),
      CH: pair('Loi sur le droit d’auteur, article 24c', 'Swiss copyright act, article 24c'),
      GB: act('Copyright, Designs and Patents Act 1988, sections 31A to 31F'),
      US: act('17 U.S.C. 121'),
      CA: pair('Loi sur le droit d’auteur, article 32', 'Copyright Act, section 32'),
    },
    instead: pair(
      'les prêter aux seules personnes qui y ont droit, et ne vendre que ce dont vous avez les droits',
      'lend them only to people who are entitled to them, and sell only what you hold the rights to',
    ),
  },
];
