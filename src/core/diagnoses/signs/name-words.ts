import { foldedWords } from './shingles.ts';

/** Words that say how something is sold, and that begin or end no name: « Sans engagement », “Drinks included”. */
const openings = new Set(
  'no not non never includes include includ all every any free maximum minimum easy sans aucun aucune jamais inclut comprend tout tous toute toutes'.split(
    ' ',
  ),
);
const closings = new Set(
  'available included only guaranteed welcome provided compris comprise inclus incluse disponible disponibles uniquement offert offerte garanti garantie bienvenus fourni fournis fournie fournies'.split(
    ' ',
  ),
);

/** True for a quality of an offer, which nobody searches for by itself. */
export function isFeature(name: string): boolean {
  const words = foldedWords(name);
  return words.length > 1 && (openings.has(words[0]!) || words.some((word) => closings.has(word)));
}

const roles =
  /^(?:captain|photographer|director|manager|founder|president|chair(?:man|woman|person)?|secretary|treasurer|assistant|coach|instructor|owner|chef|receptionist|capitaine|photographe|direct(?:eur|rice)|gerante?|fondat(?:eur|rice)|presidente?|secretaire|tresori(?:er|ere)|assistante?|entraineu(?:r|se)|moni(?:teur|trice)|adherente?|responsable|benevole)s?$/;
/** Share of names with the function of a person from which all are the people of a team. Working assumption. */
const leastRoles = 0.5;

/** True for the parts of a page about a team, each under the function of somebody. */
export const arePeople = (names: readonly string[]): boolean =>
  names.filter((name) => foldedWords(name).some((word) => roles.test(word))).length >= leastRoles * names.length;
