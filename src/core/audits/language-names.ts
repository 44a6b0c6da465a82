import type { PageFacts } from './site-facts.ts';

/** Does the anchor name this language, as a list of languages does: “en”, “English”, “Français”? */
export function namesLanguage(anchor: string, lang: string | null | undefined): boolean {
  const code = lang?.toLowerCase().split('-')[0] ?? '';
  if (!/^[a-z]{2,3}$/.test(code)) return false;
  const said = anchor.trim().toLowerCase();
  if (said === code || said === lang!.toLowerCase()) return true;
  return [code, 'en', 'fr'].some(
    (reader) => new Intl.DisplayNames([reader], { type: 'language' }).of(code)?.toLowerCase() === said,
  );
}

/** False for two versions of a site in two declared languages: hreflang ties them, not topics, brands or searches. */
export function declaresSameLanguage(page: PageFacts | undefined, other: PageFacts | undefined): boolean {
  const [own, its] = [page, other].map((one) => one?.content?.lang?.toLowerCase().split('-')[0]);
  return !own || !its || own === its;
}
