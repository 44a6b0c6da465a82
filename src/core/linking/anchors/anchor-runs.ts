import type { Language } from '../../language/language.ts';
import { anchorRules } from '../scoring/link-weights.ts';
import { diceOf } from '../candidates/page-names.ts';
import { inSpaces, type ReadPage, type ReadSentence, type ReadWord } from '../page-sentences.ts';
import { holdsOne, isAmong, type RunPlaces } from './word-ranges.ts';
import type { StemIds } from '../scoring/stem-ids.ts';
import { folded, type PageName, type TargetVocabulary } from '../candidates/target-vocabulary.ts';

/** A run of words of one sentence that may become an anchor. */
export interface AnchorRun {
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
  readonly stems: readonly number[];
  /** A noun phrase of the grammar, whole or a part that stands alone. */
  readonly phrase: boolean;
  /** Word for word the title, or an anchor other pages use. */
  readonly known: boolean;
  /** Word for word the title. */
  readonly title: boolean;
  readonly score: number;
}

export const longestAnchor = 9;
const longestPhrase = 7;
/** Fitted on the real anchors of two sites in two languages (docs/decisions/0120). */
const weights = {
  /** The words of a name in its own order, or of an anchor in use. */
  inOrder: 0.3,
  /** Letter for letter the title. */
  title: 0.3,
  phrase: 0.1,
  /** Of a whole noun phrase over a part of one. */
  whole: 0.05,
  word: 0.005,
} as const;

/** Which runs will do: those that `accepts` takes, which refuses all that are near no name; `places` none but which it may. */
export interface RunChoice {
  readonly accepts: (run: AnchorRun) => boolean;
  readonly places?: RunPlaces;
}

/**
 * The best run of words that names a target: a noun phrase, or the very words of its title or of an anchor in use; `null`
 * when there is none. Without a choice any run will do.
 */
export function bestRun(
  page: ReadPage,
  target: TargetVocabulary,
  stems: StemIds,
  language: Language,
  choice: RunChoice | null,
): AnchorRun | null {
  const { accepts = null, places = null } = choice ?? {};
  let best: AnchorRun | null = null;
  const offer: Offer = (sentence, from, to, title, whole) => {
    if (places !== null && !isAmong(places, sentence, from, to)) return;
    const run = scored(sentence, { from, to, title, whole }, target, stems, best?.score ?? 0);
    if (run === null || language.genericAnchors.has(folded(textOfRun(run)))) return;
    if (accepts === null || accepts(run)) best = run;
  };
  const title = target.titleWords.length === 0 ? null : inSpaces(target.titleWords);
  const sentences =
    places === null ? sentencesNaming(page, target) : page.sentences.filter((one) => holdsOne(places, one));
  mark(target, 1);
  try {
    for (const sentence of sentences)
      if (accepts === null || mayName(sentence, target, stems)) offerRuns(sentence, target, title, offer);
  } finally {
    mark(target, 0);
  }
  return best;
}

type Offer = (sentence: ReadSentence, from: number, to: number, title: boolean, whole?: boolean) => void;

/** 1 for each stem of the names of the target looked for. */
let named = new Uint8Array(2 ** 16);

function mark({ namesOf }: TargetVocabulary, value: 0 | 1): void {
  for (const id of namesOf.keys()) {
    if (id >= named.length) {
      const longer = new Uint8Array(2 * id);
      longer.set(named);
      named = longer;
    }
    named[id] = value;
  }
}

/** The sentences that hold a stem of the target, in order. */
function sentencesNaming({ sentences, sentencesOf }: ReadPage, { namesOf }: TargetVocabulary): ReadSentence[] {
  const found = new Set<number>();
  for (const id of namesOf.keys()) for (const at of sentencesOf.get(id) ?? none) found.add(at);
  return [...found].sort((a, b) => a - b).map((at) => sentences[at]!);
}

const none: readonly number[] = [];

/** The words of a run as they are written. */
export function textOfRun({ sentence, from, to }: Pick<AnchorRun, 'sentence' | 'from' | 'to'>): string {
  return sentence.block.text.slice(sentence.words[from]!.start, sentence.words[to - 1]!.end);
}

/** Of each name of the target, how many stems the sentence holds; emptied after each sentence. */
const held = new Uint16Array(4_096);

/**
 * Whether some run of the sentence may be near enough to a name: at best it holds all that the sentence has of the name and
 * nothing else, or is the very name. Most sentences have a word of the target and no more, and are never tagged.
 */
function mayName({ words }: ReadSentence, { names, namesOf }: TargetVocabulary, stems: StemIds): boolean {
  const counted: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const { ids } = words[at]!;
    for (let place = 0; place < ids.length; place += 1) {
      const id = ids[place]!;
      if (named[id] !== 1 || counted.includes(id)) continue;
      counted.push(id);
      for (const name of namesOf.get(id)!) {
        held[name]! += 1;
        common[name]! += stems.idf(id);
      }
    }
  }
  let found = false;
  for (const id of counted) {
    for (const at of namesOf.get(id)!) {
      if (held[at] === 0) continue;
      const { ids, identifies, total } = names[at]!;
      const best = identifies * diceOf(common[at]!, common[at]!, total);
      found ||= best >= anchorRules.weakestName - rounding || (ids.length > 1 && held[at] === distinctIn(ids));
      held[at] = common[at] = 0;
    }
  }
  return found;
}

function distinctIn(ids: readonly number[]): number {
  let count = 0;
  for (let at = 0; at < ids.length; at += 1) if (ids.indexOf(ids[at]!) === at) count += 1;
  return count;
}

/** Sums of the same weights in another order may differ by so much. */
const rounding = 1e-9;

/** For each word of the sentence looked at, whether it holds a stem of the target's names. */
let naming = new Uint8Array(512);

/** Runs that start and end on words, hold one that names the target, and cross no sign and no link. */
function offerRuns(sentence: ReadSentence, target: TargetVocabulary, title: string | null, offer: Offer): void {
  if (title !== null && sentence.folded().text.includes(title)) offerTitles(sentence, target, offer);
  const { words } = sentence;
  const phrases = sentence.phrases();
  if (naming.length < words.length) naming = new Uint8Array(2 * words.length);
  for (let at = 0; at < words.length; at += 1) naming[at] = holdsName(words[at]!) ? 1 : 0;
  for (const { from, to, full } of phrases)
    if (to - from <= longestPhrase && namesAndIsOpen(words, from, to)) offer(sentence, from, to, false, full);
  let phrase = 0;
  for (let from = 0; from < words.length; from += 1) {
    if (naming[from] === 0) continue;
    while (phrase < phrases.length && phrases[phrase]!.from < from) phrase += 1;
    for (let to = from + 1; to <= words.length && to <= from + longestAnchor; to += 1) {
      if (words[to - 1]!.closed) break;
      // The same words as a noun phrase scored more already.
      if (naming[to - 1] === 1 && !isPhrase(phrases, phrase, from, to)) offer(sentence, from, to, false);
    }
  }
}

/** Phrases come by start: those from `first` on start at `from` or later. */
function isPhrase(phrases: ReturnType<ReadSentence['phrases']>, first: number, from: number, to: number): boolean {
  if (to - from > longestPhrase) return false;
  for (let at = first; at < phrases.length && phrases[at]!.from === from; at += 1)
    if (phrases[at]!.to === to) return true;
  return false;
}

/** Where the title stands word for word, its small words included. */
function offerTitles(sentence: ReadSentence, { titleWords }: TargetVocabulary, offer: Offer): void {
  const plain = sentence.folded().words;
  const first = titleWords[0]!;
  for (let from = plain.indexOf(first); from >= 0; from = plain.indexOf(first, from + 1)) {
    const to = from + titleWords.length;
    if (to > plain.length) return;
    if (titleWords.every((word, at) => plain[from + at] === word) && !taken(sentence, from, to))
      offer(sentence, from, to, true);
  }
}

function namesAndIsOpen(words: readonly ReadWord[], from: number, to: number): boolean {
  let names = false;
  for (let at = from; at < to; at += 1) {
    if (words[at]!.closed) return false;
    if (naming[at] === 1) names = true;
  }
  return names;
}

function taken(sentence: ReadSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (sentence.words[at]!.taken) return true;
  return false;
}

function holdsName({ ids }: ReadWord): boolean {
  for (let at = 0; at < ids.length; at += 1) if (named[ids[at]!] === 1) return true;
  return false;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly title: boolean;
  /** Of a noun phrase: whether it is the whole of one. */
  readonly whole: boolean | undefined;
}

/** The run if it holds a stem and scores more than `floor`: most do not, and cost nothing more. */
function scored(
  sentence: ReadSentence,
  { from, to, title, whole }: Run,
  target: TargetVocabulary,
  stems: StemIds,
  floor: number,
): AnchorRun | null {
  const count = readStems(sentence.words, from, to);
  if (count === 0) return null;
  const { likeness, best } = likest(count, target, stems);
  const plain =
    likeness +
    (best === null ? 0 : weights.inOrder * best.weight) +
    (title ? weights.title : 0) +
    (whole === undefined ? 0 : weights.phrase + (whole ? weights.whole : 0)) -
    weights.word * (to - from);
  const score = plain * placeFactor(sentence.place);
  if (score <= floor) return null;
  const known = title || (best?.identifies ?? 0) >= anchorRules.weakestName;
  const ids: number[] = [];
  for (let at = 0; at < count; at += 1) ids.push(run[at]!);
  return { sentence, from, to, stems: ids, phrase: whole !== undefined, known, title, score };
}

/** The content stems of the run looked at. */
let run = new Uint32Array(256);

function readStems(words: readonly ReadWord[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const { ids } = words[at]!;
    if (count + ids.length > run.length) {
      const longer = new Uint32Array(2 * (count + ids.length));
      longer.set(run);
      run = longer;
    }
    for (let id = 0; id < ids.length; id += 1) run[count++] = ids[id]!;
  }
  return count;
}

/** Weight shared with each name of the target, emptied after each run. */
const common = new Float64Array(4_096);

/** The best weight × likeness over the names of a target, and the name that is the very stems of the run. */
function likest(count: number, { names, namesOf }: TargetVocabulary, stems: StemIds) {
  const met: number[] = [];
  let total = 0;
  for (let at = 0; at < count; at += 1) {
    const id = run[at]!;
    if (run.indexOf(id) !== at) continue;
    const idf = stems.idf(id);
    total += idf;
    if (named[id] !== 1) continue;
    for (const name of namesOf.get(id)!) {
      if (common[name] === 0) met.push(name);
      common[name]! += idf;
    }
  }
  let likeness = 0;
  let best: PageName | null = null;
  for (const at of met) {
    const name = names[at]!;
    likeness = Math.max(likeness, name.weight * diceOf(common[at]!, total, name.total));
    if (best === null && isRun(name.ids, count)) best = name;
    common[at] = 0;
  }
  return { likeness, best };
}

function isRun(ids: readonly number[], count: number): boolean {
  return ids.length === count && ids.every((id, at) => id === run[at]);
}

/** Readers look at the beginning: first third 1.1, end .9. */
function placeFactor(share: number): number {
  if (share < 1 / 3) return 1.1;
  return share < 2 / 3 ? 1 : 0.9;
}
