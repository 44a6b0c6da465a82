import { plainText } from '../../framework/counters/plain-words.ts';

/**
 * Words with an aspirated h, the frequent ones in names of things, places and trades (Trésor de la langue française): all
 * other French words in h take an elided article.
 */
const aspirated =
  /^(?:hach\w*|haies?|halls?|halles?|haltes?|hamacs?|hamburgers?|hameaux?|hanches?|hand\w*|hangars?|haras|hardi\w*|harengs?|haricots?|harnach\w*|harnais|harpes?|hasards?|hauss\w*|haut\w*|havres?|herissons?|hernie\w*|herons?|heros|herses?|hetr\w*|heurt\w*|hibou\w*|hierarch\w*|hip|hobby|hockey|homards?|honte\w*|hors|hottes?|houblon\w*|houes?|houill\w*|housses?|houx|hublots?|huches?|huit\w*|huttes?)$/;

const vowel = /^[aeiouyàâéèêëîïôöûœ]/iu;

/** True before a French word that takes an elided article: « l’heure », « l’hygiène », « la housse ». */
export function elides(text: string): boolean {
  if (vowel.test(text)) return true;
  const [first = ''] = plainText(text).split(/[^a-z]/);
  return first.startsWith('h') && !aspirated.test(first);
}
