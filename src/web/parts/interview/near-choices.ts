/** Letters that two words of one family share. Working assumption. */
const stem = 4;

/** The choices that have what is typed, else those with a word that begins like one of it; none where nothing is near: a list of others would hide that any words are an answer. */
export function nearChoices<One extends { readonly label: string }>(typed: string, choices: readonly One[]): One[] {
  const wanted = folded(typed).trim();
  const having = choices.filter(({ label }) => folded(label).includes(wanted));
  if (having.length > 0) return having;
  const begins = (text: string): string[] => (text.match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, stem));
  const typedBegins = new Set(begins(wanted).filter(({ length }) => length === stem));
  return choices.filter(({ label }) => begins(folded(label)).some((word) => typedBegins.has(word)));
}

const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
