/** A text as 32 bits (FNV-1a, Fowler, Noll, Vo 1991): a number needs no separate memory. */
export function textNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
