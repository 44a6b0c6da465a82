import type { Comparison } from '../../../framework/counters/compared-groups.ts';
import { contentWords, isSameWord, monthsOf, plainText } from '../../../framework/counters/plain-words.ts';
import type { Name } from '../../pieces/piece.ts';

/** What the file says of a message that it has counted: what it proposes, to whom, and on what it is written. */
export interface Proposal {
  /** The one part of the offer that it proposes, with its article; null for the whole offer. */
  readonly part: Name | null;
  /** What comes with it: « trois soirées d’automne au choix », "the size already filled in"; null where nothing is said. */
  readonly brings: Name | null;
  /** Its reader takes the same again, was turned away, or has not had what it proposes. */
  readonly reader: 'again' | 'refused' | 'known';
  /** The months for which it proposes it, as the file says; empty where it names none. */
  readonly months: readonly number[];
  /** A text message: all of it is read on one screen. */
  readonly bySms: boolean;
  /** Printed and sent by post: it has no button, and is answered by a slip. */
  readonly onPaper: boolean;
}

/** What a message is about, in the words by which the file calls it: « un courriel sur le jeu arrière », "a letter about the yearly plan". */
const about =
  /(?<!\p{L})(?:e-?mails?|letters?|messages?|texts?|notes?|cards?|courriels?|mails?|lettres?|sms|mots?|cartes?) (?:about|for|on|offering|sur|pour|proposant) (?<what>(?:the|le|la|les|l[’']) ?[^,;:()]+)/iu;

/** When it is sent, which is no part of what it proposes. */
const moment =
  / (?:on|after|before|within|in|at|from|until|when|once|each|every|dans|après|avant|au|à|dès|quand|lors|chaque|en) .*$/iu;

const comesWith =
  /,? (?:with|avec|qui propos(?:e|ent)|that offers?) (?<what>(?:the|an?|two|three|four|les?|la|l[’']|une?|des|deux|trois|quatre)(?<=[’']| |\p{L}) ?[^,;:()]+?)(?: (?:pour|for) (?:les?|la|the|l[’']).*)?$/iu;

const turnedAway = /\b(?:refuse\w*|turned away|waiting list|liste d attente)\b/;
const oncemore = /\b(?:again|back|de nouveau|a nouveau|encore|repris\w*|retour)\b/;
/** What comes after these words is what is proposed, and not when it is sent. */
const proposing = /\b(?:propos\w*|offer\w*|suggest\w*|invit\w*)\b(?<what>.*)$/;
const texted = /\b(?:sms|text(?:s|ed)?|text messages?|textos?)\b/;
const printed = /\b(?:bulletins?|imprime\w*|printed|slips?|by post|par la poste)\b/;

/** Reads what a counted message proposes from its words, its result and the groups that were compared. */
export function proposalOf({ stated, result, better }: Comparison, offer: string): Proposal {
  const what = stated?.what ?? '';
  const [said, to] = [plainText(`${what} ; ${result}`), plainText(`${what} ; ${better.label ?? ''}`)];
  const part = partOf(what, offer);
  const brings = comesWith.exec(what)?.groups?.what;
  return {
    part,
    brings: brings === undefined ? null : { kind: 'name', text: brings },
    reader: turnedAway.test(to) ? 'refused' : part === null && oncemore.test(said) ? 'again' : 'known',
    months: monthsOf(proposing.exec(plainText(what))?.groups?.what ?? ''),
    bySms: texted.test(plainText(what)),
    onPaper: printed.test(to),
  };
}

/** A part of the offer shares a word with it and has one of its own. */
function partOf(what: string, offer: string): Name | null {
  const text = (about.exec(what)?.groups?.what ?? '').replace(moment, '').trim();
  const known = contentWords(offer);
  const isOfOffer = (word: string): boolean => known.some((one) => isSameWord(one, word));
  const words = contentWords(text);
  return words.some(isOfOffer) && !words.every(isOfOffer) ? { kind: 'name', text } : null;
}
