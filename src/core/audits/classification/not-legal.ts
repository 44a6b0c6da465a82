import type { PageFacts } from '../facts/site-facts.ts';
import { textCues } from './text-cues.ts';

/** Words of a text long enough to use a word of the law if it is one. Working assumption. */
const longEnough = 120;

/** Words of legal texts; "cookies" are also sold by bakeries. */
const legalTurns = new RegExp(
  `${textCues.legal.source.replace('|cookies?|', '|')}|responsabilit|responsib|agree|consent|copyright|licen[cs]e|droits?\\b|rights\\b|\\blaws?\\b|\\bloi|donn[ée]es|\\bdata\\b|[ée]diteur|publisher|navigateur|browser|rembours|refund|annulation|cancel|acompte|deposit|litige|dispute|contrat|contract|garantie|warrant`,
  'i',
);

/** Conditions that a clinic treats, cookies that a bakery sells: a whole text without one turn of a legal text. */
export function isNotLegal({ content, language }: PageFacts): boolean {
  if (content === null || (language !== 'fr' && language !== 'en')) return false;
  const text = content.blocks.flatMap((block) => (block.position === 'content' ? [block.text] : [])).join('\n');
  return text.split(/\s+/).length >= longEnough && text.search(legalTurns) < 0;
}
