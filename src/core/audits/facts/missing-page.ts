import type { Text } from '../../values/text.ts';
import type { AuditOutcome, NotMeasured } from '../audit.ts';
import { unprovenAbsence } from './completeness.ts';
import { mentions } from '../texts/mentions.ts';
import type { SiteFacts } from './site-facts.ts';

/**
 * Outcome of a check that requires a page, recognised by the words of its address or of a link to it. `excused` returns
 * why this site may lack it.
 */
export function missingPage(
  facts: Pick<SiteFacts, 'pages' | 'indexablePages' | 'crawl' | 'home' | 'links'>,
  words: RegExp,
  name: Text,
  fix: Text,
  excused: (facts: Pick<SiteFacts, 'pages' | 'home' | 'links'>) => NotMeasured | null = () => null,
): AuditOutcome | NotMeasured {
  const { pages, indexablePages, crawl, home } = facts;
  if (indexablePages.length === 0) return { checked: 0, findings: [] };
  if (mentions(facts, words)) return { checked: 1, findings: [] };
  return (
    unprovenAbsence(crawl, home) ??
    excused(facts) ?? {
      checked: 1,
      findings: [{ page: null, message: nothingLeadsTo(name), evidence: { pagesRead: pages.length }, fix }],
    }
  );
}

function nothingLeadsTo(name: Text): Text {
  return {
    fr: `Aucun lien ni aucune adresse du site ne mène à ${name.fr}.`,
    en: `No link and no address of the site leads to ${name.en}.`,
  };
}
