import { type AnchorRun, maxAnchorWords } from '../anchors/anchor-run.ts';
import type { LinkableSentence } from '../page-sentences.ts';
import type { MentionName, MentionNames } from './mention-names.ts';

/** Words of a page that name another one. */
export interface NameMention {
  readonly name: MentionName;
  readonly run: AnchorRun;
  /** False when the words have the stems of the name in another order. */
  readonly ordered: boolean;
}

/** The names of pages in a sentence, none inside another, whole names first; stop words may separate the stems of a name. */
export function nameMentions(sentence: LinkableSentence, names: MentionNames): NameMention[] {
  const whole = mentionsOf(sentence, names, false);
  const parts = mentionsOf(sentence, names, true).filter(
    ({ run }) => !whole.some((other) => other.run.from < run.to && other.run.to > run.from),
  );
  return [...whole, ...parts].sort((a, b) => a.run.from - b.run.from);
}

function mentionsOf(sentence: LinkableSentence, names: MentionNames, ofParts: boolean): NameMention[] {
  const found: NameMention[] = [];
  for (let from = 0; from < sentence.words.length; from += 1) {
    if (sentence.words[from]!.ids.length === 0) continue;
    const longest = longestFrom(sentence, from, names, ofParts);
    if (longest === null || found.some(({ run }) => run.to >= longest.to)) continue;
    const { to, ids, name, ordered } = longest;
    found.push({
      name,
      ordered,
      run: {
        sentence,
        from,
        to,
        stems: ids,
        phrase: false,
        known: true,
        title: false,
        score: 1,
      },
    });
  }
  return found;
}

interface Longest {
  readonly to: number;
  readonly ids: readonly number[];
  readonly name: MentionName;
  readonly ordered: boolean;
}

function longestFrom({ words }: LinkableSentence, from: number, names: MentionNames, ofParts: boolean): Longest | null {
  const ids: number[] = [];
  let longest: Longest | null = null;
  for (let at = from; at < words.length && at < from + maxAnchorWords; at += 1) {
    const word = words[at]!;
    if (word.closed) break;
    if (word.ids.length === 0) continue;
    ids.push(...word.ids);
    if (ids.length > names.longest) break;
    const exact = names.named(ids);
    const name = exact ?? (ids.length > 1 ? names.reordered(ids) : null);
    if (name !== null && (name.part === true) === ofParts)
      longest = { to: at + 1, ids: [...ids], name, ordered: exact !== null };
  }
  return longest;
}
