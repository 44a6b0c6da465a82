import { coverageMeter } from '../../audience/coverage-meter.ts';
import type { SiteFacts } from '../../audits/facts/site-facts.ts';
import { isSubject } from '../../audits/page-kinds/page-kind.ts';
import type { LanguageCode, Languages } from '../../language/language.ts';
import type { KeywordGroup } from '../../semantics/keywords/keyword-groups.ts';
import type { PageText } from '../../semantics/page-text.ts';
import type { SiteIndex } from '../../semantics/site-index.ts';
import { type GroupAnswer, groupAnswer } from './keyword-answers.ts';
import { pageMeanings } from './page-meanings.ts';
import { pageNames } from './page-names.ts';

/** The page of a site that should answer a group of keywords, as lists show it. */
export interface ShownAnswer extends Pick<GroupAnswer, 'answer'> {
  readonly page: string | null;
  readonly title: string | null;
  readonly coverage: number | null;
  /** True when the page is named after the subject. */
  readonly isNamed: boolean;
}

export interface IndexedSite {
  readonly facts: Pick<SiteFacts, 'kindOf'>;
  readonly index: SiteIndex;
  readonly texts: readonly PageText[];
}

const missing: ShownAnswer = { answer: 'missing', page: null, title: null, coverage: 0, isNamed: false };

/** The page of each group of keywords of one language; `missing` for all where the site has no page in it. */
export function subjectAnswers(
  { facts, index: site, texts }: IndexedSite,
  code: LanguageCode,
  languages: Languages,
): (group: KeywordGroup) => ShownAnswer {
  const index = site.byLanguage[code];
  if (index === undefined) return () => missing;
  const byUrl = new Map(texts.map((text) => [text.url, text]));
  const pages = Array.from(index.pages, (row) => {
    const url = site.urls[row]!;
    const kind = facts.kindOf.get(url);
    return kind === undefined || isSubject(kind) ? (byUrl.get(url) ?? null) : null;
  });
  const meter = coverageMeter(pages, index, languages[code], pageMeanings);
  const isHome = (row: number): boolean => facts.kindOf.get(pages[row]!.url)?.kind === 'home';
  const names = pageNames(pages, languages[code]);
  return (group) => {
    const { answer, row, coverage, isNamed } = groupAnswer(group, { meter, names, isHome });
    const page = row === null ? null : pages[row]!;
    return { answer, coverage, page: page?.url ?? null, title: page?.title ?? null, isNamed };
  };
}
