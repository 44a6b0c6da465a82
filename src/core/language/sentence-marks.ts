import type { Token } from './language.ts';

const finalMark = /^[?!]+$/;
const continuesName = /^[\p{L}\p{N}[(_]/u;
const lowerCase = /^\p{Ll}/u;

/**
 * True for a `?` or `!` that is part of a name in code ("?Sized", "vec![1, 2]", "the macro_rules! macro") and ends no
 * sentence: it touches the next token, or it touches the word before and a lower-case letter follows.
 */
export function isMarkInName(before: Token | undefined, mark: Token, next: Token): boolean {
  if (!finalMark.test(mark.text)) return false;
  if (endOf(mark) === next.start) return continuesName.test(next.text);
  return (
    before !== undefined &&
    endOf(before) === mark.start &&
    /[\p{L}\p{N}_]$/u.test(before.text) &&
    lowerCase.test(next.text)
  );
}

function endOf({ start, text }: Token): number {
  return start + text.length;
}
