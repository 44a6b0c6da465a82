import { pair } from '../../../values/text.ts';
import { wholePrice } from './hidden-and-unfair-terms.ts';
import { anyOf, near, where } from '../near.ts';
import { act, type DoubtfulPractice, unasked, unfair } from './practice.ts';

const bribery: NonNullable<DoubtfulPractice['law']> = {
  FR: pair('Code pénal, 432-11 et 433-1', 'French criminal code, 432-11 and 433-1'),
  BE: pair('Code pénal, corruption', 'Belgian criminal code, bribery'),
  GB: act('Bribery Act 2010'),
  IE: act('Criminal Justice (Corruption Offences) Act 2018'),
  US: pair('lois fédérales et des États sur la corruption', 'federal and state bribery laws'),
};

/** A sum or a share, then whom it goes to. */
const sumTo =
  /(?:\d ?%|\d ?(?:€|£|\$|euros?|pounds?|dollars?)|[£€$] ?\d[\d,.]*|\bpercent|\bpour cent) (?:off the \w+ )?(?:au|aux|a l|a la|a un|a une|a chaque|to|for)\b/;

/** All are moved to something. */
const everybodyMoved =
  /\b(put|move|enrol\w*|add|sign|inscrire|basculer|passer|mettre|ajouter)\b.{0,40}\b(everyone|everybody|all|each|them|whoever|tous|toutes|tout le monde|chacun|ceux)\b|\b(everyone|everybody|tout le monde|tous)\b.{0,40}\b(straight into|automatically|d office|directement)\b/;
/** They may leave afterwards. */
const canLeave =
  /\b(card on file|cards? (kept|saved)|(can|may|could|to) (cancel|stop|leave)|cancel (if|when|later)|unless they|opt out|carte (enregistree|gardee)|(peuvent|pourront|a eux de) (annuler|resilier|se desinscrire|arreter)|sauf s ils)\b/;

/** Payments for an advice that should be free, people who did not say yes, and what only licensed persons may sell. */
export const paidAdviceAndConsent: readonly DoubtfulPractice[] = [
  {
    id: 'payment-to-official',
    verdict: 'refuse',
    signs: [
      sumTo,
      /\b(mairies?|communes?|prefecture|ministere|collectivites?|hopita(l|ux)|ecoles?|lycees?|town hall|city hall|council|county|municipal\w*|government|public (body|works|service))\b/,
      /\b(responsables?|directeurs?|directrices?|chefs?|acheteu\w+|agents?|employe\w*|techniciens?|secretaires?|elus?|maires?|officers?|officials?|managers?|buyers?|clerks?|engineers?|inspectors?|whoever|person who)\b/,
    ],
    unless: /\b(off|de moins|de remise|discount|reduction|never|jamais)\b/,
    reason: pair(
      'Une part versée à la personne qui choisit pour un service public est de la corruption, si petite soit-elle',
      'A share paid to the person who chooses for a public body is bribery, however small',
    ),
    law: bribery,
    instead: pair(
      'répondre à la consultation avec ce que l’acheteur compare, et demander par écrit un essai que son service décide',
      'answer the tender with what the buyer compares, and ask in writing for a trial that the body itself decides',
    ),
  },
  {
    id: 'payment-for-trusted-advice',
    verdict: 'refuse',
    signs: [
      sumTo,
      /\b(infirmi\w+|ambulanci\w+|medecins?|pharmacien\w*|soignants?|aides? soignant\w*|nurses?|paramedics?|ambulance|doctors?|carers?|chaplains?|aumoniers?|notaires?|solicitors?|social workers?|assistants? social\w*|assistantes? sociales?)\b/,
      /\b(envoi\w*|envoy\w*|adress\w*|orient\w*|recommand\w*|sends?|sent|sending|refers?|referring)\b/,
    ],
    reason: pair(
      'Qui conseille une personne fragile doit le faire dans son seul intérêt : un paiement pour chaque envoi l’en empêche, et sa profession l’interdit',
      'Whoever advises a person in need must do it in their interest alone: a payment for each one sent stands in the way, and their profession forbids it',
    ),
    law: { ...bribery, FR: pair('Code de la santé publique, L1453-3', 'French public health code, L1453-3') },
    instead: pair(
      'leur faciliter le travail sans rien donner : une fiche claire, un numéro direct, un retour si la personne l’accepte',
      'make their work easier and give nothing: a clear sheet, a direct number, word back if the person agrees',
    ),
  },
  {
    id: 'enrolment-without-consent',
    verdict: 'refuse',
    signs: [
      anyOf(
        where(canLeave.source.slice(2, -2), everybodyMoved.source),
        where(
          'membres?|adherents?|abonn\\w+|formules?|assurance|livraison|prelevement|commandes?|members?|plans?|insurance|box|boxes|debit|orders?|newsletters?|lettre|clients?|customers?|visiteurs?|visitors?|buyers?|acheteurs?|adhesion|membership|programme',
          near(
            'inscri\\w+|abonn\\w+|passer|bascul\\w+|ajout\\w+|mettre|sign\\w*|enrol\\w*|subscrib\\w*|switch\\w*|mov(?:e|ing)|go(?:es)? (?:on|into)|add|put|register',
            '(?:sauf|a moins) (?:s|qu) ils|unless they|sans (?:le |leur )?demander|without asking|(?:pourront|peuvent|a eux de) (?:\\w+ ){0,2}(?:resili|refus|retir|annul|arret)\\w*|they can (?:\\w+ ){0,2}(?:cancel|take|remove|leave|opt)|opt out',
            16,
          ),
        ),
        near(
          'inscri\\w+|abonner|passer|bascul\\w+|sign\\w*|enrol\\w*|subscribe|switch',
          'd office|par defaut|by default|automatiquement|automatically',
          10,
        ),
        near('mettre|ajouter|put', 'd office|par defaut|by default', 4),
        String.raw`\b(?:qui ne (?:dit|repond) (?:rien|pas)|whoever says nothing|(?:who|those who) (?:say|says) nothing)\b`,
      ),
    ],
    unless:
      /\b(who (ask|agree|say|sign)\w*|qui (le )?(demandent|acceptent|veulent)|with their (consent|agreement)|avec leur accord)\b/,
    reason: pair(
      'Une carte gardée n’est pas un accord : chacun doit dire oui au prix et à la date avant d’être débité',
      'A card on file is no agreement: each person must say yes to the price and the date before being charged',
    ),
    law: {
      ...unfair,
      FR: pair('Code de la consommation, L121-12 et L215-1', 'French consumer code, L121-12 and L215-1'),
      US: act('Restore Online Shoppers’ Confidence Act'),
    },
    instead: pair(
      'le proposer de vive voix au bon moment, avec le prix et la façon d’arrêter, et n’inscrire que qui dit oui',
      'offer it in person at the right moment, with the price and how to stop, and enrol only those who say yes',
    ),
  },
  {
    id: 'approach-to-the-bereaved',
    verdict: 'refuse',
    signs: [
      /\b(obituar\w*|death notices?|bereaved|avis (necrologiques?|de deces)|necrolog\w*|familles? (endeuillees?|en deuil)|deuil)\b/,
      /\b(appel\w*|telephon\w*|demarch\w*|ecrire|courriers?|contact\w*|calls?|ring\w*|phone\w*|write|letters?|visit\w*|sonner)\b/,
    ],
    unless:
      /\b(nos familles|our (own )?families|who (asked|chose us)|qui (nous )?(ont|avaient) (choisi|demande)|after the funeral|apres les obseques)\b/,
    reason: pair(
      'Une famille qui vient de perdre quelqu’un n’a rien demandé : la démarcher est interdit ou tenu pour indigne',
      'A family that has just lost somebody asked for nothing: soliciting it is forbidden or held unworthy',
    ),
    law: {
      FR: pair('Code général des collectivités territoriales, L2223-33', 'French code of local authorities, L2223-33'),
      EU: unasked.EU,
      BE: unasked.BE,
      GB: unasked.GB,
    },
    instead: pair(
      'être trouvé par qui cherche : le numéro qui répond, une page de prix, les personnes qui accompagnent déjà les familles',
      'be found by those who look: the number that answers, a page of prices, the people who already support families',
    ),
  },
  {
    id: 'insurance-without-registration',
    verdict: 'not-now',
    companies: /^(?!.*(?:finance_insurance|\b(?:courtier\w*|brokers?|insurance agency|mutuelle)\b))/,
    signs: [
      /\b(vendre|vend|distribuer|proposer|placer|sell\w*|distribut\w*|offer|place)\b.{0,30}\b(assurances?|insurances?|contrats? obseques)\b/,
      /\b(commissions?|assureurs?|insurers?|pour le compte|on behalf)\b/,
    ],
    reason: pair(
      'Vendre une assurance contre commission demande d’être inscrit comme intermédiaire, avec une formation et une garantie',
      'Selling insurance for a commission requires registration as an intermediary, with training and cover',
    ),
    law: {
      FR: pair('Code des assurances, L511-1 et L512-1', 'French insurance code, L511-1 and L512-1'),
      BE: pair('loi du 4 avril 2014, inscription à la FSMA', 'act of 4 April 2014, registration with the FSMA'),
      GB: act('Financial Services and Markets Act 2000, section 19'),
      IE: act('Insurance Distribution Regulations 2018'),
    },
    instead: pair(
      'donner le nom d’un intermédiaire inscrit, sans rien toucher, ou demander d’abord l’inscription',
      'give the name of a registered intermediary and take nothing, or apply for registration first',
    ),
  },
  {
    id: 'fees-at-the-end',
    verdict: 'refuse',
    signs: [
      /\b(leav\w*|keep\w*|hid\w*|hold\w*|laisser?|cach\w*|garder|sortir|retirer)\b.*\b(fees?|freight|postage|shipping|delivery|packing|charges?|taxes|frais|port|emballage|livraison)\b.*\b(until|till|jusqu\w*|only (at|on)|qu a)\b.*\b(last|final|end|checkout|basket|payment|derniere?|fin|paiement|panier)\b/,
    ],
    ...wholePrice,
    instead: pair(
      'montrer le total dès la première page, frais compris, et ce qu’il contient',
      'show the whole from the first page, fees included, and what it contains',
    ),
  },
  {
    id: 'pictures-of-distress',
    verdict: 'refuse',
    signs: [
      /\b(photos?|photograph\w*|pictures?|videos?|films?|film(er|ons|ed|ing)?|portraits?)\b/,
      /\b(panic\w*|paniqu\w*|crying|cries|tears|pleur\w*|larmes|sick|dying|malades?|mourants?|blind|aveugles?|disabled|handicap\w*|homeless|sans abri|grief|suffering|souffr\w*|first fear)\b/,
    ],
    unless:
      /(?<!\b(?:sans|avant|without|before)(?: \w+){0,3} )\b(accord ecrit|written (agreement|consent|leave)|signed|signe\w*|with (their|the) (consent|agreement)|avec leur accord|captions?|subtitles?|for (the )?(blind|disabled)|pour les (aveugles|malades))\b/,
    reason: pair(
      'Montrer quelqu’un dans sa détresse ou son handicap pour émouvoir le réduit à cela, et demande son accord écrit pour cette image même',
      'Showing people in distress, or a disability, to move others reduces them to it, and needs their written consent for that very picture',
    ),
    law: {
      FR: pair('Code civil, article 9, et RGPD, article 9', 'French civil code, article 9, and GDPR, article 9'),
      EU: pair('RGPD, article 9', 'GDPR, article 9'),
      GB: act('UK GDPR, article 9'),
    },
    instead: pair(
      'montrer ce qu’ils savent faire, avec leurs mots, à qui le propose et a relu l’image',
      'show what they can do, in their own words, with those who offer it and have seen the picture',
    ),
  },
  {
    id: 'expert-on-a-food',
    verdict: 'refuse',
    companies: /food_drink|\b(foods?|drinks?|aliment\w*|complements?|supplements?)\b/,
    signs: [
      /\b(citations?|quotes?|quotations?|temoignages?|testimonials?|recommande\w* par|recommended by|conseille\w* par|avis d)\b/,
      /\b(medecins?|docteurs?|pharmacien\w*|infirmi\w+|dieteticien\w*|nutritionnistes?|doctors?|pharmacists?|nurses?|dietitians?|nutritionists?)\b/,
    ],
    reason: pair(
      'Sur un aliment, la recommandation d’un professionnel de santé nommé est une allégation interdite, même avec son accord',
      'On a food, the recommendation of a named health professional is a banned claim, even with their consent',
    ),
    law: {
      FR: pair('Règlement (CE) 1924/2006, article 12', 'Regulation (EC) 1924/2006, article 12'),
      EU: pair('Règlement (CE) 1924/2006, article 12', 'Regulation (EC) 1924/2006, article 12'),
      GB: pair('Règlement (CE) 1924/2006 conservé, article 12', 'retained Regulation (EC) 1924/2006, article 12'),
    },
    instead: pair(
      'écrire la composition mesurée, sa date et le laboratoire, et laisser chacun demander à son soignant',
      'print the measured composition, its date and the laboratory, and let people ask their own practitioner',
    ),
  },
];
