import type { TaggedToken, Token, Upos } from '../language.ts';
import { correctTags } from './tag-corrections.ts';
import { transitions, unknownTransition } from './transitions.ts';
import { type TagChoice, frenchTags, type WordReadings } from './word-readings.ts';

/** Tags a sentence: weighted candidates of each word, the best path over hand-written transitions (Viterbi 1967), corrections. */
export function frenchTag(sentence: readonly Token[], readings: WordReadings): TaggedToken[] {
  const words = sentence.map((token) => readings.of(token.text));
  let capitals = 0;
  for (const word of words) if (word.startsWithTwoCapitals) capitals += 1;
  const allCapitals = capitals > 0.6 * sentence.length;
  const choices = words.map((word, at) => readings.choice(word, at === 0, allCapitals));
  const tags = bestPath(choices);
  correctTags(tags, words, choices);
  return words.map((word, at) => {
    const upos = tags[at]!;
    // The cached text: equal words share one string, which is compared and hashed faster.
    return { text: word.text, start: sentence[at]!.start, upos, lemma: readings.lemma(word, upos), stem: word.stem };
  });
}

const width = frenchTags.length;
/** Score of each tag (column) after each tag (row); row `width` is the start of a sentence. */
const steps = new Float64Array((width + 1) * width).fill(unknownTransition);
for (const [from, row] of Object.entries(transitions)) {
  const at = from === '^' ? width : frenchTags.indexOf(from as (typeof frenchTags)[number]);
  for (const [to, score] of Object.entries(row))
    steps[at * width + frenchTags.indexOf(to as (typeof frenchTags)[number])] = score;
}

const start: TagChoice = { tags: [width], scores: [0] };
/** Buffers reused by every search. */
let last = new Float64Array(width);
let next = new Float64Array(width);
let backs = new Uint8Array(512 * width);

function bestPath(choices: readonly TagChoice[]): Upos[] {
  if (backs.length < choices.length * width) backs = new Uint8Array(choices.length * width);
  let before = start;
  last[0] = 0;
  for (let word = 0; word < choices.length; word += 1) {
    const choice = choices[word]!;
    advance(before, choice, word * width);
    [last, next] = [next, last];
    before = choice;
  }
  let at = 0;
  for (let other = 1; other < before.tags.length; other += 1) if (last[other]! > last[at]!) at = other;
  const path: Upos[] = choices.map(() => 'X');
  for (let word = choices.length - 1; word >= 0; word -= 1) {
    path[word] = frenchTags[choices[word]!.tags[at]!]!;
    at = backs[word * width + at]!;
  }
  return path;
}

/** One step of the search: for each candidate of a word, the best candidate of the word before it. */
function advance(before: TagChoice, { tags, scores }: TagChoice, row: number): void {
  const from = before.tags;
  for (let to = 0; to < tags.length; to += 1) {
    const tag = tags[to]!;
    let best = last[0]! + steps[from[0]! * width + tag]!;
    let previous = 0;
    for (let at = 1; at < from.length; at += 1) {
      const value = last[at]! + steps[from[at]! * width + tag]!;
      if (value > best) {
        best = value;
        previous = at;
      }
    }
    next[to] = best + scores[to]!;
    backs[row + to] = previous;
  }
}
