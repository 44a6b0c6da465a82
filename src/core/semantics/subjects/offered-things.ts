import type { TaggedToken } from '../../language/language.ts';
import { hasCapital, hasLetter } from '../../language/letters.ts';
import { contentStems } from '../terms.ts';
import { withoutBoast, withoutSiteName, withoutWelcome } from './own-words.ts';
import type { SiteContext } from './site-context.ts';

/** Words of content of the longest thing that is searched. Working assumption. */
const mostWords = 5;
/** Nouns in a row from which French lists them. */
const listed = 3;

/** After these words a phrase says for whom or where, no longer what. */
const turns: ReadonlySet<string> = new Set(
  `for in near at from with by around serving covering based located pour à dans chez près avec depuis sur desservant
  intervenant situé située basé basée`.split(/\s+/),
);

/**
 * The things that a part of the title of a home page names, without the place, the names and the praise around them: "premium beauty
 * clinic for lashes" → "beauty clinic"; "espace de coworking et bureaux à Arlon" → "espace de coworking", "bureaux". Two
 * single words around "and" are one thing: "bed & breakfast".
 */
export function offeredThings(part: string, site: Omit<SiteContext, 'offer'>): string[] {
  const { language, place } = site;
  const ofPlace = new Set(place === null ? [] : contentStems(place, language));
  const isPlace = ({ stem }: TaggedToken): boolean => ofPlace.has(stem);
  const isSmall = ({ text }: TaggedToken): boolean => language.stopWords.has(text.toLowerCase()) || !hasLetter(text);
  const isName = (token: TaggedToken): boolean =>
    isPlace(token) || (hasCapital(token.text) && !site.commonWords.has(token.text.toLowerCase()));
  const text = withoutWelcome(withoutSiteName(part, site.names));
  const tokens = language.sentences(text).flatMap((sentence) => language.tag(sentence));
  const turn = tokens.findIndex((_, at) => turnsAt(tokens, at));
  const what = tokens.slice(0, turn < 0 ? tokens.length : turn);
  const isFrench = language.code === 'fr';
  return (isPair(what) ? [what] : piecesOf(what))
    .filter(isThing)
    .flatMap((piece) => [piece, ...(isFrench || piece.length < longPiece || isPair(piece) ? [] : [piece.slice(-2)])])
    .map((piece) => {
      // The head is first in French, last in English: what is named stands on its other side.
      const from = isFrench ? 0 : piece.findIndex((token) => !isName(token));
      const to = isFrench ? piece.findLastIndex((token) => !isName(token) && !isSmall(token)) + 1 : piece.length;
      return trimmed(piece.slice(Math.max(0, from), to), isSmall);
    })
    .filter((piece) => !isFrench || !isList(piece))
    .map((piece) => withoutBoast(textOf(text, piece, isPlace), language))
    .filter((thing) => {
      const words = contentStems(thing, language).length;
      return words > 0 && words <= mostWords;
    });
}

/** Words from which the last two of an English thing are a thing too: "cage free shark diving" → "shark diving". */
const longPiece = 4;

/** After "for", "à" or "en" before a name, a phrase says for whom or where. */
export function turnsAt(tokens: readonly TaggedToken[], at: number): boolean {
  const word = tokens[at]!.text.toLowerCase();
  return turns.has(word) || (word === 'en' && tokens[at + 1] !== undefined && hasCapital(tokens[at + 1]!.text));
}

function piecesOf(tokens: readonly TaggedToken[]): TaggedToken[][] {
  const pieces: TaggedToken[][] = [[]];
  for (const token of tokens) {
    if (isJoin(token)) pieces.push([]);
    else pieces.at(-1)!.push(token);
  }
  return pieces.filter((piece) => piece.length > 0);
}

function isJoin({ upos, text }: TaggedToken): boolean {
  return upos === 'CCONJ' || text === '&' || text === '+';
}

/** One word on each side of the join, with what describes the first. */
function isPair(tokens: readonly TaggedToken[]): boolean {
  const at = tokens.findIndex(isJoin);
  return (
    at > 0 &&
    at === tokens.length - 2 &&
    tokens.slice(0, at - 1).every(({ upos }) => upos === 'ADJ' || upos === 'PROPN')
  );
}

function trimmed(tokens: readonly TaggedToken[], isOut: (token: TaggedToken) => boolean): readonly TaggedToken[] {
  const to = tokens.findLastIndex((token) => !isOut(token)) + 1;
  const from = tokens.findIndex((token) => !isOut(token));
  return tokens.slice(Math.max(0, from), to);
}

/** False without a noun, with a number or with a verb that has a subject. */
function isThing(tokens: readonly TaggedToken[]): boolean {
  return tokens.some(isNoun) && !tokens.some(({ upos, text }) => upos === 'AUX' || /\d/.test(text));
}

/** Nouns without a word between them: French lists things so, and joins the words of one thing. */
function isList(tokens: readonly TaggedToken[]): boolean {
  return tokens.some((_, at) => at + listed <= tokens.length && tokens.slice(at, at + listed).every(isNoun));
}

function isNoun({ upos }: TaggedToken): boolean {
  return upos === 'NOUN' || upos === 'PROPN';
}

/** The words of a piece as they are written, without those of the place. */
function textOf(text: string, piece: readonly TaggedToken[], isPlace: (token: TaggedToken) => boolean): string {
  const [first] = piece;
  const last = piece.at(-1);
  if (first === undefined || last === undefined) return '';
  if (piece.some(isPlace)) return piece.flatMap((token) => (isPlace(token) ? [] : [token.text])).join(' ');
  return text.slice(first.start, last.start + last.text.length);
}
