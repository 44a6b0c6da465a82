import { contentWords, isSameWord } from '../framework/counters/plain-words.ts';
import type { Name } from '../planning/pieces/piece.ts';

/** What a message is about, in the words by which the file calls it: « un courriel sur le jeu arrière », "a letter about the yearly plan". */
const about =
  /(?<!\p{L})(?:e-?mails?|letters?|messages?|texts?|notes?|cards?|courriels?|mails?|lettres?|sms|mots?|cartes?) (?:about|for|on|offering|sur|pour|proposant) (?<what>(?:the|le|la|les|l[’']) ?[^,;:()]+)/iu;

/** When it is sent, which is no part of what it proposes. */
const moment =
  / (?:on|after|before|within|in|at|from|until|when|once|each|every|dans|après|avant|au|à|dès|quand|lors|chaque|en) .*$/iu;

/** The part of an offer that a message proposes, with its article: it shares a word with the offer and has one of its own; null otherwise. */
export function invitedPart(deed: string, offer: string): Name | null {
  const text = (about.exec(deed)?.groups?.what ?? '').replace(moment, '').trim();
  const known = contentWords(offer);
  const isOfOffer = (word: string): boolean => known.some((one) => isSameWord(one, word));
  const words = contentWords(text);
  return words.some(isOfOffer) && !words.every(isOfOffer) ? { kind: 'name', text } : null;
}
