import type { Language } from '../../language/language.ts';
import type { Keyphrase } from '../keyphrases/keyphrases.ts';
import type { PageText } from '../page-text.ts';
import { contentStems, queryStems } from '../terms.ts';

/** The keyphrases of a page without the name of the site, which every page has; a page that has only the name keeps it. */
export function withoutName(
  ranked: readonly Keyphrase[],
  siteName: string | null,
  language: Language,
): readonly Keyphrase[] {
  if (siteName === null) return ranked;
  const name = new Set(queryStems(siteName, language));
  const kept = ranked.filter(({ text }) => !queryStems(text, language).every((stem) => name.has(stem)));
  return kept.length === 0 ? ranked : kept;
}

/**
 * The keyphrases of a page with its subject first. A phrase whose words are all in a better one is a fragment of it and is
 * left out.
 */
export function wholePhrases(subject: string, ranked: readonly Keyphrase[], language: Language): Keyphrase[] {
  const first = [subjectPhrase(subject, ranked, language)];
  const kept: Keyphrase[] = [...first];
  const stems: ReadonlySet<string>[] = first.map(({ text }) => new Set(queryStems(text, language)));
  for (const phrase of ranked) {
    const own = queryStems(phrase.text, language);
    if (stems.some((other) => own.every((stem) => other.has(stem)))) continue;
    kept.push(phrase);
    stems.push(new Set(own));
  }
  return kept;
}

/**
 * The keyphrases of a page whose title names nothing: those of several words that its headings or its description contain.
 * The others are fragments of its sentences.
 */
export function supportedPhrases(page: PageText, ranked: readonly Keyphrase[], language: Language): Keyphrase[] {
  const lines = [page.title, page.description, ...page.headings].join('\n').toLowerCase();
  return ranked.filter(({ text }) => contentStems(text, language).length > 1 && lines.includes(text.toLowerCase()));
}

function subjectPhrase(text: string, ranked: readonly Keyphrase[], language: Language): Keyphrase {
  const key = language
    .words(text)
    .map((token) => language.stem(token.text.toLowerCase()))
    .join(' ');
  const same = ranked.find((phrase) => phrase.key === key);
  const parts = new Set(queryStems(text, language));
  const inside = ranked.filter((phrase) => queryStems(phrase.text, language).every((stem) => parts.has(stem)));
  const count = same?.count ?? Math.max(1, ...inside.map((phrase) => phrase.count));
  return { text, key: same?.key ?? key, score: 1, count };
}
