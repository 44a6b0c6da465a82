import type { TaggedToken, Token, Upos } from '../language.ts';
import { englishLemma } from './lemma.ts';
import { readEnglish } from './sentences.ts';
import { englishStem } from './stem.ts';
import type { ReadToken } from './tokenize.ts';

const known = new Set<string>([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
]);
const isUpos = (tag: string): tag is Upos => known.has(tag);
/** What the reading of a text said of its tokens, so that a sentence of `sentences` is not read twice. */
const readings = new WeakMap<Token, ReadToken>();

/** Sentences of a text; their tokens remember how they were read. */
export function englishSentences(text: string): Token[][] {
  return readEnglish(text).map((sentence) =>
    sentence.map((read) => {
      const token = { text: read.text, start: read.start };
      readings.set(token, read);
      return token;
    }),
  );
}

/** Tags a sentence, read again from its words when it does not come from `englishSentences`. */
export function englishTag(sentence: readonly Token[]): TaggedToken[] {
  const reads = sentence.every((token) => readings.has(token))
    ? sentence.map((token) => readings.get(token)!)
    : readAgain(sentence);
  const tags = corrected(reads);
  return sentence.map((token, at) => ({
    text: token.text,
    start: token.start,
    upos: tags[at]!,
    lemma: englishLemma(token.text, tags[at]!, reads[at]!.lemma),
    stem: englishStem(token.text),
  }));
}

/** The sentence is laid out again at its own offsets; a token cut differently takes the reading that covers its start. */
function readAgain(sentence: readonly Token[]): ReadToken[] {
  const first = sentence[0]?.start ?? 0;
  let line = '';
  const places: number[] = [];
  for (const token of sentence) {
    if (token.start - first > line.length || (line !== '' && token.start - first < line.length)) line += ' ';
    places.push(line.length);
    line += token.text;
  }
  const reads = readEnglish(line).flat();
  let at = 0;
  return sentence.map((token, index) => {
    while (at + 1 < reads.length && reads[at + 1]!.start <= places[index]!) at += 1;
    const read = reads[at];
    const covers = read !== undefined && read.text === token.text;
    return { ...token, pos: read?.pos ?? 'X', lemma: covers ? read.lemma : undefined };
  });
}

/** Rules on what the analyser confuses, each for a named case. */
function corrected(reads: readonly ReadToken[]): Upos[] {
  const lower = reads.map(({ text }) => text.toLowerCase());
  const tags = reads.map(({ pos }): Upos => (isUpos(pos) ? pos : 'X'));
  tags.forEach((tag, at) => {
    const word = lower[at]!;
    const next = tags[at + 1];
    if (tag === 'AUX' && mainVerbs.has(word) && !verbFollows(at, tags)) tags[at] = 'VERB';
    else if (tag === 'AUX' && beForms.has(word) && lower[at - 1] === 'there') tags[at] = 'VERB';
    else if (tag === 'ADP' && introducing.has(word) && next === 'VERB' && lower[at + 1]!.endsWith('ing'))
      tags[at] = 'SCONJ';
    else if (
      tag === 'ADP' &&
      clauses.has(word) &&
      next === 'PRON' &&
      tags[at + 2] !== undefined &&
      verbal(tags[at + 2]!)
    )
      tags[at] = 'SCONJ';
    else if (tag === 'DET' && pointing.has(word) && (next === undefined || !nominal.has(next))) tags[at] = 'PRON';
    else if (tag === 'SCONJ' && word === 'that' && tags[at - 1] === 'NOUN' && next !== undefined && verbal(next))
      tags[at] = 'PRON';
    else if (tag === 'PROPN' && next === 'NOUN' && origin.test(reads[at]!.text)) tags[at] = 'ADJ';
    else if (/^(?:am|pm|a\.m\.|p\.m\.)$/.test(word) && tags[at - 1] === 'NUM') tags[at] = 'NOUN';
    else if (/^(?:https?:|www\.)|[^@]@[^@]/.test(word)) tags[at] = 'PROPN';
  });
  return tags;
}

const mainVerbs = new Set(['have', 'has', 'had', 'having', 'do', 'does', 'did']);
const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', "'s"]);
/** Before a gerund they introduce a clause. */
const introducing = new Set([
  'for',
  'of',
  'by',
  'about',
  'before',
  'after',
  'without',
  'with',
  'in',
  'on',
  'from',
  'than',
  'as',
  'at',
]);
/** Before a pronoun and its verb too. */
const clauses = new Set(['as', 'before', 'after', 'since', 'until', 'than', 'like', 'whether']);
const pointing = new Set(['this', 'that', 'these', 'those']);
const nominal = new Set<Upos>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV', 'VERB', 'X', 'SYM']);
/** Adjectives of people and places: "Italian food", "Iraqi officials". */
const origin = /^\p{Lu}\p{Ll}+(?:ian|ean|ican|ish|ese|[aq]i|ni|ench|utch|erman|reek)$/u;

function verbal(tag: Upos): boolean {
  return tag === 'VERB' || tag === 'AUX';
}

/** An auxiliary has its verb within four words, past negation, adverbs and the subject of a question. */
function verbFollows(at: number, tags: readonly Upos[]): boolean {
  for (let next = at + 1; next <= at + 4 && next < tags.length; next += 1) {
    if (verbal(tags[next]!)) return true;
    if (!['ADV', 'PART', 'PRON'].includes(tags[next]!)) return false;
  }
  return false;
}
