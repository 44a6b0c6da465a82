/** A title whose pages are named as people call them where it gives their path: `/a-b.html` says nothing to a reader. */
export const namedPages = (title: string, nameOf: (path: string) => string | null): string =>
  title.replaceAll(/(?<=\s)\/[^\s,;]*/gu, (path) => nameOf(path) ?? path);
