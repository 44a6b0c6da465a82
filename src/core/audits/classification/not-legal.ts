import type { PageFacts } from '../facts/site-facts.ts';
import { legalTerms } from './text-cues.ts';

/** Words of a text long enough to use a word of the law if it is one. Working assumption. */
const longEnough = 120;

/** Terms of legal texts, and words that other texts use too: with one of them a page may be legal. */
const legalTurns = new RegExp(
  String.raw`\b(?:${legalTerms})\b|responsabilit|responsib|agree|consent|copyright|licen[cs]e|droits?\b|rights\b|\blaws?\b|\bloi|donn[ée]es|\bdata\b|[ée]diteur|publisher|navigateur|browser|rembours|refund|annulation|cancel|acompte|deposit|litige|dispute|contrat|contract|garantie|warrant`,
  'i',
);

/** Conditions that a clinic treats, cookies that a bakery sells: a whole text without one turn of a legal text. */
export function isNotLegal({ content, language }: PageFacts): boolean {
  if (content === null || (language !== 'fr' && language !== 'en')) return false;
  const text = content.blocks.flatMap((block) => (block.position === 'content' ? [block.text] : [])).join('\n');
  return text.split(/\s+/).length >= longEnough && text.search(legalTurns) < 0;
}
