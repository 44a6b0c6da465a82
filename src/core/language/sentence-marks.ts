import type { Token } from './language.ts';

const asking = /^[?!]+$/;
const goesOn = /^[\p{L}\p{N}[(_]/u;
const small = /^\p{Ll}/u;

/**
 * True for the `?` or `!` of a name in code ("?Sized", "vec![1, 2]", "the macro_rules! macro"), which ends no sentence: it
 * touches the next token, or the word before it when a lower-case letter follows.
 */
export function isMarkOfName(before: Token | undefined, mark: Token, next: Token): boolean {
  if (!asking.test(mark.text)) return false;
  if (endOf(mark) === next.start) return goesOn.test(next.text);
  return (
    before !== undefined && endOf(before) === mark.start && /[\p{L}\p{N}_]$/u.test(before.text) && small.test(next.text)
  );
}

function endOf({ start, text }: Token): number {
  return start + text.length;
}
