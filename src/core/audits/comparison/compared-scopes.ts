import type { CrawlScope } from '../../pages/crawl-scope.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { inNumber } from '../wording.ts';

/** The part of a site that an audit was limited to. */
export interface ComparedScope extends Pick<CrawlScope, 'include' | 'exclude' | 'only'> {
  /** Number of listed addresses; null without a list. */
  readonly listed: number | null;
}

/** What each of two audits read of the site. */
export interface ComparedScopes {
  /** By the earlier audit. */
  readonly before: Text;
  /** By the later audit. */
  readonly after: Text;
}

/** What the two audits read, in words; null when both had the same part of the site to read. */
export function comparedScopes(
  before: ComparedScope | undefined,
  after: ComparedScope | undefined,
): ComparedScopes | null {
  const [first, second] = [scopeText(before), scopeText(after)];
  return first.en === second.en ? null : { before: first, after: second };
}

/** The same scope has the same text, whatever the order of its patterns. */
function scopeText(scope: ComparedScope | undefined): Text {
  if (scope === undefined) return wholeSite;
  const { include, exclude, only, listed } = scope;
  const read =
    only === 'sitemaps'
      ? pair('les adresses des plans de site', 'the addresses of the sitemaps')
      : only === 'list'
        ? inNumber(listed ?? 0, { fr: `${listed} adresse{|s} d’une liste`, en: `${listed} address{|es} of a list` })
        : include.length === 0
          ? wholeSite
          : pair('une partie du site', 'a part of the site');
  const patterns = [
    ...(include.length === 0 ? [] : [pair(`dans ${listOf(include)}`, `in ${listOf(include)}`)]),
    ...(exclude.length === 0 ? [] : [pair(`sans ${listOf(exclude)}`, `without ${listOf(exclude)}`)]),
  ];
  return inBoth((locale) => [read, ...patterns].map((text) => text[locale]).join(' '));
}

const wholeSite = pair('le site entier', 'the whole site');
const listOf = (patterns: readonly string[]): string => patterns.toSorted().join(', ');
