/** Texts that one memory keeps: those of a plan of a thousand actions. */
const most = 30_000;
/** And their characters: some threads live as long as the service, and a text may be a whole page. */
const mostCharacters = 16_000_000;

/** The same function of a text, which keeps what it answered: for rules of many steps that meet the same texts again. */
export function memoizeText<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  let characters = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    characters += text.length;
    if (known.size >= most || characters > mostCharacters) {
      known.clear();
      characters = text.length;
    }
    known.set(text, result);
    return result;
  };
}
