import type { Text } from '../../values/text.ts';
import type { AuditOutcome, NotMeasured } from '../audit.ts';
import { unprovenAbsence } from './completeness.ts';
import { mentions } from '../texts/mentions.ts';
import type { SiteFacts } from './site-facts.ts';

/** A page that each site should have, recognised by the words of its address or of a link to it. */
interface ExpectedPage {
  readonly words: RegExp;
  readonly name: Text;
  readonly fix: Text;
  /** Why this site may lack the page; null when it may not. */
  readonly excused?: (facts: Pick<SiteFacts, 'pages' | 'kindOf' | 'links'>) => NotMeasured | null;
}

/** Outcome of a check that requires a page. */
export function missingPage(
  facts: Pick<SiteFacts, 'pages' | 'indexablePages' | 'crawl' | 'home' | 'kindOf' | 'links'>,
  { words, name, fix, excused }: ExpectedPage,
): AuditOutcome | NotMeasured {
  const { pages, indexablePages, crawl, home } = facts;
  if (indexablePages.length === 0) return { checked: 0, findings: [] };
  if (mentions(facts, words)) return { checked: 1, findings: [] };
  return (
    unprovenAbsence(crawl, home) ??
    excused?.(facts) ?? {
      checked: 1,
      findings: [{ page: null, message: missingPageMessage(name), evidence: { pagesRead: pages.length }, fix }],
    }
  );
}

function missingPageMessage(name: Text): Text {
  return {
    fr: `Aucun lien ni aucune adresse du site ne mène à ${name.fr}.`,
    en: `No link and no address of the site leads to ${name.en}.`,
  };
}
