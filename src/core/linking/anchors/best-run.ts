import type { TargetVocabulary } from '../candidates/target-vocabulary.ts';
import { folded, joinedBySpaces } from '../folded-text.ts';
import type { LinkableSentence, PageSentences, SentenceWord } from '../page-sentences.ts';
import type { TextReader } from '../text-reader.ts';
import { type AnchorRun, maxAnchorWords, type RunChoice, textOfRun } from './anchor-run.ts';
import { anchorThresholds } from './anchor-thresholds.ts';
import { NameMatcher } from './name-matcher.ts';
import { containsRange, coversRange } from './word-ranges.ts';

/** Words of the longest noun phrase. Working assumption. */
const maxPhraseWords = 7;
/** Fitted on the anchors of two sites in two languages (bench/notes/0120). */
const weights = {
  /** The stems of a name in its order. */
  inOrder: 0.3,
  /** The title, word for word. */
  title: 0.3,
  phrase: 0.1,
  /** A whole noun phrase rather than a part of one. */
  whole: 0.05,
  word: 0.005,
} as const;

/** One set of arrays for all searches: a search runs to its end before the next. */
const matcher = new NameMatcher();

/**
 * The run of words of a page that best names a target: a noun phrase, its title word for word, or an anchor in use;
 * null when there is none. Without a choice every run is eligible.
 */
export function bestRun(
  page: PageSentences,
  target: TargetVocabulary,
  { stems, language }: TextReader,
  choice: RunChoice | null,
): AnchorRun | null {
  const { accepts = null, ranges = null } = choice ?? {};
  let best: AnchorRun | null = null;
  const offer: Offer = (sentence, offered) => {
    if (ranges !== null && !coversRange(ranges, sentence, offered.from, offered.to)) return;
    const run = scoredAbove(best?.score ?? 0, sentence, offered);
    if (run === null || language.genericAnchors.has(folded(textOfRun(run)))) return;
    if (accepts === null || accepts(run)) best = run;
  };
  const title = target.titleWords.length === 0 ? null : joinedBySpaces(target.titleWords);
  const sentences =
    ranges === null ? sentencesNaming(page, target) : page.sentences.filter((one) => containsRange(ranges, one));
  matcher.open(target, stems);
  try {
    for (const sentence of sentences) {
      if (accepts !== null && !matcher.mayName(sentence)) continue;
      if (title !== null && sentence.folded().text.includes(title)) offerTitles(sentence, target, offer);
      offerRuns(sentence, offer);
    }
  } finally {
    matcher.close();
  }
  return best;
}

interface OfferedRun {
  readonly from: number;
  readonly to: number;
  /** True for the title, word for word. */
  readonly title: boolean;
  /** For a noun phrase, true when it is whole. Absent for other runs. */
  readonly whole?: boolean;
}

type Offer = (sentence: LinkableSentence, run: OfferedRun) => void;

/** The sentences with a stem of a name of the target, in order. */
function sentencesNaming(page: PageSentences, { namesOf }: TargetVocabulary): LinkableSentence[] {
  const found = new Set<number>();
  for (const id of namesOf.keys()) for (const at of page.sentencesOf.get(id) ?? none) found.add(at);
  return [...found].sort((a, b) => a - b).map((at) => page.sentences[at]!);
}

const none: readonly number[] = [];

/** Offers the title where the sentence contains it word for word, stop words included. */
function offerTitles(sentence: LinkableSentence, { titleWords }: TargetVocabulary, offer: Offer): void {
  const plain = sentence.folded().words;
  const first = titleWords[0]!;
  for (let from = plain.indexOf(first); from >= 0; from = plain.indexOf(first, from + 1)) {
    const to = from + titleWords.length;
    if (to > plain.length) return;
    if (titleWords.every((word, at) => plain[from + at] === word) && !isTaken(sentence, from, to))
      offer(sentence, { from, to, title: true });
  }
}

function isTaken({ words }: LinkableSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (words[at]!.taken) return true;
  return false;
}

/** By word of the current sentence, 1 when it has a stem of a name of the target. */
let isNaming = new Uint8Array(512);

/** Offers the noun phrases that contain a naming word, then the runs between two naming words, without sign or link. */
function offerRuns(sentence: LinkableSentence, offer: Offer): void {
  const { words } = sentence;
  const phrases = sentence.phrases();
  if (isNaming.length < words.length) isNaming = new Uint8Array(2 * words.length);
  for (let at = 0; at < words.length; at += 1) isNaming[at] = matcher.hasNamedStem(words[at]!) ? 1 : 0;
  for (const { from, to, full } of phrases)
    if (to - from <= maxPhraseWords && isOpenAndNaming(words, from, to))
      offer(sentence, { from, to, title: false, whole: full });
  let phrase = 0;
  for (let from = 0; from < words.length; from += 1) {
    if (isNaming[from] === 0) continue;
    while (phrase < phrases.length && phrases[phrase]!.from < from) phrase += 1;
    for (let to = from + 1; to <= words.length && to <= from + maxAnchorWords; to += 1) {
      if (words[to - 1]!.closed) break;
      // A noun phrase was offered already, with a higher score.
      if (isNaming[to - 1] === 1 && !isPhrase(phrases, phrase, from, to)) offer(sentence, { from, to, title: false });
    }
  }
}

function isOpenAndNaming(words: readonly SentenceWord[], from: number, to: number): boolean {
  let names = false;
  for (let at = from; at < to; at += 1) {
    if (words[at]!.closed) return false;
    if (isNaming[at] === 1) names = true;
  }
  return names;
}

/** `first`: place of the first phrase that starts at `from` or later. */
function isPhrase(phrases: ReturnType<LinkableSentence['phrases']>, first: number, from: number, to: number): boolean {
  if (to - from > maxPhraseWords) return false;
  for (let at = first; at < phrases.length && phrases[at]!.from === from; at += 1)
    if (phrases[at]!.to === to) return true;
  return false;
}

/** The run when it has a stem and scores more than `floor`, as few do. */
function scoredAbove(floor: number, sentence: LinkableSentence, offered: OfferedRun): AnchorRun | null {
  const { from, to, title, whole } = offered;
  if (matcher.read(sentence.words, from, to) === 0) return null;
  const { similarity, exact } = matcher.match();
  const plain =
    similarity +
    (exact === null ? 0 : weights.inOrder * exact.weight) +
    (title ? weights.title : 0) +
    (whole === undefined ? 0 : weights.phrase + (whole ? weights.whole : 0)) -
    weights.word * (to - from);
  const score = plain * placeFactor(sentence.place);
  if (score <= floor) return null;
  const known = title || (exact?.identifies ?? 0) >= anchorThresholds.minName;
  return { sentence, from, to, stems: matcher.runStems(), phrase: whole !== undefined, known, title, score };
}

/** Links of the first third of a page are clicked more, those of the last less. Working assumption. */
function placeFactor(share: number): number {
  if (share < 1 / 3) return 1.1;
  return share < 2 / 3 ? 1 : 0.9;
}
