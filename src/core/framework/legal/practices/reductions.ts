import { pair } from '../../../values/text.ts';
import { priceCutLaw } from '../laws.ts';
import type { DoubtfulPractice } from './practice.ts';

/** A reduction of a price, in the words of those who announce one. */
const reduction =
  'soldes?|promos?|promotions?|(?:remise|reduction)s?(?! (?:d|de|des|du) (?!\\d|prix))|rabais|prix barre\\w*|barree?s?|on sale|(?:a|the|our|this|one|permanent|perpetual|constant|never ending|year round|continuous) sale(?! of)|sale prices?|discount\\w*|mark\\w* downs?|crossed out|strike ?through|was prices?|[−–] ?\\d+ ?%|\\d+ ?(?:%|pour cent|per ?cent) (?:off|de (?:remise|reduction|rabais|moins)|discount|moins cher)|(?:mettre|vendre|afficher|laisser|sell\\w*|show\\w*|put) (?:\\w+ ){0,4}?\\d+ ?%(?! (?:d|de|des|du|of|more|less|moins|plus|fewer)\\b)|(?:tout|everything) (?:a |at )?\\d+ ?%';
const always =
  'toute l annee|a l annee|en permanence|permanent\\w*|tous les jours|tout le temps|du (?:1er|premier) janvier au 31 decembre|(?:douze|12) mois sur (?:douze|12)|en continu|continuous\\w*|sans (?:date de )?fin|perpetuel\\w*|perpetual\\w*|indefini\\w*|indefinite\\w*|(?:all|the whole) (?:the )?year(?: round| long)?|year round|every (?:single )?day|at all times|all the time|never ending|(?:no|without an?) end(?: date)?|non ?stop|for ?ever';
/** “Always on sale”: the word alone is said of many other things. */
const forEver =
  '\\b(?:toujours|constamment|sans cesse) (?:\\w+ )?en (?:promos?|promotions?|soldes?|reduction)\\b|\\b(?:always|constantly|for ?ever) (?:be |have |keep |run )?(?:\\w+ )?(?:on sale|a sale|at a discount|discounted|marked down|on promotion)\\b|\\b(?:permanent|perpetual|constant|never ending|endless|year round|continuous|everlasting) (?:\\w+ )?(?:sale|discount|promotion)s?\\b';
/** Begun again each time that it ends. */
const again =
  '\\b(?:reconduire|renouveler|prolonger|relancer|extend|renew|restart|repeat)\\b.{0,30}\\b(?:promos?|promotions?|soldes?|sale|remises?|discount)\\b.{0,30}\\b(?:chaque (?:semaine|mois|jour)|toutes les semaines|tous les mois|sans cesse|every (?:week|month|day)|each (?:week|month)|comme si|as if|as though)\\b';

const raise =
  'gonfl\\w*|jack\\w*|monte[rz]?|augment\\w*|relever?|hauss\\w*|major\\w*|inflat\\w*|rais(?:e|ing)|put(?:ting)? (?:(?:the |our )?(?:prices?|it|them) )?up|mark(?:ing)? up|increas\\w*|bump\\w*|hik(?:e|ing)';
const invented =
  /\b(?:(?:prix|price|tarif)\b.{0,40}\b(?:(?:n \w+ )?jamais (?:ete )?(?:pratiqu|factur|demand|vend|appliqu|exist|pay)\w*|(?:never|nobody|no one|not) (?:\w+ ){0,2}(?:charged|asked|sold|paid|pays|used|existed|applied))|(?:prix|price)s? (?:d avant |barre |d origine |de reference |de depart )?(?:fictif|fausse?|faux|invente|imaginaire|bidon)s?|(?:faux|fake|fictitious|invented|made up|bogus|false) (?:\w+ )?(?:prix|prices?))\b/;
const priceShown =
  /\b(?:affich\w*|annonc\w*|montr\w*|mettre|barr\w*|remise|rabais|solde\w*|promo\w*|ancien\w*|avant|display|show|announce|advertis\w*|print|mark\w*|discount\w*|was|old|former|original|from|list)\b/;

const realCut = pair(
  'garder un seul prix et dire ce qu’il comprend ; ou une vraie baisse, datée, sur le prix le plus bas des trente jours d’avant, noté chaque jour',
  'keep one price and say what it includes; or a real, dated cut from the lowest price of the thirty days before, written down every day',
);

/** Reductions that are none. */
export const reductionPractices: readonly DoubtfulPractice[] = [
  {
    id: 'permanent-reduction',
    verdict: 'refuse',
    signs: [
      new RegExp(
        String.raw`(?:\b|(?=[−–]))(?:${reduction})(?:\b|(?<=%)).{0,45}\b(?:${always})\b|\b(?:${always})\b.{0,30}(?:\b|(?=[−–]))(?:${reduction})(?:\b|(?<=%))|${forEver}|${again}`,
      ),
    ],
    // a tariff of a quantity or of members is no reduction that is announced to all
    unless:
      /\b(a partir de (\d+|deux|trois|quatre|cinq|six|dix)|des (\d+|deux|trois|quatre|cinq|six|dix) (?!jours)\w+|(for|from) (\d+|two|three|four|five|six|ten) (?!%|days)\w+|membres?|members?|adherents?|fidel\w*|loyalty|students?|etudiants?|ecoles?|schools?|associations?|clubs?|stocks? permanents?|scolaires?|abonne\w*|subscribers?|groupes?|groups?|par (lot|quantite)s?|in bulk|par carton|seniors?|sans (\w+ )?(promotions?|promos?|remises?|soldes|rabais)|(no|without|never an?|never (have|hold|run) an?) (\w+ )?(sales?|discounts?|promotions?|mark\w* downs?)|jamais (de |en )?(promo\w*|soldes|remises?)|(arreter|cesser|finir) (\w+ ){0,4}(promo\w*|soldes?|remises?|barre\w*)|(stop|end|drop|quit) (\w+ ){0,4}(sales?|discount\w*|promotion\w*)|au lieu d\w*|plutot qu\w*|instead of|rather than)\b/,
    reason: pair(
      'Une réduction qui dure toujours n’en est pas une : le prix réduit est le prix, et l’ancien trompe sur l’affaire que l’on fait',
      'A reduction that lasts for ever is none: the reduced price is the price, and the former one misleads about the bargain',
    ),
    law: priceCutLaw,
    instead: realCut,
  },
  {
    id: 'invented-former-price',
    verdict: 'refuse',
    signs: [
      new RegExp(
        String.raw`\b(?:${raise})\b.{0,25}\b(?:prix|tarifs?|prices?|it|them|le|les)\b.{0,60}\b(?:pour|puis|avant|et|then|to|so|before|and)\b.{0,40}\b(?:barr\w*|sold\w*|remises?|rabais|reductions?|promos?|promotions?|rebaiss\w*|redescend\w*|discount\w*|(?:a|the) sale|sales|mark ?downs?|mark(?:ed|ing)? (?:it|them|the price) down|black friday|slash\w*|cut (?:it|them|the price|again|back)|cross (?:it|them) out|percent off|% off)\b|\b(?:${raise})\b.{0,40}\b(?:puis|then)\b.{0,30}(?:\bmoins \d|\d+ ?% off|[-−] ?\d)|\b(?:put|putting) (?:the |our )?(?:prices?|it|them) up\b.{0,40}\b(?:and|then|to)\b.{0,30}\b(?:mark\w*|cut|sale|discount\w*|reduc\w*)\b|${invented.source}`,
      ),
      new RegExp(String.raw`${priceShown.source}|\b(?:${raise})\b`),
    ],
    unless:
      /\b(fidel\w*|loyalty|membres?|members?|frais de promotion|port|postage|shipping|ne (pas|jamais)|never (raise|inflate|put up))\b|\bcount (the )?sales\b/,
    reason: pair(
      'Un prix de comparaison qui n’a pas été vraiment pratiqué, ou qui a été monté pour être baissé, est une fausse réduction',
      'A price of comparison that was not really charged, or was raised to be cut, is a false reduction',
    ),
    law: priceCutLaw,
    instead: realCut,
  },
  {
    id: 'permanent-reference-price',
    verdict: 'refuse',
    signs: [
      /\b(barres?|barree?s?|barrer|struck|cross\w* (it |them )?(out|off)|crossed|prix de reference|was price|strike ?through|was [£€$]? ?\d[\d,.]*|ancien prix|former price|prix d avant)\b/,
      /\d|\b(prix|prices?|soldes|sales?|promos?|tarifs?)\b/,
    ],
    // a price that was charged, or dates, make it a true reduction
    unless:
      /\b(vrai\w*|reel\w*|real(ly)?|genuine\w*|truly|le plus bas|lowest|(trente|30) (derniers )?jours|(thirty|30) days|pendant (\w+ )?\w+ (jours|semaines)|for (\w+ )?\w+ (days|weeks)|du \d+\b.{0,15}\bau \d+|from \d+\b.{0,15}\bto \d+|jusqu au \d+|until \d+|limited time|duree limitee|dates? de fin|end dates?)\b/,
    reason: pair(
      'Un prix barré doit être le plus bas des trente jours d’avant, non un prix monté pour l’occasion',
      'A crossed-out price must be the lowest of the thirty days before, not one raised for the occasion',
    ),
    law: priceCutLaw,
    instead: pair(
      'dire un seul prix et ce qu’il comprend, et baisser vraiment, deux fois l’an, avec des dates',
      'state one price and what it includes, and really reduce it twice a year, with dates',
    ),
  },
];
