import type { SiteFacts } from '../../audits/facts/site-facts.ts';
import { inNumber } from '../../audits/wording.ts';
import { isOfOriginal, placeInCopy } from '../../pages/site-copy.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';
import { pair } from '../../values/text.ts';
import { urlKey } from '../../values/url.ts';
import type { ReportBlock } from '../blocks.ts';
import { note, warning } from '../build-blocks.ts';

/** For the copy of a site: the original that its pages name, and the pages that only links to the original reach. */
export function copyPart(facts: SiteFacts): ReportBlock[] {
  const { copy } = facts;
  if (copy === null) return [];
  const host = shownAddress(copy.host);
  const unread = unreadPages(facts, copy);
  return [
    note(
      pair(
        `Copie de ${host}\u202f: les adresses canoniques de ses pages y mènent, et sont lues comme celles de la copie.`,
        `Copy of ${host}: the canonical addresses of its pages lead there, and are read as those of the copy.`,
      ),
    ),
    ...(unread === 0
      ? []
      : [
          warning(
            inNumber(unread, {
              fr: `${unread} page{|s} que des liens montrent à ${host} {n’a|n’ont} pas été explorée{|s} dans la copie\u202f: aucun lien de la copie n’y mène. Remplacez-y l’adresse du site par celle de la copie, puis relancez l’audit.`,
              en: `${unread} page{|s} that links show at ${host} {was|were} not crawled in the copy: no link of the copy leads there. Replace the address of the site by that of the copy in it, then run the audit again.`,
            }),
          ),
        ]),
  ];
}

/** Number of pages that links name at the original and that were not read in the copy. */
function unreadPages({ pages, pageOf }: SiteFacts, copy: NonNullable<SiteFacts['copy']>): number {
  const unread = new Set<string>();
  for (const { record } of pages) {
    for (const { element, internal, to } of record.links) {
      if (internal || (element !== 'a' && element !== 'area')) continue;
      if (!isOfOriginal(copy, to)) continue;
      const place = urlKey(placeInCopy(copy, to));
      // The home page may have been read under the name of its file.
      if (place !== urlKey(copy.to) && !pageOf.has(place)) unread.add(place);
    }
  }
  return unread.size;
}
