import { pair } from '../../../values/text.ts';
import { anyOf, near, where } from '../near.ts';
import { act, type DoubtfulPractice, unfair } from './practice.ts';

const paid =
  /[£€$]|\d ?%|\b(payer|paie\w*|paye\w*|pay|pays|paying|paid|money|argent|commissions?|bons? d achat|cadeaux?|gifts?|vouchers?|donner|offrir|give|reward\w*|recompens\w*|sponsor\w*|euros?|pounds?)\b/;

const secretPayments = {
  FR: pair('Code pénal, 445-1', 'French criminal code, 445-1'),
  GB: act('Bribery Act 2010'),
  IE: act('Criminal Justice (Corruption Offences) Act 2018'),
};

/** People who choose or inspect for a public body, by their office alone. */
const officialNames =
  'elue?s?|maires?|adjointe?s? (?:au|du) maire|council s \\w+|mayors?|councill?ors?|conseill(?:er|ere)s? (?:municip|depart|region)\\w*|fonctionnaires?|civil servants?|inspecteurs?|inspectrices?|inspectors?|officials?|planning officers?|deputes?|ministres?|acheteurs? publics?|prefets?|procurement \\w+';
const gifts =
  /\b(cadeaux?|gifts?|cartes? cadeaux?|bons? d achat|vouchers?|cheques? cadeaux?|enveloppes?|envelopes?|pourboires?|hampers?|commissions?|weekends?|week ends?|bouteilles?|bottles?|cases? of wine|caisses? de vin|montres?|paniers? garnis?|places? (de|pour le) (match|concert)|tickets? (for|to) the (match|game|concert)|backhanders?|pots? de vin|sejours?|free (holiday|dinner|trip|ticket|meal|repair|place)s?|(diner|repas|sejour)s? offerts?)\b/;
const official =
  /\b((responsables?|directeurs?|directrices?|chefs?|acheteu\w+|agents?|employe\w*|secretaires?|charge\w*|techniciens?|head|manager|buyer|officer|clerk)( \w+){0,5} (hopita(l|ux)|mairies?|communes?|publi(c|cs|que|ques)|council|hospitals?|schools?|ecoles?|lycees?|colleges?|prefecture|ministere|municipal\w*|departement|region|ehpad|nhs|universite|university|police|douanes?|impots)|(council|hospital|school|public|nhs|town hall|municipal|government|planning|customs|police|tax|housing) (\w+ )?(buyers?|officers?|officials?|managers?|staff|clerks?|heads?|inspectors?)|acheteurs? publics?|officials?|elus?|maires?|mayors?|councill?ors?|fonctionnaires?|civil servants?|inspecteurs?|inspectrices?|inspectors?|procurement (officers?|managers?|staff)|gendarmes?|policiers?|douaniers?|deputes?|ministres?|commission d appel d offres|tender (panel|board))\b/;

/** Payments for people who are sent and for words that are published. */
export const paymentPractices: readonly DoubtfulPractice[] = [
  {
    id: 'secret-commission',
    verdict: 'refuse',
    signs: [
      paid,
      /\b(nothing (is )?(written|in writing|on paper)|not (written|in writing|on paper)|unwritten|off paper|under the (table|counter)|in secret|secretly|backhanders?|kickbacks?|rien d ecrit|sans (rien ecrire|ecrit|contrat|trace)|pas d ecrit|sous la table|dessous de table|retrocommissions?|en secret|secretement|pots? de vin)\b|\b(ask\w*|tell\w*|rather|prefer\w*|want\w*|demand\w*|voudrait|veut|aimerait) (\w+ ){0,5}(not (to )?(say|tell|mention|know|be told|disclose)|(were|are|be|is) not (told|aware)|(ne|n en|n) (le |en |rien |pas |soient |soit ){0,3}(dire|dise\w*|sach\w*|savoir|parle\w*|mention\w*|informe\w*))\b|\b(without|sans) (telling|saying so|the \w+ knowing|le (leur )?dire|en parler|que (les? |la |l |nos )?\w+ (le |l )?(sach\w*|savent|apprenn\w*))\b/,
    ],
    unless:
      /\b(avis|reviews?|articles?|influenc\w*|blogueu\w*|bloggers?|creators?|createurs?|journalistes?|journalists?|sous trait\w*|subcontract\w*)\b/,
    reason: pair(
      'Une commission cachée à celui que l’on conseille le trompe et peut être une corruption : elle met en faute celui qui la reçoit comme celui qui la paie',
      'A commission hidden from the person who is advised misleads them and can be a bribe: it puts at fault those who receive it and those who pay it',
    ),
    law: secretPayments,
    instead: pair(
      'se faire recommander sans paiement : un compte rendu, un rendez-vous rapide, un contact nommé ; sinon un contrat écrit, permis par la profession et dit au client',
      'be recommended without payment: a report, a quick appointment, a named contact; otherwise a written contract that the profession allows and the customer is told of',
    ),
  },
  {
    id: 'reward-for-patients-sent',
    verdict: 'refuse',
    signs: [
      paid,
      /\b(infirmi\w+|medecins?|docteurs?|generalistes?|pharmacien\w*|kines?|kinesitherapeutes?|sages? femmes?|dentistes?|opticien\w*|orthophonistes?|soignants?|doctors?|gps?|nurses?|pharmacists?|midwi\w+|dentists?|opticians?|physios?|physiotherapists?|therapists?|carers?|vets?|veterinaires?)\b/,
      /\b(envoy\w*|adress\w+|orient\w+|recommand\w*|pour chaque (patient|client|malade)\w*|par (patient|malade)s?|sends?|sent|sending|refer\w*|for each (patient|client)|a (patient|pair|referral)|per (patient|referral))\b/,
    ],
    unless:
      /\b(candidat\w*|job|poste|courrier|letters?|recrut\w*)\b|\b(sans|without) (payer|paiement|pay\w*|cadeaux?|gifts?|reward)\b/,
    reason: pair(
      'Un soignant doit adresser ses patients dans leur seul intérêt : un paiement ou un cadeau pour chacun l’en empêche, et sa profession l’interdit',
      'Those who care for people must refer them in their interest alone: a payment or gift for each one stands in the way, and their profession forbids it',
    ),
    law: {
      ...secretPayments,
      FR: pair('Code de la santé publique, L1453-3 et L1453-5', 'French public health code, L1453-3 and L1453-5'),
    },
    instead: pair(
      'leur faciliter le travail sans rien donner : une fiche claire, un numéro direct, une réponse sous deux jours et un compte rendu si le patient l’accepte',
      'make their work easier and give nothing: a clear sheet, a direct number, an answer within two days and a report if the patient agrees',
    ),
  },
  {
    id: 'hidden-paid-article',
    verdict: 'refuse',
    signs: [
      paid,
      /\b(articles?|reportages?|portraits?|posts?|publications?|tribunes?|chroniques?|editorials?|stories|story|videos?|emissions?|episodes?|podcasts?|links?|liens?)\b/,
      /\b(sans (le |la |mettre |ecrire |afficher |indiquer )*(dire|mention\w*|preciser|signaler|publicite|pub|sponsorise)|ne (pas )?(mette|met|mettre|mettions|dise|dire|ecrive|ecrire)( pas)?( que c est| que c etait)?( de la)? (publicite|pub|sponsorise\w*|paye|partenariat)|qu on ne mette pas|without (saying|telling|the (word|label)|a label|label\w*|mention\w*|disclos\w*)|(no|not) (label\w*|marked|mention\w*|disclos\w*)|not (to )?(say|be told|be marked|mark|call)|unlabel\w*|no sponsored|as (normal |real |ordinary )?news|look\w* like (an )?(article|news)|comme un (vrai )?article)\b/,
    ],
    unless: /\b(avis|reviews?|influenc\w*|blogueu\w*|bloggers?|creators?|createurs?|journalistes?|journalists?)\b/,
    reason: pair(
      'Un texte payé qui ne dit pas qu’il est payé trompe ceux qui le lisent, et prend à tous les autres leur crédit',
      'A paid text that does not say so misleads its readers, and takes away the credit of all the others',
    ),
    law: unfair,
    instead: pair(
      'vendre un espace marqué « publicité », séparé de ce que vous écrivez en votre nom, au même tarif pour tous',
      'sell a space marked “advertisement”, apart from what you write in your own name, at the same rate for everybody',
    ),
  },
  {
    id: 'political-advertising',
    verdict: 'not-now',
    refusedIn: ['FR'],
    signs: [
      paid,
      /\b(candidat\w* (a|aux) (la |l )?(deputation|mairie|elections?|legislatives|municipales|presidentielle|presidence|senat\w*)|elections?|legislatives|municipales|presidentielle|partis? politiques?|campagne electorale|elus?|depute\w*|political part(y|ies)|candidates? for (parliament|mayor|council|election)|polling day|electoral|ballot|referendum)\b/,
      /\b(encarts?|publicites?|pubs?|annonces?|affich\w*|bannieres?|page|articles?|espace|adverts?|advertis\w*|ads?|banners?|sponsor\w*|leaflets?|tracts?)\b/,
    ],
    reason: pair(
      'La publicité politique payée est interdite ou bornée à l’approche d’un vote ; il faut le vérifier avant d’accepter',
      'Paid political advertising is banned or bounded near a vote; check before accepting it',
    ),
    law: {
      FR: pair(
        'Code électoral, L52-1, et règlement (UE) 2024/900',
        'French electoral code, L52-1, and Regulation (EU) 2024/900',
      ),
      EU: pair('Règlement (UE) 2024/900', 'Regulation (EU) 2024/900'),
      GB: act('Political Parties, Elections and Referendums Act 2000, and Elections Act 2022'),
    },
    instead: pair(
      'poser la question par écrit à l’autorité électorale ou à un avocat, ne rien signer avant, et proposer l’espace à ceux qui ne sont candidats à rien',
      'ask the electoral authority or a lawyer in writing, sign nothing before, and offer the space to those who stand for nothing',
    ),
  },
  {
    id: 'gift-to-official',
    verdict: 'refuse',
    signs: [
      anyOf(
        where(official.source.slice(2, -2), gifts.source),
        near(
          'invit\\w+|emmen\\w+|tak(?:e|ing)|offr\\w+|offer\\w*|give|giving|donner|pay|paying|payer|build|repair|repar\\w+|faire|refaire|fix',
          `(?:match|concert|diner|dinner|restaurant|voyages?|trip|holidays?|vacances|gratuitement|for nothing|free of charge|gift cards?)\\b.{0,60}\\b(?:${officialNames})|(?:${officialNames})\\b.{0,60}\\b(?:match|concert|diner|dinner|restaurant|voyages?|trip|holidays?|vacances|gratuitement|for nothing|free of charge|gift cards?)`,
          3,
        ),
        where(
          'gratuitement|gratis|for nothing|free of charge|a nos frais',
          near(
            'terrasse|terrace|toit|roof|maison|house|jardin|garden|voiture|car|cuisine|kitchen|travaux',
            officialNames,
            6,
          ),
        ),
        where(
          'gift cards?|cartes? cadeaux?|vouchers?|bons? d achat|envelop\\w*|envelopp\\w*',
          near('clerks?|officers?|agents?|employe\\w*', 'town|council|city|commune|mairie|county|public', 8),
        ),
        String.raw`\b(?:gliss\w+|slip(?:ping)?)\b(?: \w+){0,2} (?:billets?|enveloppes?|cash|envelopes?|quelque chose|something|a note)\b(?=.*\b(?:au|a l|a la|aux|to|for) )`,
      ),
    ],
    unless:
      /\b(never|jamais|ne (pas|plus|jamais)|no gifts?|sans cadeau|comite d entreprise|staff committee|refus\w*|sell\w*|vend\w*)\b/,
    reason: pair(
      'Un avantage offert à la personne qui choisit ou contrôle pour un service public est de la corruption, si petit soit-il, et il exclut des marchés',
      'A benefit given to the person who chooses or inspects for a public body is bribery, however small, and it bars you from tenders',
    ),
    law: {
      FR: pair('Code pénal, 432-11 et 433-1', 'French criminal code, 432-11 and 433-1'),
      BE: pair('Code pénal, corruption', 'Belgian criminal code, bribery'),
      GB: act('Bribery Act 2010'),
      IE: act('Criminal Justice (Corruption Offences) Act 2018'),
      NZ: act('Crimes Act 1961'),
    },
    instead: pair(
      'répondre à la consultation avec ce que l’acheteur compare : un prix par unité, un délai tenu, les certificats et deux clients du même genre',
      'answer the tender with what the buyer compares: a price for each unit, a delay that is kept, the certificates and two customers of the same kind',
    ),
  },
];
