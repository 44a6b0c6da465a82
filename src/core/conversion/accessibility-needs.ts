import type { Company } from '../framework/company/company.ts';

/** How people word each need, in French and English. */
const patterns: readonly (readonly [string, RegExp])[] = [
  ['text_larger', /agrandi|larger|gros caract|presby/i],
  ['high_contrast', /contrast/i],
  ['dark_mode', /sombre|dark/i],
  ['keyboard_only', /clavier|keyboard/i],
  ['screen_reader', /lecteur d.écran|screen.?reader/i],
  ['captions', /sous-titre|caption|sans le son/i],
  ['transcript', /transcri/i],
  ['plain_language', /langage clair|plain|facile à lire/i],
  ['reduced_motion', /animation|motion/i],
  ['large_targets', /cible|target/i],
  ['more_time', /délai|temps|time/i],
  ['voice_input', /vocal|voice/i],
  ['human_contact', /téléphone|phone|humain|human/i],
  ['tagged_documents', /pdf|document/i],
];

/** Codes of the needs that the personas declare in their own words, sorted. */
export const accessibilityNeeds = ({ personas }: Company): string[] =>
  needCodes(personas.flatMap((persona) => persona.accessibilityNeeds).join(' | '));

/** Codes of the needs in these words, sorted. */
export const needCodes = (words: string): string[] =>
  patterns
    .filter(([code, pattern]) => pattern.test(words) || words.includes(code))
    .map(([code]) => code)
    .sort();
