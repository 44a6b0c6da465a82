/** The question that was answered before one that is open again, else the one that was answered last; null for none. */
export function questionBefore(answers: Readonly<Record<string, string>>, open: string): string | null {
  const given = Object.keys(answers);
  const at = given.indexOf(open);
  return given.slice(0, at < 0 ? given.length : at).at(-1) ?? null;
}
