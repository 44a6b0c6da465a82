/** Results that one text memo keeps: the distinct texts of a plan of a thousand actions. */
const maxTexts = 30_000;
/** Characters that one text memo keeps: a worker thread lives as long as the service, and a text may be a whole page. */
const maxCharacters = 16_000_000;

/**
 * Memoizes a pure function of a text. The memo is emptied at 30,000 texts or 16 million characters; an `undefined`
 * result is computed again.
 */
export function memoizeText<Result>(compute: (text: string) => Result): (text: string) => Result {
  const memo = new Map<string, Result>();
  let characters = 0;
  return (text) => {
    const known = memo.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    characters += text.length;
    if (memo.size >= maxTexts || characters > maxCharacters) {
      memo.clear();
      characters = text.length;
    }
    memo.set(text, result);
    return result;
  };
}

/**
 * Memoizes a function by the identity of its argument, which must never change afterwards. A result is kept as long as
 * its argument; an `undefined` result is computed again.
 */
export function memoizeByObject<Argument extends object, Result>(
  compute: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const memo = new WeakMap<Argument, Result>();
  return (argument) => {
    let result = memo.get(argument);
    if (result === undefined) memo.set(argument, (result = compute(argument)));
    return result;
  };
}
