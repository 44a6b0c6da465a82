import { pair } from '../../../values/text.ts';
import { act, type DoubtfulPractice, unasked, unfair } from './practice.ts';

const consumerContracts = {
  EU: pair('Directive 2011/83/UE', 'Directive 2011/83/EU'),
  GB: act('Consumer Contracts (Information, Cancellation and Additional Charges) Regulations 2013'),
  IE: act('Consumer Rights Act 2022'),
  BE: pair('Code de droit économique, livre VI', 'Belgian code of economic law, book VI'),
};

/** A box that is ticked, or a thing added, before anybody chose it. */
const tickedInAdvance =
  /\b(?:pre ?tick\w*|pre ?check\w*|already (?:ticked|checked|selected)|(?:tick|check|select)(?:s|ed|ing)?(?: \w+){0,8} (?:already|by default|in advance|beforehand)|(?<!\b(?:non|pas) )(?:pre ?|deja )coche\w*|coche\w*(?: \w+){0,8} (?:d avance|par defaut|d office)|ajoute\w* (?:d office|automatiquement) (?:au|dans)|added (?:by default|automatically) to)\b/;

/** What a customer signs, pays and leaves. */
export const contractPractices: readonly DoubtfulPractice[] = [
  {
    id: 'long-payment-terms',
    verdict: 'refuse',
    signs: [
      /\b(paiements?|payer|regler|reglements?|factures?|payments?|pay|invoices?|credit|terms|echeances?)\b/,
      /\b(7[0-9]|8\d|9\d|1[0-9]\d) (jours|days)\b|\b(three|trois|four|quatre|six|3|4|6) (mois|months)\b/,
    ],
    unless: /\b(en (trois|quatre|3|4) fois|instal?lments?|mensualites?|monthly)\b/,
    reason: pair(
      'Entre professionnels, un délai de paiement est limité à 60 jours ; au-delà, l’amende et les intérêts courent, et c’est la trésorerie qui prête',
      'Between businesses a payment term is limited to 60 days; beyond it interest runs, and your own cash lends the money',
    ),
    law: {
      FR: pair('Code de commerce, L441-10', 'French commercial code, L441-10'),
      EU: pair('Directive 2011/7/UE', 'Directive 2011/7/EU'),
      BE: pair('Loi du 2 août 2002 sur les retards de paiement', 'Belgian act of 2 August 2002 on late payment'),
      GB: act('Late Payment of Commercial Debts (Interest) Act 1998'),
      IE: act('Late Payment in Commercial Transactions Regulations 2012'),
    },
    instead: pair(
      'garder 30 à 60 jours écrits, et gagner les gros par ce que vos chiffres prouvent : un essai, un délai tenu, une remise pour paiement comptant',
      'keep 30 to 60 days in writing, and win large customers by what your figures prove: a trial, a delay that is kept, a discount for payment at once',
    ),
  },
  {
    id: 'silent-renewal',
    verdict: 'refuse',
    signs: [
      /\b(rolls?|rolling|renew\w*|continue\w*|becomes?|turns?|converts?|extend\w*|devien\w*|passe\w*|bascul\w*|reconduc\w*|recondui\w*|transform\w*|renouvel\w*|prolong\w*)\b/,
      /\b(by itself|by themselves|automatic\w*|silent\w*|tacite\w*|tout seul|toute seule|automatiquement|without (?:asking|telling|saying|writing|a letter|notice)|d office|sans (?:le dire|prevenir|demander|ecrire|avertir|rien dire|en parler|lettre|avis)|unless they (say|cancel|write)|sauf s ils|nobody reads|personne ne lit)\b/,
      /\b(subscri\w*|abonne\w*|contracts?|contrats?|memberships?|adhesions?|plans?|formules?|trials?|essais?|packs?|paid|payant\w*|cards?|cartes?)\b/,
    ],
    reason: pair(
      'Passer quelqu’un à un contrat payant demande son accord, et la reconduction, un avis clair avant la date',
      'Moving somebody to a paid contract needs their agreement, and a renewal needs a clear notice before the date',
    ),
    law: {
      ...consumerContracts,
      EU: pair('Directive 93/13/CEE', 'Directive 93/13/EEC'),
      FR: pair('Code de la consommation, L215-1', 'French consumer code, L215-1'),
      GB: act('Digital Markets, Competition and Consumers Act 2024, subscription contracts'),
    },
    instead: pair(
      'appeler ou écrire avant la fin, dire le prix et le jour, et faire dire oui',
      'ring or write before the end, state the price and the day, and have them say yes',
    ),
  },
  {
    id: 'pre-ticked-consent',
    verdict: 'refuse',
    signs: [
      tickedInAdvance,
      /\b(?:newsletters?|infolettres?|mailing|e ?mails?|courriels?|sms|texts?|messages|offers by|marketing|consent\w*|accord|inscription (?:a|au))\b/,
    ],
    reason: pair(
      'Une case cochée d’avance n’est pas un accord : les messages qui suivent partent sans consentement',
      'A box ticked in advance is no agreement: the messages that follow are sent without consent',
    ),
    law: unasked,
    instead: pair(
      'laisser la case vide, dire ce que l’on recevra et combien de fois, et compter qui la coche',
      'leave the box empty, say what comes and how often, and count who ticks it',
    ),
  },
  {
    id: 'pre-ticked-option',
    verdict: 'refuse',
    signs: [tickedInAdvance],
    reason: pair(
      'Un supplément payant doit être choisi : une case cochée d’avance n’est pas un accord, et la somme se rembourse',
      'A paid extra must be chosen: a box ticked in advance is no agreement, and the money must be returned',
    ),
    law: {
      ...consumerContracts,
      FR: pair('Code de la consommation, L121-17', 'French consumer code, L121-17'),
    },
    instead: pair(
      'montrer le supplément dans le panier, case vide, avec la raison de le prendre',
      'show the extra in the basket with an empty box and the reason to take it',
    ),
  },
  {
    id: 'kept-in-the-dark',
    verdict: 'refuse',
    signs: [
      /\b(don t|do not|never|not|stop|ne (pas|plus|jamais)) (remind\w*|tell\w*|warn\w*|notify\w*|prevenir|rappeler|relancer|avertir|le dire|leur dire)\b/,
      /\b(pure profit|all profit|keep (on )?paying|still pay\w*|forg[eo]t\w*|never (use|send|come|open)\w*|n (utilis|envoi|vienn)\w*|paient (quand meme|sans)|oubli\w*|que du benefice|benefice net)\b/,
    ],
    reason: pair(
      'Qui paie sans se servir de ce qu’il paie part dès qu’il s’en aperçoit, et taire ce qu’il devrait savoir est une pratique trompeuse',
      'Those who pay for what they do not use leave as soon as they notice, and keeping from them what they should know is a misleading practice',
    ),
    law: unfair,
    instead: pair(
      'leur écrire à la première échéance manquée, leur proposer une date pour s’en servir ou une pause, et compter ceux qui restent',
      'write to them at the first use that is missed, propose a date to use it or a pause, and count those who stay',
    ),
  },
  {
    id: 'payment-surcharge',
    verdict: 'refuse',
    signs: [/\b(per cent|pour cent|supplement|surcharge|extra|frais)\b.*\b(cards?|cartes?)\b|%.*\b(cards?|cartes?)\b/],
    unless: /\b(adhesion|membre|famille|member|library|cadeau|gift)\b/,
    reason: pair(
      'Faire payer le paiement par carte est interdit envers un consommateur',
      'Charging a consumer for paying by card is banned',
    ),
    law: {
      EU: pair('Directive (UE) 2015/2366, article 62', 'Directive (EU) 2015/2366, article 62'),
      FR: pair('Code monétaire et financier, L112-12', 'French monetary code, L112-12'),
      BE: pair('Code de droit économique, livre VII', 'Belgian code of economic law, book VII'),
      GB: act('Consumer Rights (Payment Surcharges) Regulations 2012'),
      IE: act('Payment Services Regulations 2018'),
    },
    instead: pair(
      'compter le coût de la carte dans le prix, le même pour tous',
      'count the cost of cards in the price, the same for everybody',
    ),
  },
  {
    id: 'hidden-fees',
    verdict: 'refuse',
    signs: [
      /\b(fees?|frais|charges?|supplements?)\b/,
      /\b(hide|hidden|cacher|caches?|cachees?|at the (very )?end|a la fin|last (step|page|screen)|dernier ecran|derniere (etape|page)|not show|ne pas (montrer|afficher)|(?:add|adding|ajout\w*|mettre|put|charge|facturer)\b.*\b(?:on|at|in|sur|dans|a|au) (?:the |la |le |l )?(?:payment|checkout|basket|cart|page de paiement|ecran de paiement|paiement|panier|caisse))\b/,
    ],
    unless: /\b(option\w*|facultati\w*|gift wrap\w*|all included|tout compris|if (?:they|people) (?:want|wish))\b/,
    reason: pair(
      'Le prix affiché doit comprendre tous les frais que l’on ne peut pas éviter',
      'The price shown must include every fee that cannot be avoided',
    ),
    law: { ...unfair, FR: pair('Code de la consommation, L112-1', 'French consumer code, L112-1') },
    instead: pair('un seul prix, tout compris, dès la première page', 'one price, all included, from the first page'),
  },
  {
    id: 'shortened-vouchers',
    verdict: 'refuse',
    signs: [
      /\b(bons?( cadeaux?| d achat)?|cartes? cadeaux?|cheques? cadeaux?|coffrets? cadeaux?|vouchers?|gift (cards?|certificates?)|avoirs?|credit notes?|prepaid \w+|carnets?)\b/,
      /\b((valid\w*|valables?|expir\w*|perim\w*|last\w*|duree|validite)\b.*\b(instead of|au lieu d\w*|rather than|plutot que|seulement|only|reduire|shorten\w*|raccourci\w*)|(reduire|raccourcir|ramener|shorten|cut|reduce)\b.*\b(validite|duree|validity|valid|expiry)|(never|not) (be )?(used|redeemed|claimed|spent)|jamais utilis\w*|pas utilis\w*|(used|redeemed) by (few|hardly))\b/,
    ],
    unless: /\b(remind\w*|rappel\w*|prolong\w*|extend\w*|rembours\w*|refund\w*)\b/,
    reason: pair(
      'Gagner sur des bons qui expirent, c’est garder l’argent sans rien livrer ; la loi fixe souvent une durée minimale, à faire écrire par qui en répond chez vous',
      'Earning on vouchers that expire is keeping the money and delivering nothing; the law often sets a shortest validity, to be confirmed in writing by whoever answers for it in your country',
    ),
    law: {
      IE: act('Consumer Protection (Gift Vouchers) Act 2019: five years'),
      NZ: act('Fair Trading (Gift Card Expiry) Amendment Act 2024: three years'),
    },
    instead: pair(
      'garder la durée, écrire à ceux qui n’ont pas utilisé leur bon avant la période creuse, et leur proposer ces dates-là',
      'keep the validity, write to those who have not used theirs before the quiet season, and offer them those very dates',
    ),
  },
  {
    id: 'cut-legal-rights',
    verdict: 'refuse',
    signs: [
      /\b(supprim\w*|redui\w*|raccourci\w*|ramen\w*|renonc\w*( a)?|enlever|sans|pas de|waiv\w*|cut|reduc\w*|shorten\w*|drop|remov\w*|scrap|no|without) (\w+ ){0,2}(garanties?( legales?)?|warrant(y|ies)|legal guarantees?|droits? de retractation|retractation|cooling off|(right|rights) (to|of) (cancel|withdraw\w*|return\w*|repair\w*|refund\w*)|delais? de (reflexion|retractation)|statutory rights)\b/,
    ],
    unless: /\b(ne (pas|jamais)|never|sans frais|surcout|extra cost|prolong\w*|extend\w*|longer|plus longue?)\b/,
    reason: pair(
      'Un consommateur ne perd pas par contrat ce que la loi lui laisse : la clause ne vaut rien et vaut une amende',
      'A consumer does not lose by contract what the law leaves them: the clause is void and brings a fine',
    ),
    law: {
      EU: pair('Directives 2011/83/UE et (UE) 2019/771', 'Directives 2011/83/EU and (EU) 2019/771'),
      FR: pair('Code de la consommation, L217-3 et L221-18', 'French consumer code, L217-3 and L221-18'),
      GB: act('Consumer Rights Act 2015'),
      IE: act('Consumer Rights Act 2022'),
      NZ: act('Consumer Guarantees Act 1993'),
    },
    instead: pair(
      'compter les retours et leurs raisons, corriger la première, et écrire les droits en une phrase là où l’on paie',
      'count the returns and their reasons, remove the first one, and write the rights in one sentence where people pay',
    ),
  },
];
