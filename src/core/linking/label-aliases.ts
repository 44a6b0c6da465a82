/** "Platelet Rich Plasma (PRP)", "Pigmentation (melasma)". */
const twice = /^(.+\S)\s*\((\p{L}[\p{L} -]*)\)$/u;
/** Words of what the parentheses say. Working assumption: more are a remark. */
const maxWords = 3;

/**
 * The label and, where its parentheses say the same thing in other words, its two names: initials or words without a capital. A place
 * or a remark is no name of the page.
 */
export function labelAliases(label: string): string[] {
  const [, outer, inner] = twice.exec(label.trim()) ?? [];
  if (outer === undefined || inner === undefined || inner.split(/\s+/).length > maxWords) return [label];
  const isOther = inner === inner.toLowerCase() || isInitials(inner, outer);
  return isOther ? [label, outer, inner] : [label];
}

function isInitials(inner: string, outer: string): boolean {
  const first = outer.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
  return inner === inner.toUpperCase() && inner.length > 1 && first.join('').startsWith(inner);
}
