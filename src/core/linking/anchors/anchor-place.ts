import type { TargetVocabulary } from '../candidates/target-vocabulary.ts';
import type { PageSentences } from '../page-sentences.ts';
import { isBare, isNarrowedByAdjective } from './adjacent-words.ts';
import type { TextReader } from '../text-reader.ts';
import { type AnchorRun, type RunChoice, textOfRun } from './anchor-run.ts';
import { bestRun } from './best-run.ts';

/** Words of an existing text that can carry a link. */
export interface AnchorPlace {
  readonly block: number;
  readonly anchor: string;
  readonly sentence: string;
  /** Offset of the anchor in the sentence. */
  readonly offset: number;
  /** Offsets of the anchor in the block. */
  readonly start: number;
  readonly end: number;
  readonly score: number;
  /** Content stems of the anchor, in order. */
  readonly stems: readonly number[];
  /** True when the anchor is a name of the target: its title, the first part of its title, or an anchor in use. */
  readonly known: boolean;
  /** True when an adjective beside it narrows its meaning: "dossier médical" in "dossier médical personnel". */
  readonly narrowed: boolean;
  /** True when nothing introduces it. */
  readonly bare: boolean;
}

/** The best place on the page to link to the target; null when no run of words names it and is accepted. */
export function anchorPlace(
  page: PageSentences,
  target: TargetVocabulary,
  reader: TextReader,
  choice: RunChoice | null,
): AnchorPlace | null {
  const best = bestRun(page, target, reader, choice);
  return best === null ? null : placeOf(best, isNarrowedByAdjective(best, target, reader.language.code));
}

/** The place of a run. `narrowed`: see `AnchorPlace`. */
export function placeOf(run: AnchorRun, narrowed: boolean): AnchorPlace {
  const { sentence, from, to, score, stems, known } = run;
  const start = sentence.words[from]!.start;
  return {
    block: sentence.block.index,
    anchor: textOfRun(run),
    sentence: sentence.block.text.slice(sentence.start, sentence.end),
    offset: start - sentence.start,
    start,
    end: sentence.words[to - 1]!.end,
    score,
    stems,
    known,
    narrowed,
    bare: isBare(run),
  };
}
