import { pair } from '../../../values/text.ts';
import type { LawTable } from '../legal-areas.ts';
import { anyOf, near, stating, where } from '../near.ts';
import { act, type DoubtfulPractice, unfair } from './practice.ts';

const penalty =
  'prison|amendes?|tribuna\\w+|huissiers?|poursuites|poursuivi\\w*|sanctions?|penale?s?|peines?|jail|fines?|court|prosecut\\w+|bailiffs?|penalt(?:y|ies)|criminal \\w+';
const threat =
  'risqu\\w+|encour\\w+|menac\\w+|peur|poursuites|poursuivi\\w*|finir|hors la loi|risk\\w*|threaten\\w*|scar(?:e|ing)|frighten\\w*|fac(?:e|es|ing)|prosecut\\w+|end up|breaking the law';

const aggressive: LawTable = {
  ...unfair,
  EU: pair('Directive 2005/29/CE, articles 6 à 9', 'Directive 2005/29/EC, articles 6 to 9'),
  FR: pair('Code de la consommation, L121-2 à L121-7', 'French consumer code, L121-2 to L121-7'),
  BE: pair('Code de droit économique, VI.97 à VI.103', 'Belgian code of economic law, VI.97 to VI.103'),
  CH: pair('LCD, article 3, alinéa 1, lettres b et h', 'Swiss Unfair Competition Act, article 3(1)(b) and (h)'),
};

const smallPrint =
  'petits? caracteres?|en (?:tout )?petit|bas (?:de|des|du) (?:page|pages|contrat|conditions)|pied de page|conditions generales|cgv|small print|fine print|small letters|bottom of (?:the|our) (?:page|terms|contract|form)|terms and conditions|footnotes?|foot of the page|(?:tout )?en bas|(?:on|en) page (?:\\w+)|hid(?:e|ing|den) the';
const charge =
  'payante?s?|frais|debit\\w*|prelev\\w*|factur\\w*|prolong\\w*|reconduc\\w*|renouvel\\w*|penalites?|supplements?|charg\\w+|bill(?:s|ing|ed)?|fees?|extend\\w*|renew\\w*|penalt(?:y|ies)|cancellation';
const trial =
  'essais?|quinzaine|mois (?:gratuit|offert)|periode gratuite|inscription|trials?|fortnight|free (?:month|week|period)|sign up';
const quietly =
  'sans (?:le |les |leur )?(?:rappel\\w*|prevenir|dire|avertir)|(?:sauf|a moins) (?:s|qu) ils|without (?:a |any )?(?:remind\\w*|warning|telling|saying|notice)|unless (?:they|people|somebody)';

const contractLaw: LawTable = {
  EU: pair('Directives 2011/83/UE et 93/13/CEE', 'Directives 2011/83/EU and 93/13/EEC'),
  FR: pair('Code de la consommation, L121-3, L215-1 et L221-14', 'French consumer code, L121-3, L215-1 and L221-14'),
  BE: pair('Code de droit économique, livre VI', 'Belgian code of economic law, book VI'),
  IE: act('Consumer Rights Act 2022'),
  GB: act('Digital Markets, Competition and Consumers Act 2024'),
  CH: pair('LCD, articles 3 et 8', 'Swiss Unfair Competition Act, articles 3 and 8'),
  US: act('Restore Online Shoppers’ Confidence Act'),
  CA: pair('Loi sur la concurrence, article 74.01', 'Competition Act, section 74.01'),
};

const remedy = 'rembours\\w*|remplac\\w*|garanti\\w*|echang\\w*|refund\\w*|replac\\w*|warrant(?:y|ies)|guarantees?';
const defectLaw: LawTable = {
  EU: pair('Directive (UE) 2019/771', 'Directive (EU) 2019/771'),
  FR: pair('Code de la consommation, L217-3 et suivants', 'French consumer code, L217-3 ff'),
  BE: pair('Ancien Code civil, 1649bis à 1649octies', 'Belgian former civil code, 1649bis to 1649octies'),
  CH: pair('Code des obligations, articles 197 à 210', 'Swiss code of obligations, articles 197 to 210'),
  GB: act('Consumer Rights Act 2015, sections 9 to 24'),
  IE: act('Consumer Rights Act 2022'),
  US: pair(
    'Uniform Commercial Code, article 2, et lois des États',
    'Uniform Commercial Code, article 2, and state laws',
  ),
  CA: pair('lois provinciales de protection du consommateur', 'provincial consumer protection acts'),
};

/** Fear, small letters, invented shortages and a defect that is not put right. */
export const pressureAndTraps: readonly DoubtfulPractice[] = [
  {
    id: 'threat-of-penalty',
    verdict: 'refuse',
    signs: [
      anyOf(
        near(threat, penalty, 6),
        near(
          `${stating}|lettres?|mails?|courriers?|letters?|leaflets?|tracts?|prospectus|affiches?|posters?`,
          'prison|jail|jailed|arrested|sued|summons|d amende|fine of|poursuites|poursuivis?|fined|prosecuted|huissiers?|bailiffs?|une amende|des amendes|penalement',
          12,
        ),
      ),
      new RegExp(
        String.raw`\b(?:${stating}|rappeler|menac\w+|faire peur|leur faire|courriers?|lettres?|leaflets?|tracts?|affiches?|posters?|remind\w*|mails?|warn\w*|threaten\w*|scar(?:e|ing)|letters?)\b`,
      ),
    ],
    // debts are collected by the law, and a rule that is named can be read by whoever hears of it
    unless:
      /\b(impaye\w*|factures?|dettes?|unpaid|invoices?|debts?|owe\w*|(?:nous|on) (?:risqu|encour)\w*|we (?:risk|face)|contester|appeal|article|decret|loi du|arrete du|regulations? \d|act \d\d\d\d|jamais|never|ne (?:pas|plus))\b/,
    reason: pair(
      'Annoncer une peine à qui ne la risque pas, ou faire peur pour vendre, est une pratique trompeuse et agressive : celui qui vérifie ne revient pas, et il le dit',
      'Announcing a penalty to somebody who does not risk it, or selling by fear, is a misleading and aggressive practice: whoever checks does not come back, and says so',
    ),
    law: aggressive,
    instead: pair(
      'écrire ce que le texte demande vraiment, à qui et à quelle date, avec sa référence, et ce que cela coûte de le faire ou non',
      'write what the rule really asks, of whom and by when, with its reference, and what it costs to do it or not',
    ),
  },
  {
    id: 'charge-in-small-print',
    verdict: 'refuse',
    signs: [anyOf(near(smallPrint, charge, 14), where(quietly, near(charge, trial, 14)))],
    unless:
      /\b(supprim\w*|enlev\w*|gros(?:ses)? (?:caracteres|lettres)|large (?:letters|type|print)|expliqu\w*|explain\w*|get rid|remov\w*|no (?:small|fine) print|sans petits? caracteres?)\b/,
    reason: pair(
      'Un prix, une durée ou une pénalité que l’on n’a pas vue avant de dire oui n’engage pas celui qui paie : la somme se rembourse, et la pratique se sanctionne',
      'A price, a term or a penalty that people did not see before saying yes does not bind those who pay: the money goes back, and the practice is sanctioned',
    ),
    law: contractLaw,
    instead: pair(
      'écrire le prix, la date du premier débit et la façon d’arrêter à côté du bouton, et prévenir trois jours avant ; compter ceux qui restent',
      'write the price, the date of the first payment and the way to stop beside the button, and send a message three days before; count those who stay',
    ),
  },
  {
    id: 'defect-not-put-right',
    verdict: 'refuse',
    signs: [
      anyOf(
        near(
          'refus\\w*|stop|arreter d\\w*|cesser d\\w*|no longer|aucune?s?|pas de|no|not|never|turn\\w* down|den(?:y|ies|ying)|reject\\w*|ne (?:pas|plus|jamais)|ne marche pas',
          remedy,
          4,
        ),
        near(
          'refus\\w*|ne (?:pas|plus|jamais|rien)|faire payer|make (?:\\w+ )?pay|give nothing',
          'reprendre|reprise|rendre|repar\\w+|repairs?|back',
          4,
        ),
      ),
      /\b(notre (?:faute|erreur)|(?:erreur|faute|defaut) (?:vient )?de (?:nous|notre)|vient de nous|nous (?:nous )?(?:sommes trompes|trompons)|mal (?:coupe|fait|monte|regle)\w*|casse\w*|abime\w*|defauts?|defectueu\w+|pannes?|sous garantie|garantie (?:legale|ne marche pas)|(?:our|my) (?:own )?(?:fault|mistake|error)|we (?:\w+ )(?:it|them) (?:wrong|badly)|faulty|defects?|defective|damaged|broken|breaks?|under warranty|warranty claims?|honou?r the (?:guarantee|warranty))\b/,
    ],
    unless: /\b(sans frais|free of charge|gratuit\w*|never refuse|ne (?:pas|jamais) refuser)\b/,
    reason: pair(
      'Un défaut ou une erreur du vendeur se répare, se remplace ou se rembourse toujours, sur mesure compris : aucune condition ne l’écarte',
      'A defect or a mistake of the seller is always repaired, replaced or refunded, made to measure too: no term sets it aside',
    ),
    law: defectLaw,
    instead: pair(
      'refaire ou rembourser sans discuter ce qui vient de vous, compter les causes, et traiter la première avant la vente',
      'remake or refund without discussion what is your own fault, count the causes, and treat the first one before the sale',
    ),
  },
  {
    id: 'false-urgency',
    verdict: 'refuse',
    signs: [
      anyOf(
        String.raw`\b(?:derniere chance|last chance|toujours en promo\w*|promo permanente|offre perpetuelle|(?:fake|faux|false) (?:stock|delai|deadline|stocks?|count ?down))\b`,
        String.raw`\b(?:offer|sale|offre|promo\w*)\b.{0,20}\b(?:for ?ever|sans fin)\b`,
        near(
          'count ?down|compte a rebours|timer',
          'recommen\\w+|repart\\w*|chaque (?:visiteur|page|visite)|toujours|every (?:page|visit\\w*)|each (?:visitor|time)|start\\w* again|restart\\w*|begins? again|reset\\w*|never ends?|all the time',
          8,
        ),
        String.raw`\b(?:count ?down|compte a rebours)\b(?!.*\b(?:real|vraie?|reelle?|until \d|jusqu au \d)\b)`,
        near(
          'fake|faux|fausses?|invent\\w+|n existe\\w* pas|imaginary|made up|does not exist',
          'stocks?|rupture|pop ?ups?|compte a rebours|count ?down|sold out|bought|achete\\w*|reservations?|bookings?|demand|waiting list|liste d attente',
          6,
        ),
        near(
          'pretend\\w*|faire croire|make (?:people|them|customers|everybody) (?:believe|think)',
          '(?:part|partent|partira|partiront) vite|selling (?:fast|out)|(?:nearly|almost) (?:gone|full|sold)|presque (?:fini|epuise|complet|plein|plus)\\w*|running out|stocks?|dernier\\w*|limite\\w*|limited|complet\\w*|sold out|booked|rare',
          8,
        ),
        near(
          'plus que (?:\\w+|\\d+)|only (?:\\w+|\\d+) (?:\\w+ )?left|(?:reste|restent) (?:que )?(?:\\w+|\\d+)|(?:\\w+) (?:places?|pieces?|seats?) (?:are )?left|complet|sold out|fully booked|dernieres? (?:semaine|places?|pieces?|jours?)|last (?:week|places?|days?|pieces?)|(?:regardent|consultent)|(?:people|visitors) (?:are )?(?:looking|watching|viewing)',
          'partout|(?:on|for) (?:every|each) \\w+|(?:a|sur|pour) chaque \\w+|toute l annee|all (?:year|the time)|always|tout le temps|meme (?:quand|si)|even (?:when|if)|on every page|every page|au hasard|at random|il en reste|there are (?:a )?(?:hundred|plenty|many|\\d+)|pour (?:faire|pousser)|so that (?:people|they)|alors qu\\w*|although|though|invent\\w+|made up',
          12,
        ),
      ),
    ],
    unless: /\b(vraiment|vrai|reel\w*|real|really|truly|never|jamais|ne (?:pas|plus))\b(?! (?:vendu|vide))/,
    reason: pair(
      'Une urgence, une rareté ou une promotion inventée, ou qui recommence toujours, est trompeuse',
      'An urgency, a shortage or an offer that is invented, or always starts again, is misleading',
    ),
    law: unfair,
    instead: pair(
      'le nombre vrai de places ou de pièces, mis à jour, ou une offre avec une vraie date de fin',
      'the real number of places or pieces, kept up to date, or an offer with a real last day',
    ),
  },
];
