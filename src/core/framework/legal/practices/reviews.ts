import { pair } from '../../../values/text.ts';
import { reviewLaw } from '../laws.ts';
import { anyOf, near, where } from '../near.ts';
import { type DoubtfulPractice, unfair } from './practice.ts';

/** What is given. */
const reward =
  /\b(vouchers?|bons?|cadeaux?|gifts?|reductions?|remises?|discounts?|rewards?|offert\w*|free|gratuit\w*|gift cards?)\b|[£€$] ?\d|\d ?[€£$]|\b(pounds?|euros?|percent|[£€%]|\d+) (off|de moins|de mieux|offerts?)\b|\bmoins \d+\b/;

const given = String.raw`${reward.source}|\d ?(?:euros?|francs?|chf|pounds?|dollars?)\b|\d ?(?:%|pour cent|per ?cent)(?! (?:d|de|des|du|of|are|sont|have|ont)\b)|\b(?:coupons?|(?:un|a|promo|discount) codes?|codes? (?:promo|de reduction)|credits?|points? (?:de )?fidelite|(?:loyalty|bonus|\d+) points|cashback|offr(?:ir|e|ons|ait|irait)|rembours\w*|refund\w*|pay(?:er|ing|s)? (?:\w+ )?(?:customers?|clients?|people|those|anyone|whoever|them|buyers?|les|ceux|chaque|every)|faire gagner|gagner une?|tirer au sort|draw (?:an?|the|one)|tirages?|prizes?|win an?|chances? (?:to win|de gagner))\b`;
/** A mark or an opinion that pleases. */
const goodMark = String.raw`(?:(?<!\b(?:hotel|hotels|palace|restaurant|gite|camping) )\b(?:five|5|cinq) (?:stars?|etoiles)|\b5 ?\/ ?5|(?:\b5 ?)?[★⭐]|\b(?:avis|notes?|reviews?|ratings?)(?: \w+){0,3} (?:quatre|four|4) (?:etoiles|stars?)|\b(?:four|4) star (?:reviews?|ratings?)|\b(?:note|notation) (?:maximale?|parfaite|haute|excellente)|\b(?:meilleure|bonne|haute|excellente|belle)s? (?:notes?|evaluations?|notations?)|\b(?:bons?|excellents?|beaux?) (?:avis|commentaires?)|\b(?:avis|commentaires?|evaluations?|temoignages?|notes?)(?: \w+){0,2} (?:positi\w+|favorables?|elogieu\w+|excellent\w*|enthousiastes?|flatteu\w+)|\b(?:good|great|top|best|high|highest|perfect|excellent|glowing|positive|favou?rable|rave|nice) (?:reviews?|marks?|ratings?|comments?|scores?|testimonials?)|\b(?:reviews?|ratings?|comments?|marks?) (?:is|are|was|that is|that are) (?:good|positive|favou?rable|great|high))`;
const between = String.raw`(?:(?!\b(?:show|display|affich\w*|montr\w*|repond\w*|answer|reply)\b)[^.;])`;
/** A reward that depends on the mark, worded from either end, and anything given to those who leave a good one. */
const rewardForMark = new RegExp(
  [
    String.raw`(?:${given})${between}{0,70}\b(?:for|pour|contre|against|in (?:return|exchange)|en (?:echange|retour)|si|if|when|quand|qui|who\w*|dont|chaque|each|every|per|par|parmi|among|aux|a (?:tout|toute|tous))\b${between}{0,45}?${goodMark}`,
    String.raw`\b(?:recompens\w*|remuner\w*|reward\w*|paying for|payer)\b (?:\w+ ){0,4}?${goodMark}`,
    String.raw`${goodMark}${between}{0,30}(?:[,:=→]|\b(?:into|gets?|and get|gives?|earns?|wins?|brings?|means?|vaut|donne droit|gagne|recoit|obtient|rapporte)\b)${between}{0,40}(?:${given})`,
    String.raw`\b(?:give|giving|send|offrir|offre|donner|envoyer)\b(?!${between}{0,40}\b(?:thank|merci|message|mot|answer|reply|reponse|link|lien|voice|parole)\b)${between}{0,50}\b(?:who|qui|whose|dont|if|si)\b${between}{0,30}${goodMark}`,
  ].join('|'),
);
const evenHanded =
  /\b(quelle que soit (la|leur|sa) note|whatever (the|their|its) (rating|mark|score|note|stars?)|(regardless|irrespective) of|bonnes? ou mauvaises?|good or bad|(sans|aucune) (recompense|contrepartie|cadeau)|without (a |any )?rewards?|no rewards?|ne (pas|jamais|plus) (offrir|recompenser|payer|donner)|never (pay|reward|offer|give)|(stop|arreter|cesser) (de |d )?(giv\w+|pay\w+|reward\w+|offer\w+|offrir|donner|payer|recompenser))\b/;

const opinions = String.raw`(?:reviews?|testimonials?|avis|temoignages?)`;
const writing = String.raw`(?:write|writes|writing|written|generat\w*|generer|draft\w*|creat\w*|compose\w*|make up|ecrire|ecri\w*|redig\w*|produire|creer|fabriqu\w*)`;
/** Those who write what a customer should have written. */
const writer = String.raw`(?:(?:par|by|with|avec|via|grace a|a l aide d)(?: (?:l|le|la|les|un|une|notre|nos|the|our|an?|some))* ?(?:equipe|staff|team|employe\w*|salarie\w*|stagiaires?|interns?|trainees?|agence|agency|redact\w*|copywriters?|ia|ai|intelligence artificielle|chatgpt|chatbots?|robots?|freelance\w*)|(?:have|let|laisser|faire) (?:the |our |l |notre |un |une )?(?:staff|team|equipe|ai|ia|agence|agency|interns?|stagiaires?))`;
const writtenByOthers = String.raw`\b${writing}\b(?=.*\b${opinions}\b)(?=.*\b${writer}\b)|\b${writer}\b.{0,30}\b${writing}\b.{0,40}\b${opinions}\b`;
/** Answering, asking for, translating or summing up what customers wrote themselves. */
const answersReviews =
  /\b(?:repon\w*|answer\w*|repl(?:y|ies|ying)|demander|ask(?:ing)?|invit\w*|tradui\w*|translat\w*|resum\w*|summar\w*|pour (?:avoir|obtenir)|to get|notre avis|our opinion)\b/;

/** What is bought where opinions are: the texts, their stars, followers. */
const marks = String.raw`(?:reviews?|testimonials?|avis|temoignages?|commentaires?|etoiles|(?:five|5|cinq) stars?|ratings?|likes|followers)`;

/** Reviews and opinions that are paid, written or hidden. */
export const reviewPractices: readonly DoubtfulPractice[] = [
  {
    id: 'reward-for-good-reviews',
    verdict: 'refuse',
    signs: [rewardForMark],
    unless: evenHanded,
    reason: pair(
      'Payer la bonne note rend l’avis trompeur, et les plateformes le retirent',
      'Paying for the good mark makes the review misleading, and platforms remove it',
    ),
    law: reviewLaw,
    instead: pair(
      'demander un avis à chaque client, au même moment, sans récompense, et répondre à tous',
      'ask every customer for a review at the same time, without a reward, and answer all of them',
    ),
  },
  {
    id: 'hidden-reward-for-reviews',
    verdict: 'refuse',
    signs: [
      reward,
      /\b(avis|reviews?|temoignages?|testimonials?)\b/,
      /\b(sans le (dire|mentionner)|without (saying|telling|mention\w*)|en douce|quietly|discretement)\b/,
    ],
    unless: /\b(five stars?|5 stars?|cinq etoiles|5 etoiles|bons? avis|good reviews?)\b/,
    reason: pair(
      'Un avis récompensé sans le dire est trompeur, et les plateformes interdisent de le payer',
      'A review that is rewarded unseen is misleading, and platforms ban paying for it',
    ),
    law: unfair,
    instead: pair(
      'demander l’avis à chacun, sans contrepartie, et répondre à tous',
      'ask everybody for a review with nothing in return, and answer all of them',
    ),
  },
  {
    id: 'false-reviews',
    verdict: 'refuse',
    signs: [
      anyOf(
        near(
          opinions,
          'sous (?:d autres|un autre|de faux|un faux) (?:noms?|comptes?|prenoms?|pseudo\\w*)|under (?:other|another|a false|false|different|invented|made up) (?:names?|accounts?)|(?:depuis|avec|sur) (?:un|d) autres? comptes?|(?:from|with) (?:another|other|several) accounts?|faux (?:comptes?|noms?|profils?)|fake accounts?|prenoms? inventes?|(?:invented|made up) (?:first )?names?|(?:jamais|never) (?:been|venue?s?|achete|bought|stayed|come)\\w*|sans (?:etre|avoir ete) clients?|without being customers?|comme si|as if|as though|(?:au|in the) nom de|in the name of|(?:ma|mon|mes|notre|nos|my|our) (?:soeurs?|freres?|mere|pere|mari|femme|famille|amis?|amies?|cousine?s?|voisine?s?|sisters?|brothers?|mother|father|husband|wife|family|friends?|cousins?|neighbou?rs?)',
          10,
        ),
        String.raw`\b(?:acheter|commander|achet\w+|buy|buying|order)\b(?: (?!un |une |a |an )\w+){0,3} ${marks}\b`,
        near(
          `${opinions}|comment(?:aire)?s?|trip ?advisor|trustpilot|google`,
          'pos(?:e|ing) as|se faire passer|pretend\\w* to be|faire semblant d etre|(?:noms?|prenoms?) de (?:nos|mes|leurs?) \\w+|names of (?:our|my) \\w+',
          8,
        ),
        where(
          'agenc\\w+|agency|compan(?:y|ies)|prestataires?|freelance\\w*|sellers?|vendeurs? d avis|service|robots?|bots?',
          near('suppl(?:y|ies)|provid\\w+|fourni\\w+|generat\\w+|produire|livrer|deposer|leave|post', marks, 4),
        ),
        String.raw`\b(?:payer|paying|pay)\b(?: \w+){0,3} (?:pour|to) (?:ecrire|poster|publier|write|post|leave|laisser)\b(?: \w+){0,3} ${opinions}\b`,
        String.raw`\b(?:echang\w+|swap\w*|trad(?:e|ing))(?: \w+){0,2} ${opinions}\b`,
      ),
    ],
    unless: /\b(ne (?:pas|jamais|plus)|never (?:buy|pay|write|post|swap)|signaler|report|remov\w+)\b/,
    reason: pair('Un avis de qui n’est pas client est un faux', 'A review by somebody who is no customer is a fake'),
    law: reviewLaw,
    instead: pair(
      'demander le leur à tous ceux qui sont venus, au même moment, et répondre à chacun, y compris à l’avis qui gêne',
      'ask all those who came for theirs, at the same time, and answer each one, the review that hurts too',
    ),
  },
  {
    id: 'invented-reviews',
    verdict: 'refuse',
    signs: [
      new RegExp(
        `${/\b(reviews?|avis|testimonials?|temoignages?)\b.*\b(contacts|friends|amis|famille|family|phone|achetes?|bought|never (been|stayed|bought)|jamais venus?)\b|\b(acheter|buy)\b.*\b(avis|reviews?|followers|abonnes|likes)\b|\b(write|ecri\w*|post|poster|rediger|publier|invent\w*)\b.*\b(reviews?|avis|testimonials?|temoignages?)\b.*\b(ourselves|nous memes|nous meme|as if|comme si|as (mums|customers|clients|guests|users|parents)|au nom de|a la place|under (another|a false|other)|faux comptes?)\b|\b(fake|faux|false|inventes?) (reviews?|avis|temoignages?)\b/.source}|${writtenByOthers}`,
      ),
    ],
    unless: answersReviews,
    reason: pair('Un avis de qui n’est pas client est un faux', 'A review by somebody who is no customer is a fake'),
    law: reviewLaw,
    instead: pair(
      'répondre en public, calmement, à l’avis qui gêne, et demander le leur à ceux qui sont venus',
      'answer the review that hurts in public and calmly, and ask those who came for theirs',
    ),
  },
  {
    id: 'hidden-bad-reviews',
    verdict: 'refuse',
    signs: [
      /\b(delete|hide|remove|drop|bury|take (?:\w+ ){0,6}off|retirer|enlever|oter|supprimer|effacer|cacher|masquer|ne (publier|garder|montrer) que|publish only|show only|keep only)\b/,
      /\b(bad|negative|poor|mauvais\w*|negatifs?|negatives?|one star|une etoile|good|bons|positifs?|positive)\b.*\b(reviews?|avis|notes?|comments?|commentaires?)\b|\b(avis|notes?|commentaires?)\b.*\b(mauvais|negatifs?|bons|positifs?)\b/,
    ],
    reason: pair(
      'Trier les avis selon leur note trompe ceux qui les lisent',
      'Sorting reviews by their mark misleads those who read them',
    ),
    law: unfair,
    instead: pair(
      'tout publier, répondre à chacun, et dire ce qui a changé depuis',
      'publish them all, answer each, and say what has changed since',
    ),
  },
  {
    id: 'undisclosed-advertising',
    verdict: 'refuse',
    signs: [
      /\b(influenc\w*|blogueu\w*|bloggers?|you ?tubeu\w*|createurs?|creators?|journalistes?|journalists?)\b/,
      /\b(sans (le )?(dire|mention\w*|preciser)|without (saying|mention\w*|disclos\w*|label\w*)|as if|comme si|ni vu ni connu)\b/,
    ],
    reason: pair(
      'Une publicité payée, en argent ou en nature, doit être dite comme telle',
      'Advertising that is paid in money or in kind must be labelled as such',
    ),
    law: { ...unfair, FR: pair('Loi du 9 juin 2023 sur l’influence commerciale', 'French act of 9 June 2023') },
    instead: pair(
      'un partenariat écrit, avec la mention « collaboration commerciale » sur chaque publication',
      'a written agreement, with the label “advertisement” on each post',
    ),
  },
];
