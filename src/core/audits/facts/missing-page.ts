import type { Text } from '../../values/text.ts';
import type { AuditOutcome, NotMeasured } from '../audit.ts';
import { unprovenAbsence } from './completeness.ts';
import { folded, mentions } from '../texts/mentions.ts';
import type { PageFacts, SiteFacts } from './site-facts.ts';

/** A page that each site should have, recognised by the words of its address or of a link to it. */
interface ExpectedPage {
  readonly words: RegExp;
  readonly name: Text;
  readonly fix: Text;
  /** True for a page, besides the home page and legal ones, of which a part may do the work of the expected one. */
  readonly mayStandOn?: (page: PageFacts) => boolean;
  /** Why this site may lack the page; null when it may not. */
  readonly excused?: (facts: Pick<SiteFacts, 'pages' | 'kindOf' | 'links'>) => NotMeasured | null;
}

/** Outcome of a check that requires a page. */
export function missingPage(
  facts: Pick<SiteFacts, 'pages' | 'indexablePages' | 'crawl' | 'home' | 'kindOf' | 'links'>,
  { words, name, fix, mayStandOn, excused }: ExpectedPage,
): AuditOutcome | NotMeasured {
  const { pages, indexablePages, crawl, home } = facts;
  if (indexablePages.length === 0) return { checked: 0, findings: [] };
  if (mentions(facts, words) || isSection(facts, words, mayStandOn)) return { checked: 1, findings: [] };
  return (
    unprovenAbsence(crawl, home) ??
    excused?.(facts) ?? {
      checked: 1,
      findings: [{ page: null, message: missingPageMessage(name), evidence: { pagesRead: pages.length }, fix }],
    }
  );
}

/** True when a heading of the home page, of a legal page or of another that may hold it announces it. */
function isSection(
  { pages, home, kindOf }: Pick<SiteFacts, 'pages' | 'home' | 'kindOf'>,
  words: RegExp,
  mayStandOn?: ExpectedPage['mayStandOn'],
): boolean {
  return pages.some(
    (page) =>
      (page === home || kindOf.get(page.record.url)?.kind === 'legal' || mayStandOn?.(page) === true) &&
      page.content?.headings.some(({ text, level }) => level > 1 && words.test(folded(text))) === true,
  );
}

function missingPageMessage(name: Text): Text {
  return {
    fr: `Aucun lien ni aucune adresse du site ne mène à ${name.fr}.`,
    en: `No link and no address of the site leads to ${name.en}.`,
  };
}
