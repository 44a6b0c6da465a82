import { unique } from '../values/unique.ts';

/** A name of a place in a sentence. */
const placeName = String.raw`(\p{Lu}[\p{L}'’-]+(?: (?:(?:d[eu]s?|la|les?|sur|sous|en|upon) )?\p{Lu}[\p{L}'’-]+)*)`;
/** Where those who speak for the company say that they work, and the larger place that they say it is near. */
const based = [
  new RegExp(
    String.raw`(?<!\p{L})(?:[Ii] am|I['’]m|[Ww]e are|[Ww]e['’]re|[Oo]ur \p{L}+ (?:is|are)) (?:\p{L}+ )?(?:based|located|situated) in ${placeName}(?:,? (?:near|close to|just outside) ${placeName})?`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Jj]e suis|[Nn]ous sommes|[Nn]otre \p{L}+ est|[Nn]os \p{L}+ sont) (?:bas|situ|install|implant)ée?s? à ${placeName}(?:,? (?:près|à côté|proche) d(?:e\s|u\s|['’])${placeName})?`,
    'gu',
  ),
  // “Our address: the mill, Rye, England”, without a postcode.
  new RegExp(
    String.raw`(?:[Aa]dresse|[Aa]ddress)(?!\p{L}).{0,60}?[,–-]\s+${placeName}\s*[,–-]\s+(?:France|Belgique|Suisse|Luxembourg|England|Scotland|Wales|Ireland|United Kingdom|UK)(?!\p{L})`,
    'gu',
  ),
];

/** The place where texts say that the company works, of two the one that they name more; null where none says so. */
export function basedTown(texts: readonly string[]): string | null {
  const found = texts.flatMap((text) =>
    based.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(([, at, near]) => (near ? [near, at!] : [at!]))),
  );
  return (
    unique(found)
      .map((town, at) => ({ town, at, times: timesOf(town, texts) }))
      .sort((a, b) => b.times - a.times || a.at - b.at)[0]?.town ?? null
  );
}

function timesOf(town: string, texts: readonly string[]): number {
  const whole = new RegExp(`(?<!\\p{L})${town}(?!\\p{L})`, 'gu');
  return texts.reduce((sum, text) => sum + [...text.matchAll(whole)].length, 0);
}
