import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { pair, type Text } from '../../values/text.ts';
import type { ReportBlock } from '../blocks.ts';
import { heading, note } from '../build-blocks.ts';
import { incompleteText, pagesText, setAsideText } from './audit-names.ts';

/** What the audit could not measure, with the reasons. */
export function limitsPart({ results, semantics, facts }: SiteAnalysis): ReportBlock[] {
  const items: Text[] = [
    ...facts.crawl.incompleteReasons.map((reason) =>
      reason.code === 'variant' ? setAsideText([reason]) : incompleteText([reason]),
    ),
    ...uncheckedTexts(results),
    ...unreadTexts(semantics),
  ];
  return [
    heading('limits', pair('Ce qui n’a pas été mesuré', 'What was not measured')),
    items.length === 0
      ? note(
          pair(
            'Tout ce que cet audit devait mesurer l’a été.',
            'Everything this audit set out to measure was measured.',
          ),
        )
      : { kind: 'list', items },
    note(
      pair(
        'Les poids internes sont une simulation de la façon dont les liens se partagent l’importance\u202f; ils ne sont pas du trafic.',
        'Internal weights simulate how links share importance; they are not traffic.',
      ),
    ),
  ];
}

/** One text for each reason, with the checks that it kept from running. */
function uncheckedTexts(results: SiteAnalysis['results']): Text[] {
  const checksOf = new Map<string, { readonly reason: Text; readonly checks: string[] }>();
  for (const { reason, audit } of results) {
    if (reason === null) continue;
    const entry = checksOf.get(reason.en) ?? { reason, checks: [] };
    entry.checks.push(audit.id);
    checksOf.set(reason.en, entry);
  }
  return [...checksOf.values()].map(({ reason, checks }) => {
    const names = checks.join(', ');
    return pair(`${names}\u202f: ${reason.fr}`, `${names}: ${reason.en}`);
  });
}

/** One text for each reason, with the number of pages whose text was not analysed. */
function unreadTexts(semantics: SiteAnalysis['semantics']): Text[] {
  const pagesOf = new Map<string, { readonly reason: Text; readonly pages: number }>();
  for (const { reason } of semantics?.notMeasured ?? []) {
    pagesOf.set(reason.en, { reason, pages: (pagesOf.get(reason.en)?.pages ?? 0) + 1 });
  }
  return [...pagesOf.values()].map(({ reason, pages }) =>
    pair(`${pagesText(pages, 'fr')}\u202f: ${reason.fr}`, `${pagesText(pages, 'en')}: ${reason.en}`),
  );
}
