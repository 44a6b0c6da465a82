import type { AnchorRun } from './anchor-run.ts';
import { anchorThresholds } from './anchor-thresholds.ts';

/** True for a piece of a command, a path or an option, for a whole label, for a variable, and for an entry of a list of pages. */
export function isLabel(run: AnchorRun): boolean {
  return isPartOfLabel(run) || isWholeLine(run);
}

/** The same for lines that may be labels: the entries of a list of services each name a page. */
export function isPartOfLabel(run: AnchorRun): boolean {
  return isPartOfCode(run) || isMenuEntry(run) || isVariable(run) || isListEntry(run);
}

function isPartOfCode({ sentence, from, to }: AnchorRun): boolean {
  const { text } = sentence.block;
  const start = sentence.words[from]!.start;
  const end = sentence.words[to - 1]!.end;
  return (
    /[\p{L}\p{N}_\-/\\@=.$~:]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?:[_/\\@=~-]|\.[\p{L}\p{N}])/u.test(text.slice(end, end + 2))
  );
}

/** "Fichier ▸ Imprimer", "Colors → Curves". */
function isMenuEntry({ sentence, from, to }: AnchorRun): boolean {
  const { text } = sentence.block;
  const start = sentence.words[from]!.start;
  const end = sentence.words[to - 1]!.end;
  return arrowBefore.test(text.slice(Math.max(0, start - 3), start)) || arrowAfter.test(text.slice(end, end + 3));
}

const arrowBefore = /[>›\u2190-\u21ff\u25a0-\u25ff]["'“«\s]*$/u;
const arrowAfter = /^["'”…\s]*[>›\u2190-\u21ff\u25a0-\u25ff]/u;

/** True when the run covers most of its sentence, or the sentence is short and has no final sign. */
export function isWholeLine({ sentence, from, to }: AnchorRun): boolean {
  const { text } = sentence.block;
  const length = sentence.words[to - 1]!.end - sentence.words[from]!.start;
  if (length > anchorThresholds.sentenceShare * (sentence.end - sentence.start)) return true;
  return (
    sentence.words.length <= anchorThresholds.labelWords &&
    !/[.!?:;…]["'»”)\s]*$/u.test(text.slice(sentence.start, sentence.end))
  );
}

/** "la liste l", "n colors": a single letter at either end is the name of a quantity. */
function isVariable({ sentence, from, to, title }: AnchorRun): boolean {
  return !title && [from, to - 1].some((at) => sentence.words[at]!.end - sentence.words[at]!.start < 2);
}

/** "delete — delete a graphic entity": a link and its summary, as in lists of pages. */
function isListEntry({ sentence }: AnchorRun): boolean {
  const first = sentence.words.find((word) => !word.taken);
  if (!sentence.words[0]!.taken || first === undefined) return false;
  return first.closed || sentence.block.text.slice(first.start, first.end) === '-';
}
