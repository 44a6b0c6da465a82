import { isCopyOf } from '../../audits/page-kinds/copies.ts';
import { groupBy } from '../../audits/groups.ts';
import { isRedirect } from '../../audits/facts/page-state.ts';
import type { PageFacts, SiteFacts } from '../../audits/facts/site-facts.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';
import { otherCanonical } from '../../pages/directives/canonical.ts';
import { publicAddress } from '../../pages/site-copy.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import type { DiagnosisEdit } from '../diagnosis.ts';
import { subjectPages } from './subject-pages.ts';

/** A page whose canonical takes it out of the index in favour of another text. */
interface GivenAway {
  readonly page: PageFacts;
  readonly canonical: string;
}

/** The pages of a site that name another text as canonical, among those that their owner wants found. */
interface CanonicalHabit {
  readonly judged: number;
  /** Pages that name a canonical that other pages name too, when most of those given away do; empty otherwise. */
  readonly shared: readonly GivenAway[];
  /** The others. */
  readonly apart: readonly GivenAway[];
}

/** Pages that name one canonical before it is a fault of the template. Working assumption. */
const leastSharing = 3;

export const canonicalHabit = memoizeByObject((facts: SiteFacts): CanonicalHabit => {
  const pages = subjectPages(facts);
  const given = pages.flatMap((page): GivenAway[] => {
    const canonical = namedCanonical(page, facts);
    return canonical === null ? [] : [{ page, canonical }];
  });
  const named = groupBy(given, ({ canonical }) => canonical);
  const shared = [...named.values()].reduce((most, group) => (group.length > most.length ? group : most), []);
  const isHabit = shared.length >= leastSharing && 2 * shared.length > given.length;
  return {
    judged: pages.length,
    shared: isHabit ? shared : [],
    apart: isHabit ? given.filter((one) => !shared.includes(one)) : given,
  };
});

/**
 * Null for the page itself, another spelling of its address (scheme, `www`, final slash, index file), a redirect to it or
 * a copy of it.
 */
function namedCanonical(page: PageFacts, { pageOf, copy }: SiteFacts): string | null {
  if (page.indexableReason !== 'canonical' || page.content === null) return null;
  const { url } = page.record;
  const named = otherCanonical(url, page.content, copy);
  if (named === null || spelling(named) === spelling(url)) return null;
  const target = pageOf.get(named);
  if (target === undefined) return named;
  const landing = isRedirect(target.record) ? pageOf.get(target.record.redirectTo ?? '') : target;
  return isCopyOf(page, landing) ? null : named;
}

/** The address without what servers often ignore. */
export function spelling(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/(?:(?:index|default)\.\w{2,5})?$/, '')
    .replace(/\.html?$/, '');
}

/** The canonical that a page given away should declare. */
export function ownCanonical({ page, canonical }: GivenAway, { copy }: SiteFacts): DiagnosisEdit {
  const { url } = page.record;
  return {
    page: url,
    text: {
      fr: `Remplacez l’adresse canonique ${shownAddress(canonical)} par celle de la page.`,
      en: `Replace the canonical ${shownAddress(canonical)} with the address of the page.`,
    },
    before: canonical,
    after: publicAddress(copy, url),
  };
}
