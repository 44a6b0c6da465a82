import type { Language } from '../language/language.ts';
import { contentStems } from '../semantics/terms.ts';
import type { CoveragePages } from './coverage-cell.ts';
import type { SiteOffer } from './coverage-subjects.ts';

/** The rows of the pages that are named after a subject, ascending. */
export type RowsNamedAfter = (subject: string) => readonly number[];

/** Between two names in one title: `Newspapers, magazines | Corner Shop`. */
const separators = /[,;:|•·(){}[\]]|\s[-–—/&]\s/;
/** Share of the words of a name that a subject makes up: a headline that mentions it is not named after it. Working assumption. */
const leastShare = 1 / 3;
/** Titles from which the words that most of them share are those of the company or the place. Working assumption. */
const leastTitles = 4;

/** Finds the pages whose title, first heading or entry in the menu names a subject. */
export function namedPages(
  { rows, textOf, urlOf }: Pick<CoveragePages, 'rows' | 'textOf' | 'urlOf'>,
  offers: readonly SiteOffer[],
  language: Language,
): RowsNamedAfter {
  const stemsOf = (text: string): string[] => [...new Set(contentStems(text, language))];
  const texts = Array.from({ length: rows }, (_, row) => textOf(row));
  const shared = sharedBy(texts.map((text) => stemsOf(text?.title ?? '')));
  const labels = new Map<string, string[]>();
  for (const { page, name } of offers) labels.set(page, [...(labels.get(page) ?? []), name]);
  const byStem = new Map<string, { readonly row: number; readonly name: ReadonlySet<string> }[]>();
  for (const [row, text] of texts.entries()) {
    const said = [text?.title ?? '', text?.headings[0] ?? '', ...(labels.get(urlOf(row)) ?? [])];
    for (const part of said.flatMap((one) => one.split(separators))) {
      const name = new Set(stemsOf(part).filter((stem) => !shared.has(stem)));
      for (const stem of name) byStem.set(stem, [...(byStem.get(stem) ?? []), { row, name }]);
    }
  }
  return (subject) => {
    const stems = stemsOf(subject).filter((stem) => !shared.has(stem));
    if (stems.length === 0) return [];
    const found = (byStem.get(stems[0]!) ?? []).filter(
      ({ name }) => stems.every((stem) => name.has(stem)) && stems.length >= leastShare * name.size,
    );
    return [...new Set(found.map(({ row }) => row))];
  };
}

/** The words of more than half of the titles. */
function sharedBy(titles: readonly (readonly string[])[]): ReadonlySet<string> {
  if (titles.length < leastTitles) return new Set();
  const counts = new Map<string, number>();
  for (const stem of titles.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].flatMap(([stem, count]) => (2 * count > titles.length ? [stem] : [])));
}
