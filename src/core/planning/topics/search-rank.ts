import { plainText } from '../../framework/counters/plain-words.ts';
import { pair, type Text } from '../../values/text.ts';

/** The place of a search in the order of what is answered first where no volume is known, and why. */
export interface SearchRank {
  readonly id: 'urgent' | 'local' | 'offer' | 'price' | 'problem' | 'question';
  /** 1 is answered first. */
  readonly order: number;
  /** What a search of this rank is worth against an urgent one, 0–1 (working assumption). */
  readonly worth: number;
  readonly reason: Text;
}

const ranks = {
  urgent: { id: 'urgent', order: 1, worth: 1, reason: pair('urgent ou à date fixe', 'urgent, or with a deadline') },
  local: { id: 'local', order: 2, worth: 0.95, reason: pair('ce que vous vendez, sur place', 'what you sell, nearby') },
  offer: { id: 'offer', order: 3, worth: 0.9, reason: pair('ce que vous vendez', 'what you sell') },
  price: { id: 'price', order: 4, worth: 0.8, reason: pair('prix, conditions ou avis', 'price, terms or reviews') },
  problem: { id: 'problem', order: 5, worth: 0.7, reason: pair('problème à résoudre', 'problem to solve') },
  question: { id: 'question', order: 6, worth: 0.65, reason: pair('question, pour s’informer', 'question, to learn') },
} as const satisfies Record<SearchRank['id'], SearchRank>;

const urgent =
  /\b(?:urgent\w*|emergency|today|tonight|tomorrow|this week(?!end)|same day|deadlines?|too late|last minute|breakdown|broken down|urgence|aujourd hui|ce soir|demain|cette semaine|trop tard|en panne|depannage|derniere minute)\b/;

/** True for what cannot wait. */
export const isUrgent = (words: string): boolean => urgent.test(plainText(words));

const price =
  /\b(?:prices?|pricing|costs?|how much|fees|quotes?|reviews?|compar\w+|vs|versus|best|cheap\w*|alternatives?|what do i pay|prix|tarifs?|couts?|combien (?:coute|ca coute)|devis|avis|meilleure?s?|pas cher|gratuit\w*|free|prise en charge|funding|delais?|how long|sans engagement|cancellation|livraison|delivery|assurance|insurance)\b/;

/** True for a search about the price, the terms, or what others say. */
export const asksPrice = (words: string): boolean => price.test(plainText(words));

const asking =
  /^(?:who|why|can|do|does|is|are|should|will|pourquoi|peut|faut|est ce|que|qui|qu est)\b|\b(?:how|what|when|where|which|comment|combien|quand|quel(?:le)?s?|choisir)\b/;

/** True for a search in the words of a question. */
export const asksQuestion = (words: string): boolean => asking.test(plainText(words));

/** The rank of a search, by what its words say; `isLocal`: it names a place; `isProblem`: it is what troubles the audience. */
export function searchRank(words: string, { isLocal = false, isProblem = false }): SearchRank {
  if (isUrgent(words)) return ranks.urgent;
  if (asksPrice(words)) return ranks.price;
  if (asksQuestion(words)) return ranks.question;
  if (isProblem) return ranks.problem;
  return isLocal ? ranks.local : ranks.offer;
}
