import type { Language } from '../../language/language.ts';
import { type AnchorRun, bestRun, type RunChoice, textOfRun } from './anchor-runs.ts';
import { isBare, isNarrowed } from './adjacent-words.ts';
import type { ReadPage } from '../page-sentences.ts';
import type { StemIds } from '../scoring/stem-ids.ts';
import type { TargetVocabulary } from '../candidates/target-vocabulary.ts';

/** Words already in the text that can carry the link. */
export interface AnchorPlace {
  readonly block: number;
  readonly anchor: string;
  readonly sentence: string;
  /** Offset of the anchor in the sentence, and of both in the block. */
  readonly offset: number;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  /** Content stems of the anchor, in order. */
  readonly stems: readonly number[];
  /** The anchor is a name of the target: its title, the title's first part, or an anchor in use. */
  readonly known: boolean;
  /** An adjective beside it makes it a narrower thing: "dossier médical" in "dossier médical personnel". */
  readonly narrowed: boolean;
  /** Nothing introduces it. */
  readonly bare: boolean;
}

/** Where the best run of words that names a target stands; `null` when nothing does, or when none of those will do. */
export function anchorPlace(
  page: ReadPage,
  target: TargetVocabulary,
  stems: StemIds,
  language: Language,
  choice: RunChoice | null,
): AnchorPlace | null {
  const best = bestRun(page, target, stems, language, choice);
  return best === null ? null : placeOf(best, isNarrowed(best, target, language.code));
}

function placeOf(run: AnchorRun, narrowed: boolean): AnchorPlace {
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
