/** Connected groups of the pairs: each group once, its members in order. */
export function connectedGroups(pairs: readonly { readonly a: string; readonly b: string }[]): string[][] {
  const families = new Map<string, Set<string>>();
  for (const { a, b } of pairs) {
    const [one, other] = [families.get(a) ?? new Set([a]), families.get(b) ?? new Set([b])];
    if (one === other) continue;
    const [large, small] = one.size < other.size ? [other, one] : [one, other];
    for (const member of small) large.add(member);
    for (const member of [...small, a, b]) families.set(member, large);
  }
  return [...new Set(families.values())].map((family) => [...family].sort());
}
