/** What the pages of one language say of the subject of the site. */
interface LanguagePart {
  /** One entry a page. */
  readonly keyphrases: readonly unknown[];
  readonly subject: string | null;
  /** True when a home page is in this language. */
  readonly hasHome: boolean;
}

/** The subject in the language of most pages, among those in which the site has a home page. */
export function mainSubject(parts: readonly LanguagePart[]): string | null {
  const largestFirst = [...parts].sort((a, b) => b.keyphrases.length - a.keyphrases.length);
  return largestFirst.find(({ hasHome }) => hasHome)?.subject ?? null;
}
