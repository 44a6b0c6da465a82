import { pair } from '../../../values/text.ts';
import { act, type DoubtfulPractice, unasked, unfair } from './practice.ts';

export const unfairTerms: NonNullable<DoubtfulPractice['law']> = {
  EU: pair('Directive 93/13/CEE', 'Directive 93/13/EEC'),
  FR: pair('Code de la consommation, L212-1 et R212-2', 'French consumer code, L212-1 and R212-2'),
  BE: pair('Code de droit économique, VI.83', 'Belgian code of economic law, VI.83'),
  GB: act('Consumer Rights Act 2015, part 2'),
  IE: act('Consumer Rights Act 2022'),
};

/** The answer to every extra that cannot be refused beside what the public pays. */
const extraOnPublicMoney: Pick<DoubtfulPractice, 'verdict' | 'signs' | 'unless' | 'reason' | 'instead'> = {
  verdict: 'refuse',
  signs: [
    /\b(compulsory|mandatory|obligatory|must pay|have to pay|obligatoires?|obliger|imposer|impose\w*|forces?)\b/,
    /[£€$]|\b(charges?|fees?|extras?|supplements?|frais|payer|pay|euros?|pounds?|participations?)\b/,
    /\b(funded|free (hours|places?)|(paid|financed) (for )?by the (council|state|government|county|city|health service)|nhs|medicaid|medicare|tiers payant|conventionne\w*|(heures|places|seances) gratuites|(finance|paye|pris en charge|prise en charge|subventionne)\w* par (la|le|l|les) \w+|securite sociale|assurance maladie)\b/,
  ],
  unless: /\b(not (be )?(compulsory|mandatory)|voluntary|optional|facultati\w*|non obligatoires?|pas obligatoires?)\b/,
  reason: pair(
    'Ce que le public paie est dû sans autre condition : un supplément que la famille ne peut pas refuser en fait une place payante',
    'What the public pays for is due without a further condition: an extra that people cannot refuse turns it into a paid place',
  ),
  instead: pair(
    'une ligne à part, facultative, avec son prix et ce qu’il advient quand on n’en veut pas (repas ou affaires apportés)',
    'a separate, optional line, with its price and what happens when it is not taken (meals or things brought from home)',
  ),
};

/** The price that people see is the one they pay. */
export const wholePrice: Pick<DoubtfulPractice, 'reason' | 'law'> = {
  reason: pair(
    'Le prix affiché doit comprendre tous les frais que l’on ne peut pas éviter',
    'The price shown must include every fee that cannot be avoided',
  ),
  law: {
    ...unfair,
    FR: pair('Code de la consommation, L112-1', 'French consumer code, L112-1'),
    CA: pair('Loi sur la concurrence, article 74.01', 'Competition Act, section 74.01'),
  },
};

/** Prices, extras and deposits that people cannot see or refuse, and prices set for others. */
export const hiddenAndUnfairTerms: readonly DoubtfulPractice[] = [
  {
    id: 'price-without-its-fees',
    verdict: 'refuse',
    signs: [
      /\b(show\w*|display\w*|advertis\w*|announc\w*|quot\w*|list\w*|afficher?|annoncer?|montrer?|publier)\b/,
      /[£€$]|\b(prices?|prix|tarifs?|rates?)\b/,
      /\b(add\w*|ajout\w*|mettre|charge\w*|compter|reveal\w*)\b.*\b(at|in|on|au|a la|dans le|dans la) (the )?(very )?(checkout|basket|cart|till|caisse|panier|paiement|payment|last (step|page|screen)|dernier ecran|derniere (etape|page)|moment de payer)\b/,
    ],
    unless:
      /\b(option\w*|facultati\w*|if (they|people) (want|wish)|au choix|all included|tout compris|unticked|gift wrap\w*)\b/,
    ...wholePrice,
    instead: pair(
      'un seul prix, tout compris, dès la première page, avec un exemple de total',
      'one price, all included, from the first page, with an example of a total',
    ),
  },
  {
    id: 'deposit-always-kept',
    verdict: 'refuse',
    signs: [
      /\b(garde\w*|conserv\w*|encaiss\w*|keep\w*|kept|retain\w*|forfeit\w*|lose\w*|perd\w*|never (give|gives|giving|send|pay)\w*)\b/,
      /\b(acomptes?|arrhes|cautions?|cheques?|depots?|deposits?|down ?payments?)\b/,
      /\b(toujours|dans tous les cas|en tout cas|quoi qu il|meme (si|en cas|quand)|jamais|always|in (all|every|any) cases?|whatever|no matter|even (if|when)|never|(si|des qu|quand) (on|il|elle|ils|elles|quelqu un|un \w+) (s en va|part\w*|quitt\w*|arret\w*|resili\w*)|(if|when) (they|somebody|someone|people|an? \w+) (leave|leaves|stop|stops|quit|quits)\b)/,
    ],
    unless:
      /\b(rembours\w*|refund\w*|unless|sauf|within|moins de|less than|\d+ (hours|heures|days|jours|weeks|semaines) (before|avant)|frais (reels|engages)|costs? incurred|prorata|in proportion|part of the)\b/,
    reason: pair(
      'Garder la somme dans tous les cas, sans rapport avec ce que l’on perd et sans contrepartie, est une clause abusive : elle ne vaut rien devant un juge',
      'Keeping the money in every case, whatever is lost and with nothing in return, is an unfair term: it is void before a court',
    ),
    law: unfairTerms,
    instead: pair(
      'une retenue égale aux frais réels, écrite d’avance, qui diminue quand on prévient tôt, et la même somme rendue quand c’est vous qui annulez ; mieux, une pause',
      'a charge equal to the real costs, written beforehand, smaller when notice is early, and the same sum returned when you cancel; better still, a pause',
    ),
  },
  {
    id: 'extra-on-funded-childcare',
    ...extraOnPublicMoney,
    companies: /\b(nurser(y|ies)|childcare|pre ?schools?|kindergartens?|childmind\w*)\b/,
    law: {
      GB: pair(
        'directives officielles « Early education and childcare »',
        'statutory guidance “Early education and childcare”',
      ),
    },
  },
  { id: 'extra-on-public-money', ...extraOnPublicMoney },
  {
    id: 'price-set-for-shops',
    verdict: 'refuse',
    signs: [
      /\b(stockists?|resellers?|retailers?|shops?|dealers?|revendeu\w+|detaillants?|magasins?|boutiques?|distributeurs?|depositaires?)\b/,
      /[£€$]|\b(prices?|prix|euros?|pounds?|dollars?|discount\w*|remises?|rabais|soldes?)\b/,
      /\b(tell|make|forc\w*|requir\w*|oblig\w*|impos\w*|exig\w*|must|have to|forbid\w*|interdi\w*|order|demander? a (tous|toutes|chaque|nos))\b/,
      /\b(hold|keep|stick|respect\w*|sell (at|for|below|under)|(vendre|vendent|vende) (a|au|moins|en dessous)|tenir|tiennent|garder|maintenir|appliquer|impos\w*|fixed price|minimum price|prix (minimum|minimal|impose|fixe)|lower|baisser|discount\w*|solder)\b/,
    ],
    unless:
      /\b(recommend\w*|recommande\w*|conseill\w*|suggest\w*|indicati\w*|our (own )?shops?|nos (propres )?(boutiques|magasins)|notre (boutique|magasin)|of their own accord|librement|they please)\b/,
    reason: pair(
      'Un revendeur fixe librement son prix : lui imposer un prix minimal, ou cesser de le livrer parce qu’il le baisse, est une entente interdite',
      'A shop sets its own price: forcing a minimum on it, or stopping its supply because it sells for less, is a forbidden agreement',
    ),
    law: {
      FR: pair('Code de commerce, L442-6', 'French commercial code, L442-6'),
      BE: pair('Code de droit économique, IV.1', 'Belgian code of economic law, IV.1'),
      GB: act('Competition Act 1998, chapter I'),
      IE: act('Competition Act 2002, section 4'),
      CA: pair('Loi sur la concurrence, article 76', 'Competition Act, section 76'),
    },
    instead: pair(
      'un prix conseillé, et de quoi vendre à ce prix : un présentoir, une démonstration, une visite, une photo du geste',
      'a recommended price, and what helps to sell at it: a stand, a demonstration, a visit, a picture of the tool in use',
    ),
  },
  {
    id: 'text-to-strangers',
    verdict: 'refuse',
    signs: [
      /\b(sms|textos?|text messages?|texting|text(?= (?:all|every|them|the))|whatsapp)\b/,
      /\b(salaries?|habitants?|riverains?|voisins?|passants?|menages?|gens|tout le monde|employees|workers|residents|neighbours|neighbors|passers ?by|households?|strangers|(all|every) (the |of the )?([\d,.]+ )?(phone )?numbers?|tous les numeros|everybody|everyone|tout le (village|quartier))\b/,
    ],
    unless:
      /\b(nos|our|qui (ont|nous|l ont|le demandent|acceptent)|who (asked|agreed|signed|said)|inscrits?|clients?|customers?|abonnes?|adherents?|members?|patients?|rappel\w*|remind\w*|rendez vous|appointments?|avec leur accord|with their (consent|agreement))\b/,
    reason: pair(
      'Un message sur le téléphone de qui n’a rien demandé exige son accord d’avance, et nul n’a pu vous donner son numéro à sa place',
      'A message to the telephone of somebody who asked for nothing needs their consent beforehand, and nobody else could give you their number',
    ),
    law: unasked,
    instead: pair(
      'être là où ils regardent déjà : une page qui répond à la question du jour, une affiche, une personne de confiance qui la leur remet',
      'be where they look already: a page that answers the question of the day, a poster, somebody they trust who hands it over',
    ),
  },
  {
    id: 'lists-of-others',
    verdict: 'refuse',
    signs: [
      /\b(e ?mails?|courriels?|mailings?|newsletters?|sms|textos?|write to|ecrire a|contacter|contact)\b/,
      /\b(?:the|an?|another|their) (?!waiting|mailing|contact|customers?|clients?|guests?|members?|subscribers?|price|wine|guest|client|member|check|long|short|full|whole|same|new|old|best)\w+ (?:lists?|files?)(?= too| as well| also|\b(?! of (?:our|those)))|\b(?:give|hand|lend|pass|donn\w+|passer\w*|preter\w*) us (?:\w+ ){1,5}addresses\b|\bnous (?:donn|pass|pret|transm)\w* (?:\w+ ){1,5}adresses\b|\blists? (?:given|handed|lent|passed|shared|sent)\b|\b(?:listes?|fichiers?|adresses) (?:du|de la|des|de l|d une?|de nos?) (?:clubs?|salles?|ecoles?|mairies?|communes?|associations?|partenaires?|voisins?|confreres?|syndicats?|amicales?|fournisseurs?)\b|\b(?:listes?|fichiers?|adresses) (?:donnee?s?|pretee?s?|transmis\w*|remis\w*|passee?s?|partagee?s?) par\b/,
    ],
    unless:
      /\b(who (asked|agreed|said)|qui (ont|l ont) (demande|accepte|dit)|avec leur accord|with their (consent|agreement)|they (send|write|forward)|(il|elle|ils|elles)s? (l )?envoi\w*|for us|pour nous)\b/,
    reason: pair(
      'L’accord donné à un autre n’est pas un accord pour vous : les personnes de cette liste n’ont rien demandé à votre entreprise',
      'Consent given to somebody else is no consent for you: the people on that list asked your company for nothing',
    ),
    law: unasked,
    instead: pair(
      'demander à celui qui tient la liste d’envoyer lui-même votre mot, signé, avec un lien où l’on s’inscrit ; n’écrire qu’à vos propres clients et à ceux qui ont dit oui',
      'ask whoever keeps the list to send your signed note, with a link where people sign up; write only to your own customers and to those who said yes',
    ),
  },
];
