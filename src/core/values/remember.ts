/** Texts that one memory keeps: those of a plan of a thousand actions. */
const most = 30_000;

/** The same function of a text, which keeps what it answered: for rules of many steps that meet the same texts again. */
export function remember<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
