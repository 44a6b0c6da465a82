import { capitalise } from '../../values/text.ts';

/**
 * A part of a sentence whose grammar is known. Only the readers of this folder make one from a field of the company file
 * or of a page, so that a raw field cannot be put into a message: `say` does not take a string.
 */
export interface Piece<Kind extends string> {
  readonly kind: Kind;
  readonly text: string;
  /** True for words of a template, the same in every company. */
  readonly fixed?: boolean;
}

/** What a reader wants to do, in the second person: « faire régler votre vélo », "choose a first bicycle". */
export type Infinitive = Piece<'infinitive'>;
/** A question as the reader would put it, with its mark. */
export type Question = Piece<'question'>;
/** Words of somebody, in the first person; always shown in quotation marks. */
export type Quote = Piece<'quote'>;
/** Proper name of a company, an offer, a place, a person or an occasion; a label has the bare text. */
export interface Name extends Piece<'name'> {
  /** The name inside a French sentence, where it takes an article: « l’Auberge du Pont ». */
  readonly definite?: string;
  /** True when a verb agrees with it in the plural. */
  readonly plural?: boolean;
}
/** A complete sentence, with its full stop. */
export type Sentence = Piece<'sentence'>;
/** Text of a button or a link: an infinitive in French, an imperative in English. */
export type Call = Piece<'call'>;
/** What the brand promises, as a complete sentence. */
export type Promise = Piece<'promise'>;

/** A noun with its complements: `text` is bare, `definite` has the French article (the same text in English). */
export interface NounPhrase extends Piece<'noun-phrase'> {
  readonly definite: string;
  readonly plural: boolean;
}

/** Where a fact was read. */
export type FactSource =
  | {
      readonly kind: 'page';
      readonly url: string;
      /** Characters from the start of the text of the page; null where it is not known. */
      readonly offset: number | null;
    }
  | { readonly kind: 'company'; readonly field: string };

/** The form of a text of the file: a clause with its verb, a noun with its complements, or neither. */
export type SentenceForm = 'sentence' | 'phrase' | 'fragment';

/** Something that can be checked: a figure, a duration, a material, a guarantee, a place. `text` has no full stop. */
export interface Fact extends Piece<'fact'> {
  readonly source: FactSource;
  /** Its form; absent where it was not read. */
  readonly form?: SentenceForm;
}

export type AnyPiece = Infinitive | Question | Quote | Name | Sentence | Call | Promise | NounPhrase | Fact;

/** What a slot of a template takes: a piece or a count, never a string. */
export type Slot = AnyPiece | number;

const vowel = /^[aeiouyàâäéèêëîïôöùûüœ]/iu;

/** French words that change before a name: « de » and « Les Serres » give « des Serres », « que » and « Alpha » « qu’Alpha ». */
const contractions: readonly (readonly [before: RegExp, name: RegExp, contracted: string])[] = [
  [/(?<!\p{L})de $/iu, /^les /iu, 'des '],
  [/(?<!\p{L})de $/iu, /^le /iu, 'du '],
  [/(?<!\p{L})à $/iu, /^les /iu, 'aux '],
  [/(?<!\p{L})à $/iu, /^le /iu, 'au '],
  [/(?<!\p{L})de $/iu, vowel, 'd’'],
  [/(?<=(?<!\p{L})(?:lors|puis|jus)?qu)e $/iu, vowel, '’'],
];

function withName(before: string, name: Name): string {
  const text = name.definite ?? name.text;
  // a name with an article is a place: « à l’Auberge du Pont », not « chez »
  const at =
    name.definite === undefined ? before : before.replace(/(?<!\p{L})Chez $/u, 'À ').replace(/(?<!\p{L})chez $/u, 'à ');
  const found = contractions.find(([word, start]) => word.test(at) && start.test(text));
  if (found === undefined) return at + text;
  const [word, start, contracted] = found;
  const rest = start === vowel ? text : text.replace(start, '');
  return at.replace(word, (old) => (/^\p{Lu}/u.test(old) ? capitalise(contracted) : contracted)) + rest;
}

/** The text with the slot after it, in the form that the words before it require. */
function withSlot(before: string, slot: Slot): string {
  if (typeof slot === 'number') return before + String(slot);
  const begins = /[.!?…]\s$/u.test(before);
  if (slot.kind === 'name') return withName(before, begins ? afterStop(slot) : slot);
  return before + (begins ? capitalise(slot.text) : slot.text);
}

const afterStop = ({ text, definite, ...name }: Name): Name => ({
  ...name,
  text: capitalise(text),
  ...(definite === undefined ? {} : { definite: capitalise(definite) }),
});

function filled(parts: TemplateStringsArray, slots: readonly Slot[]): string {
  return parts
    .reduce((text, part, at) => {
      const slot = slots[at];
      return slot === undefined ? text + part : withSlot(text + part, slot);
    }, '')
    .replaceAll(/([?!…])\s*\./gu, '$1')
    .replaceAll(/\.{2}(?!\.)/gu, '.');
}

/**
 * A sentence from a template and its pieces; a string in a slot does not compile.
 *
 * @example
 * say`Vous voulez ${project} ?`
 */
export const say = (parts: TemplateStringsArray, ...slots: readonly Slot[]): Sentence => ({
  kind: 'sentence',
  text: capitalise(filled(parts, slots).trim()),
  fixed: slots.every(isFixed),
});

const isFixed = (slot: Slot): boolean => typeof slot === 'number' || slot.fixed === true;

/** The text of a link or a button from a template and its pieces. */
export const call = (parts: TemplateStringsArray, ...slots: readonly Slot[]): Call => ({
  kind: 'call',
  text: capitalise(filled(parts, slots).trim()),
});

/** A fact, a phrase or a promise as a sentence of its own. */
export const alone = ({ text, fixed = false }: AnyPiece): Sentence => ({
  kind: 'sentence',
  text: withStop(capitalise(text)),
  fixed,
});

/** A label: a piece with a capital and without a full stop. */
export const label = ({ text, fixed = false }: AnyPiece): Name => ({ kind: 'name', text: capitalise(text), fixed });

/** A noun phrase with its article, in the form that it takes inside a sentence. */
export const the = ({ definite, plural }: NounPhrase): Name => ({ kind: 'name', text: definite, plural });

const withStop = (text: string): string => (/[.?!…][»”"]?$/u.test(text) ? text : `${text}.`);

/** An infinitive that the template itself gives. */
export const todo = (parts: TemplateStringsArray, ...slots: readonly Slot[]): Infinitive => ({
  kind: 'infinitive',
  text: filled(parts, slots),
  fixed: slots.every(isFixed),
});

/** A noun or a list of nouns that the template itself gives. */
export const named = (parts: TemplateStringsArray, ...slots: readonly Slot[]): Name => ({
  kind: 'name',
  text: filled(parts, slots),
  fixed: slots.every(isFixed),
});

/** « de » before an infinitive or a bare noun: « d’obtenir », « de choisir ». */
export const de = ({ text, fixed = false }: AnyPiece): Name => ({
  kind: 'name',
  text: vowel.test(text) ? `d’${text}` : `de ${text}`,
  fixed,
});
