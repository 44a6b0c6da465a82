/** The comment at the top of a benchmark as plain text: what it measures, its command and its options. Null without one. */
export function usageComment(source: string): string | null {
  const comment = /^\/\*\*\n([\s\S]*?)\n \*\//.exec(source)?.[1];
  return comment === undefined ? null : comment.replaceAll(/^ \* ?/gm, '');
}
