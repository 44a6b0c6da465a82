import type { Company } from '../framework/company/company.ts';
import { unique } from '../values/unique.ts';

/** Code of a need that no setting of a site answers: it is served as it was said. */
export const ownWordsNeed = 'own_words';

/** How people word each need, in French and English. */
const patterns: readonly (readonly [string, RegExp])[] = [
  [
    'text_larger',
    /agrandi|larger|gros(?:se)?s? (?:caract|écrit|lettre)|écri\w+ en gros|(?:large|big) (?:print|type|text|letters)|presby/i,
  ],
  ['high_contrast', /contrast/i],
  ['dark_mode', /sombre|dark/i],
  ['keyboard_only', /clavier|keyboard/i],
  ['screen_reader', /lecteur d.écran|screen.?reader/i],
  ['captions', /sous-titre|caption|sans le son/i],
  ['transcript', /transcri/i],
  [
    'plain_language',
    /langage clair|plain|facile à lire|easy to read|phrases courtes|short sentences|mots simples|simple words/i,
  ],
  ['reduced_motion', /animation|motion/i],
  ['large_targets', /cible|target/i],
  ['more_time', /délais? (?:réglable|plus long)|plus de temps|more time|extra time|time limit/i],
  ['voice_input', /vocal|voice/i],
  [
    'human_contact',
    /(?:par|au|de) téléphone|(?:by|on the|tele)phone\b|phone (?:number|call)|by phone|pouvoir appeler|humain|human/i,
  ],
  ['tagged_documents', /pdf|document/i],
];

/** On paper, at the place or with somebody: no setting of a site gives it. */
const awayFromScreen =
  /papier|paper|imprim|printed|ticket|étiquette|\blabels?\b|\bsheet|facture|crate|caisse|colis|kilos?\b|poids|weight|salle|pièce|\brooms?\b|étage|floor|plain-pied|step-free|ramp|ascenseur|\blift\b|chaise|chair|assis|seated|parking|rendez-vous|visite|\bvisit|sur place|in person|face to face|quelqu.un|someone|somebody/i;
/** What a person cannot or does not want to use. */
const refused = /cannot|can't|can’t|without|\bnot\b|never|jamais|sans |ne peut/i;

/** Codes of the needs that the personas declare in their own words, sorted. */
export const accessibilityNeeds = ({ personas }: Company): string[] =>
  unique(personas.flatMap((persona) => persona.accessibilityNeeds.flatMap(needCodes))).sort();

/** Codes of the needs in these words, sorted; that of a need in its own words where none is recognised or no setting answers it. */
export function needCodes(words: string): string[] {
  const found = patterns.filter(([code, pattern]) => pattern.test(words) || words.includes(code)).map(([code]) => code);
  const wanted = refused.test(words) ? found.filter((code) => code !== 'human_contact') : found;
  return wanted.length === 0 || awayFromScreen.test(words) ? [...wanted, ownWordsNeed].sort() : wanted.sort();
}
