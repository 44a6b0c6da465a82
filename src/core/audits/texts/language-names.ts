import { memoizeText } from '../../values/memoize.ts';
import { isLanguageCode, languages } from './iso-codes.ts';
import type { PageFacts } from '../facts/site-facts.ts';

/** True when the anchor names this language, as in a language menu: “en”, “English”, “Français”. */
export function namesLanguage(anchor: string, lang: string | null | undefined): boolean {
  const code = lang?.toLowerCase().split('-')[0] ?? '';
  if (!/^[a-z]{2,3}$/.test(code)) return false;
  const name = anchor.trim().toLowerCase();
  if (name === code || name === lang!.toLowerCase()) return true;
  return [code, 'en', 'fr'].some(
    (reader) => new Intl.DisplayNames([reader], { type: 'language' }).of(code)?.toLowerCase() === name,
  );
}

/** False for two pages with different declared languages: hreflang relates them, not topics, brands or searches. */
export function declaresSameLanguage(page: PageFacts | undefined, other: PageFacts | undefined): boolean {
  const [own, its] = [page, other].map((one) => one?.content?.lang?.toLowerCase().split('-')[0]);
  return !own || !its || own === its;
}

let names: ReadonlySet<string> | null = null;

/** True for the folder of a language version: `/fr/`, `/pt-br/`, `/japanese/`. */
export const isLanguageFolder = memoizeText((segment) => {
  const [code, region, ...rest] = segment.toLowerCase().split(/[-_]/);
  if (code!.length === 2 && isLanguageCode(code!))
    return rest.length === 0 && /^(?:|\p{L}{2,4}|\d{3})$/u.test(region ?? '');
  if (segment === '') return false;
  names ??= new Set(allNames());
  return names.has(readable(segment).toLowerCase());
});

/** Names of each language in English, in French and in itself; `Intl.DisplayNames` is slow to create. */
function* allNames(): Generator<string> {
  const [english, french] = ['en', 'fr'].map((reader) => new Intl.DisplayNames([reader], { type: 'language' }));
  for (const code of languages) {
    for (const reader of [english!, french!, new Intl.DisplayNames([code], { type: 'language' })]) {
      const name = reader.of(code);
      if (name !== undefined) yield name.toLowerCase();
    }
  }
}

function readable(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
