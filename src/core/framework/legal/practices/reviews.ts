import { pair } from '../../../values/text.ts';
import { type DoubtfulPractice, unfair } from './practice.ts';

const reward =
  /\b(vouchers?|bons?|cadeaux?|gifts?|reductions?|remises?|discounts?|rewards?|offert\w*|free|gratuit\w*|gift cards?)\b|[£€$] ?\d|\d ?[€£$]|\b(pounds?|euros?|percent|[£€%]|\d+) (off|de moins|de mieux|offerts?)\b|\bmoins \d+\b/;

/** Reviews and opinions that are paid, written or hidden. */
export const reviewPractices: readonly DoubtfulPractice[] = [
  {
    id: 'reward-for-good-reviews',
    verdict: 'refuse',
    signs: [
      reward,
      /\b(five stars?|5 stars?|cinq etoiles|5 etoiles|bons? avis|bonnes? notes?|avis positifs?|good (reviews?|marks?)|positive reviews?)\b/,
    ],
    reason: pair(
      'Payer la bonne note rend l’avis trompeur, et les plateformes le retirent',
      'Paying for the good mark makes the review misleading, and platforms remove it',
    ),
    law: unfair,
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
    id: 'invented-reviews',
    verdict: 'refuse',
    signs: [
      /\b(reviews?|avis|testimonials?|temoignages?)\b.*\b(contacts|friends|amis|famille|family|phone|achetes?|bought|never (been|stayed|bought)|jamais venus?)\b|\b(acheter|buy)\b.*\b(avis|reviews?|followers|abonnes|likes)\b|\b(write|ecri\w*|post|poster|rediger|publier|invent\w*)\b.*\b(reviews?|avis|testimonials?|temoignages?)\b.*\b(ourselves|nous memes|nous meme|as if|comme si|as (mums|customers|clients|guests|users|parents)|au nom de|a la place|under (another|a false|other)|faux comptes?)\b|\b(fake|faux|false|inventes?) (reviews?|avis|temoignages?)\b/,
    ],
    reason: pair('Un avis de qui n’est pas client est un faux', 'A review by somebody who is no customer is a fake'),
    law: unfair,
    instead: pair(
      'répondre en public, calmement, à l’avis qui gêne, et demander le leur à ceux qui sont venus',
      'answer the review that hurts in public and calmly, and ask those who came for theirs',
    ),
  },
  {
    id: 'hidden-bad-reviews',
    verdict: 'refuse',
    signs: [
      /\b(delete|hide|remove|drop|supprimer|effacer|cacher|masquer|ne (publier|garder|montrer) que|publish only|show only|keep only)\b/,
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
      /\b(influenc\w*|blogueu\w*|bloggers?|youtubeu\w*|createurs?|creators?|journalistes?|journalists?)\b/,
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
