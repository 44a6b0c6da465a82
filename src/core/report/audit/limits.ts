import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { pair, type Text } from '../../values/text.ts';
import type { ReportBlock } from '../blocks.ts';
import { heading, note } from '../build-blocks.ts';
import { joined } from '../joined-texts.ts';
import { ignoredPart } from './ignored.ts';
import { importsPart } from './imports.ts';
import { incompleteText, pagesText, setAsideText } from './audit-names.ts';

/** What the audit could not measure or was told to ignore, with the reasons. */
export function limitsPart(analysis: SiteAnalysis): ReportBlock[] {
  const { results, semantics, facts } = analysis;
  const items: Text[] = [
    ...facts.crawl.incompleteReasons.map((reason) =>
      reason.code === 'variant' ? setAsideText([reason]) : incompleteText([reason]),
    ),
    ...uncheckedTexts(results),
    ...unreadTexts(semantics),
  ];
  return [
    heading('limits', pair('Ce qui n’a pas été analysé, et pourquoi', 'What was not analysed, and why')),
    items.length === 0
      ? note(
          pair(
            'Tout ce que cet audit devait mesurer l’a été.',
            'Everything this audit set out to measure was measured.',
          ),
        )
      : { kind: 'list', items },
    ...importsPart(analysis),
    ...ignoredPart(analysis),
  ];
}

const mostNames = 3;

/** One text for each reason, with the checks that it kept from running. */
function uncheckedTexts(results: SiteAnalysis['results']): Text[] {
  const checksOf = new Map<string, { readonly reason: Text; readonly titles: Text[] }>();
  for (const { reason, audit } of results) {
    if (reason === null) continue;
    const entry = checksOf.get(reason.en) ?? { reason, titles: [] };
    entry.titles.push(audit.title);
    checksOf.set(reason.en, entry);
  }
  return [...checksOf.values()].map(({ reason, titles }) => {
    const names = joined(titles.slice(0, mostNames), ', ');
    const rest = titles.length - mostNames;
    const [more, plus] = rest > 0 ? [` et ${rest} de plus`, ` and ${rest} more`] : ['', ''];
    return pair(`${names.fr}${more}\u202f: ${reason.fr}`, `${names.en}${plus}: ${reason.en}`);
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
