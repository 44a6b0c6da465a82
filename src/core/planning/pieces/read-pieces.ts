import type { Language, TaggedToken } from '../../language/language.ts';
import type { Locale } from '../../values/locale.ts';
import { capitalise } from '../../values/text.ts';
import type { Fact, FactSource, Infinitive, Name, NounPhrase, Promise, Question, Quote } from './piece.ts';
import { elides } from './elision.ts';
import { inSecondPerson } from './second-person.ts';

/** Language whose tagger and lexicon read the fields; null without a lexicon: nothing is then certain. */
export interface Reading {
  readonly locale: Locale;
  readonly language: Language | null;
}

/** Words of a phrase at most, so that it can be a label or a part of a sentence (working assumption). */
const mostWords = 9;

const taggedOf = (text: string, language: Language): TaggedToken[] =>
  language.sentences(text).flatMap((sentence) => language.tag(sentence));

const withoutStop = (text: string): string => text.trim().replace(/\s*[.;:,…]+$/u, '');

const lowerFirst = (text: string): string =>
  /^\p{Lu}{2}|^I\b/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** What somebody wants to do, in the second person; null when the field is not an infinitive for certain. */
export function readInfinitive(field: string, { locale, language }: Reading): Infinitive | null {
  if (language === null) return null;
  const text = lowerFirst(withoutStop(field).replace(/^to (?=\p{L})/iu, ''));
  const bare = locale === 'fr' ? text.replace(/^s(?:e |['’])/u, '') : text;
  const tokens = taggedOf(locale === 'fr' ? bare : `They want to ${bare}`, language);
  const verb = tokens[locale === 'fr' ? 0 : 3];
  const isVerb = verb !== undefined && ['VERB', 'AUX'].includes(verb.upos) && verb.lemma === verb.text.toLowerCase();
  const isForm =
    locale === 'fr' ? /(?:er|ir|re)$/u.test(verb?.text ?? '') : language.tag(tokens.slice(3, 4)).length > 0;
  if (!isVerb || !isForm || tokens.length > 22 || !bare.includes(' ')) return null;
  const addressed = inSecondPerson(text, locale);
  return addressed === null ? null : { kind: 'infinitive', text: addressed };
}

/** Words that begin a question. */
const asking: Readonly<Record<Locale, RegExp>> = {
  fr: /^(?:quel|comment|pourquoi|combien|où |quand |que |qu['’]|qui |à partir de|faut-il|est-ce|peut-on|et si |puis-je|dois-je)|-(?:je|il|elle|on|ils|elles|vous)(?!\p{L})/iu,
  en: /^(?:what|which|how|why|when|where|who|can|could|do|does|is|are|will|should|am|must|have|has) /iu,
};

/** English words that begin a question without its mark: a verb alone may begin a statement. */
const unmarked = /^(?:(?:what|which|how|why|when|where|who)|(?:can|could|do|am|are|will|should|must|have) (?:i|we)) /i;

/** A question as people put it; null when the field is not one, or does not begin as a question of the language does. */
export function readQuestion(field: string, { locale }: Reading): Question | null {
  const text = field.trim();
  const marked = text.endsWith('?');
  const bare = text.replace(/\s*\?+$/u, '');
  if (!asking[locale].test(bare)) return null;
  if (!marked && locale === 'en' && !unmarked.test(bare)) return null;
  return { kind: 'question', text: `${capitalise(bare)}${locale === 'fr' ? ' ?' : '?'}` };
}

/** Words by which people speak of themselves, at the start of what they say. */
const firstPerson: Readonly<Record<Locale, RegExp>> = {
  fr: /^(?:je |j['’]|mon |ma |mes |on )/iu,
  en: /^(?:i |i['’]|my |we |we['’])/iu,
};
/** Words of an answer that a list shows whole (working assumption). */
const spokenWords = 9;

/** What people say of themselves, in the first person and in few words: « je la nettoie », "I can't type"; null for anything else. */
export function readSpoken(field: string, { locale }: Reading): Quote | null {
  const text = withoutStop(field);
  const isShort = text.split(/\s+/u).length <= spokenWords && !/[?!;:()«»“”"]/u.test(text);
  return isShort && firstPerson[locale].test(text) ? { kind: 'quote', text: capitalise(text) } : null;
}

/** Nouns of a feeling, before what it is about: « peur de la casse » is about « la casse ». */
const feeling: Readonly<Record<Locale, RegExp>> = {
  fr: /^(?:la |une )?(?:peur|crainte|angoisse|inquiétude|souci|méfiance|doute) (?:(?:de|pour|sur|envers) (?=la |le |les |l['’])|(?=du |des ))/iu,
  en: /^(?:the )?(?:fear|worry|anxiety|concern|doubt|doubts|distrust)s? (?:of|about|over) /iu,
};
const nominal = new Set(['NOUN', 'PROPN']);
const before = new Set(['ADJ', 'NUM', 'DET', 'ADV']);

/** A noun with its complements; null when the field has a verb of its own, no known noun or too many words. */
export function readNounPhrase(field: string, { locale, language }: Reading): NounPhrase | null {
  if (language === null || /[?!;:()«»“”"]|^(?:no|not|aucune?|pas de) /iu.test(field)) return null;
  const about = withoutStop(field).replace(feeling[locale], '').replace(/^du /iu, 'le ').replace(/^des /iu, 'les ');
  const addressed = inSecondPerson(lowerFirst(about), locale);
  if (addressed === null) return null;
  const tokens = taggedOf(addressed, language);
  if (tokens.length > mostWords || tokens.some(({ upos }) => upos === 'AUX' || upos === 'PRON' || upos === 'SCONJ'))
    return null;
  return locale === 'fr' ? frenchPhrase(addressed, tokens, language) : englishPhrase(addressed, tokens, language);
}

/** A conjugated verb; infinitives and participles may belong to a noun. */
const isConjugated = ({ upos, text, lemma }: TaggedToken): boolean =>
  upos === 'VERB' && text.toLowerCase() !== lemma && !/(?:é|i|u|s|t)e?s?$/u.test(text);

function frenchPhrase(text: string, tokens: readonly TaggedToken[], language: Language): NounPhrase | null {
  const at = headAt(tokens, language);
  const noun = tokens[at];
  if (noun === undefined || tokens.slice(0, at).some(({ upos }) => !before.has(upos))) return null;
  if (tokens.some((token, place) => place > at && isConjugated(token))) return null;
  const determined = tokens[0]?.upos === 'DET';
  const agreement = language.agreement(noun.text);
  if (!determined && agreement === null) return null;
  const plural = agreement?.plural ?? false;
  const bare = determined ? text.replace(/^(?:le |la |les |l['’]|un |une |des )/iu, '') : text;
  return { kind: 'noun-phrase', text: bare, definite: determined ? text : withArticle(bare, agreement), plural };
}

/** Place of the head noun; a first word that is also a verb is one before a complement: « casse à la livraison ». */
function headAt(tokens: readonly TaggedToken[], language: Language): number {
  const [first, second] = tokens;
  const isNoun = first?.upos === 'VERB' && language.agreement(first.text) !== null;
  if (isNoun && (second?.upos === 'ADP' || second?.upos === 'DET')) return 0;
  return tokens.findIndex(({ upos }) => nominal.has(upos));
}

function withArticle(bare: string, agreement: ReturnType<Language['agreement']>): string {
  if (agreement?.plural === true) return `les ${bare}`;
  if (elides(bare)) return `l’${bare}`;
  return agreement?.gender === 'feminine' ? `la ${bare}` : `le ${bare}`;
}

const participle = /(?:ed|ing|en|lt|nt)$/i;

function englishPhrase(text: string, tokens: readonly TaggedToken[], language: Language): NounPhrase | null {
  if (/^(?:not )?\p{L}+ing\b/iu.test(text)) return { kind: 'noun-phrase', text, definite: text, plural: false };
  const at = tokens.findIndex(({ upos }) => nominal.has(upos));
  const noun = tokens[at];
  if (noun === undefined || tokens[0]?.upos === 'ADV') return null;
  if (tokens.some(({ upos, text: word }) => upos === 'VERB' && !participle.test(word))) return null;
  const leads = ({ upos }: TaggedToken): boolean =>
    before.has(upos) || upos === 'PUNCT' || upos === 'ADP' || upos === 'VERB';
  if (!tokens.slice(0, at).every(leads)) return null;
  return { kind: 'noun-phrase', text, definite: text, plural: language.agreement(noun.text)?.plural ?? false };
}

/** A remark of whoever fills in the file: that a sentence may be published, or that papers prove it. */
const remark =
  /\s*[([]\s*(?:publiables?|publi(?:que?s?|cs?)|publishable|peut être (?:dit|publié)e?|on peut (?:le )?(?:dire|publier)|à (?:dire|publier)|(?:can|may|to) be (?:said|told|published|printed|shown)|(?:ok )?to (?:say|tell|publish|print))\s*[)\]]|,\s*\p{Ll}+ (?:to show|à l['’]appui)(?=\s*[.;]?$)|^(?:on peut dire|may be (?:said|told|published)|can be (?:said|told|published))(?: que| that)?\s*[-–—:]\s*/giu;

/** A verifiable fact of the file: one clause without a full stop nor remark to the company, its other brackets kept. */
export const readFact = (field: string, source: FactSource): Fact => ({
  kind: 'fact',
  text: withoutStop(field.replaceAll(remark, '')),
  source,
});

/** The last things of a list, after its first comma: « , ail et oignons ». */
const restOfList =
  /,\s(?!(?:par|per|la|le|each|an?) )[\p{Ll}, '’]+ (?:et|and) (?!over|up|more|plus)\p{Ll}+(?: \p{Ll}+){0,2}$/u;

/** A proper name without the note in brackets or after a comma at its end; a list of things is kept whole. */
export function readName(field: string): Name {
  const bare = field.replace(/\s*\([^)]*\)$/u, '');
  return { kind: 'name', text: (restOfList.test(bare) ? bare : bare.replace(/,\s.*$/u, '')).trim() };
}

/**
 * A name that begins with a common noun and its complement: « Auberge du Pont », « Jardins partagés de l’Est ». Before
 * « à » the first word may be an adjective (« Simple à Vivre »), and such a name takes no article.
 */
const descriptive = /^\p{L}+(?: \p{Ll}+)? (?:de |des |du |d['’]|aux? )/u;

/** Common nouns before a proper name that take an elided article whatever follows: « l’Atelier Rivage ». */
const workplace = /^(?:académie|agence|atelier|auberge|école|épicerie|étude|hôtel|imprimerie|institut) \p{Lu}/iu;

/** Common nouns of a place of work before the name of who works there: « le cabinet Leroy », « la pharmacie Martin ». */
const practices: readonly (readonly [article: string, noun: RegExp])[] = [
  [
    'le',
    /^(?:cabinet|garage|salon|domaine|restaurant|café|bureau|centre|collectif|théâtre|cinéma|camping|laboratoire|magasin|moulin|château|potager|verger|chantier|comptoir) (?=\p{Lu})/iu,
  ],
  [
    'la',
    /^(?:boulangerie|pâtisserie|boucherie|ferme|librairie|pharmacie|clinique|fromagerie|brasserie|menuiserie|pépinière|société|carrosserie|serrurerie|poissonnerie|crèche|fondation|galerie|savonnerie|brûlerie|cidrerie|résidence) (?=\p{Lu})/iu,
  ],
];

/**
 * A proper name with its article and number inside a French sentence: « l’Auberge du Pont », « les Serres »; a name
 * without a common noun takes none.
 */
export function readProperName(field: string, reading: Reading): Name {
  const name = readName(field);
  if (reading.locale !== 'fr') return name;
  const given = /^(?:les|le|la|l['’])(?=[ \p{Lu}])\s?/iu.exec(name.text)?.[0];
  if (given !== undefined)
    return { ...name, definite: name.text.charAt(0).toLowerCase() + name.text.slice(1), plural: /^les/iu.test(given) };
  if (workplace.test(name.text)) return { ...name, definite: `l’${name.text}` };
  const practice = practices.find(([, noun]) => noun.test(name.text));
  if (practice !== undefined) return { ...name, definite: `${practice[0]} ${lowerFirst(name.text)}`, plural: false };
  if (!descriptive.test(name.text)) return name;
  // an article before a vowel has no gender: it is certain even for a noun that the lexicon does not contain
  const singular = elides(name.text) && !/^\p{L}+[sx] /u.test(name.text);
  return withArticleOf(name, name.text, reading) ?? (singular ? { ...name, definite: `l’${name.text}` } : name);
}

/** An occasion inside a sentence: « la fête des voisins »; one with a proper noun keeps its form. */
export function readOccasion(field: string, reading: Reading): Name {
  const name = readName(field);
  if (reading.locale !== 'fr' || isProper(name.text) || !name.text.includes(' ')) return name;
  return withArticleOf(name, lowerFirst(name.text), reading) ?? name;
}

/** A number before the noun, which takes no article: "one lesson for two". */
const counted = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) /iu;

/** A name of several words without a capital inside takes the article: "the plan by post or video". */
function inEnglish(text: string): string {
  if (counted.test(text)) return lowerFirst(text);
  if (isProper(text) && / \p{Ll}{3,}$/u.test(text)) return `the ${text}`;
  return text.includes(' ') && !isProper(text)
    ? definiteInEnglish(lowerFirst(text.replace(/^(?:the|an?) /iu, '')))
    : text;
}

/** The gender of a French noun that the lexicon does not contain, by an ending that decides it; null for another one. */
function genderByEnding(noun: string): ReturnType<Language['agreement']> {
  if (/(?:age|ement|isme)$/iu.test(noun)) return { gender: 'masculine', plural: false };
  return /(?:tion|sion|ence|ance|ette)$/iu.test(noun) ? { gender: 'feminine', plural: false } : null;
}

function withArticleOf(name: Name, inside: string, { language }: Reading): Name | null {
  const [first = ''] = inside.split(' ');
  const agreement = language?.agreement(first.toLowerCase()) ?? (language === null ? null : genderByEnding(first));
  if (agreement !== null && elides(inside) && !agreement.plural)
    return { ...name, definite: `l’${inside}`, plural: false };
  if (agreement === null || (agreement.gender === null && !agreement.plural)) return null;
  return { ...name, definite: withArticle(inside, agreement), plural: agreement.plural };
}

/** A name that has capitals inside, as brands have. */
const isProper = (name: string): boolean =>
  name
    .split(/\s+/u)
    .slice(1)
    .some((word) => /^\p{Lu}\p{Ll}/u.test(word));

/** English nouns of a deed or of a matter, and plurals: of one of them in general, no article is said. */
const general =
  /(?:(?:mov|pos|new)al|(?<!wedd|even|morn|build|meet|list|str|spr|ceil|(?<!\p{L})[kr])ing|nance|rance|care|storage|delivery|support|advice|hire|installation|restoration|tuition|therapy|[^sui]s)$/iu;

/** The noun that the others complete: "removal" of "ear wax removal in clinic". */
const headNoun = (text: string): string =>
  (text.split(/ (?:of|in|for|with|at|on|by|to|from|per) /iu)[0] ?? text).split(' ').at(-1) ?? '';

const definiteInEnglish = (text: string): string => {
  const bare = text.replace(/^(?:the |an? )/iu, '');
  return counted.test(text) || general.test(headNoun(bare)) ? lowerFirst(bare) : `the ${bare}`;
};

/** Words that begin a clause: an offer that is called « We move you in » is quoted. */
const clause: Readonly<Record<Locale, RegExp>> = {
  fr: /^(?:nous|vous|on|je|j['’])\s?/iu,
  en: /^(?:we|you|i|they|let us|let['’]s) /iu,
};

/** A name within a sentence: « la vaisselle en grès », "the team plan"; a brand or an unread name keeps its form. */
export function readNameInSentence(name: Name, reading: Reading): NounPhrase {
  if (clause[reading.locale].test(name.text)) {
    const quoted = reading.locale === 'fr' ? `« ${name.text} »` : `“${name.text}”`;
    return { kind: 'noun-phrase', text: name.text, definite: quoted, plural: false };
  }
  const phrase = isProper(name.text) ? null : readNounPhrase(name.text, reading);
  if (phrase !== null)
    return reading.locale === 'fr' ? phrase : { ...phrase, definite: definiteInEnglish(phrase.text) };
  if (reading.locale !== 'fr')
    return { kind: 'noun-phrase', text: name.text, definite: inEnglish(name.text), plural: false };
  const { definite = `« ${name.text} »`, plural = false } = withArticleOf(name, lowerFirst(name.text), reading) ?? {};
  return { kind: 'noun-phrase', text: name.text, definite, plural };
}

export const readPromise = (field: string): Promise => ({ kind: 'promise', text: withoutStop(field) });
