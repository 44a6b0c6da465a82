import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { plainWords } from '../audits/classification/kind-words.ts';
import { withoutCopies } from '../audits/page-kinds/copies.ts';
import { pathOf } from '../audits/wording.ts';
import type { Block } from '../pages/page.ts';
import { isBusiness } from '../offers/business-signs.ts';
import { offerPages } from '../offers/offer-pages.ts';
import { placedHeading } from '../offers/proposed-heading.ts';
import { memoizeByObject } from '../values/memoize.ts';
import { mean } from '../values/sum.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { defineDiagnosis } from './diagnosis.ts';

/** Entries of a list, words of an entry, and entries whose page exists. Working assumptions. */
const leastEntries = 8;
const longestEntry = 11;
const mostWithPage = 0.3;
const meanWords = 6;
/** Share of the entries that differ; a table repeats its words. Working assumption. */
const leastDistinct = 0.9;
/** Pages to write that are proposed. */
const mostEdits = 5;

export const offersOnlyListed = defineDiagnosis({
  id: 'offers-only-listed',
  severity: 'high',
  effort: 'days',
  title: { fr: 'Des offres citées en liste, sans page', en: 'Offers named in a list, without a page' },
  action: {
    fr: 'Donnez une page aux offres que vous ne faites que citer',
    en: 'Give a page to the offers you only name',
  },
  why: {
    fr: 'Chacune se cherche sous son nom\u00a0: quelques mots dans une liste ne répondent à personne et ne sont trouvés pour rien.',
    en: 'Each is searched for by its name: a few words in a list answer nobody and are found for nothing.',
  },
  how: {
    fr: 'Écrivez un paragraphe pour chaque entrée (pour qui, comment, combien de temps, combien), puis une page pour les trois à cinq que l’on vous demande le plus, liée depuis la liste.',
    en: 'Write a paragraph for each entry (for whom, how, how long, how much), then a page for the three to five that people ask for most, linked from the list.',
  },
  effect: {
    fr: 'Chaque page a ses propres recherches\u00a0: suivez ses requêtes dans la Search Console et ses demandes.',
    en: 'Each page has its own searches: follow its queries in Search Console and its enquiries.',
  },
  explains: ['content.keyphrase_spread'],
  capsScore: 58,
  needsWholeSite: true,
  find: (facts) => {
    if (!isBusiness(facts)) return null;
    const names = namesOfPages(facts);
    const pages = withoutCopies(offerPages(facts).map(({ page }) => page));
    const found = [...pages, ...(facts.home === null ? [] : [facts.home])]
      .map((page) => ({ page, entries: longestList(page).filter((entry) => !names.has(folded(entry))) }))
      .filter(({ page, entries }) => areNeeds(entries, page, facts))
      .sort((a, b) => b.entries.length - a.entries.length)[0];
    const offers = offerPages(facts).length;
    if (found === undefined || found.entries.length < Math.max(leastEntries, 2 * offers)) return null;
    const { page, entries } = found;
    if (longestList(page).length - entries.length > mostWithPage * entries.length) return null;
    const path = pathOf(shownAddress(page.record.url));
    const few = entries.slice(0, 3).join(', ');
    const written = entries.slice(0, mostEdits);
    return {
      pages: written.length,
      share: 1,
      examples: [page.record.url],
      sentence: {
        fr: `La page ${path} cite ${entries.length} besoins ou prestations en une liste de quelques mots (${few}…)\u00a0: aucun n’a sa page.`,
        en: `The page ${path} names ${entries.length} needs or services in a list of a few words (${few}…): none has its own page.`,
      },
      edits: written.map((entry) => {
        const heading = placedHeading(entry, facts, page.language);
        return {
          page: page.record.url,
          text: {
            fr: `Écrivez une page «\u202f${heading}\u202f» et liez-la depuis cette entrée.`,
            en: `Write a page “${heading}” and link it from this entry.`,
          },
          before: entry,
          after: heading,
        };
      }),
    };
  },
});

/** Working assumptions: shares of the entries that begin with an order, and of those of a home page that common words name. */
const mostOrders = 0.2;
const leastCommon = 0.5;
const shortestWord = 4;

/** Names of things: neither what to do or what others do, as in a comparison, nor, on a home page, towns and people. */
function areNeeds(entries: readonly string[], page: PageFacts, facts: SiteFacts): boolean {
  const english = page.language === 'en' ? facts.languages?.en : undefined;
  const orders = entries.filter((entry) => {
    const [first] = english?.sentences(entry).flatMap((sentence) => english.tag(sentence)) ?? [];
    return /^(?:an?|we|you)\s/i.test(entry) || (first?.upos === 'VERB' && !first.text.endsWith('ing'));
  });
  if (orders.length > mostOrders * entries.length) return false;
  if (page !== facts.home) return true;
  const common = commonWords(facts);
  const named = entries.filter((entry) =>
    plainWords(entry).some((word) => word.length >= shortestWord && common.has(word)),
  );
  return named.length >= leastCommon * entries.length;
}

/** Words that the texts of the site write in lower case. */
const commonWords = memoizeByObject(({ htmlPages }: SiteFacts): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { content } of htmlPages.slice(0, mostRead))
    for (const { text, position } of content?.blocks ?? [])
      if (position === 'content')
        for (const [word] of text.matchAll(/(?<![\p{L}’'-])\p{Ll}[\p{L}]{3,}/gu)) words.add(plainWords(word)[0] ?? '');
  return words;
});
/** Pages read for common words. Working assumption. */
const mostRead = 100;

/** Headings of lists of other things: a comparison, advantages, towns that are served. */
const otherThings =
  /\b(?:vs|versus|compar\w*|why|pourquoi|what (?:sets|makes)|avantages?|benefits|communes?|villes?|villages?|secteurs?|zones?|autour|alentours|service areas?|areas? (?:we )?(?:cover|serv)\w*|towns?|neighbou?rhoods?|nearby)\b/;
/** A town that its words show: « Saint-Romain-en-Viennois », « Le Crestet ». */
const town = /^(?:Sainte?|St)[- ]\p{Lu}|-(?:sur|sous|lès|les|la|le|de|du|des|en|aux?)-/u;
/** Share of towns from which a list is one of towns. Working assumption. */
const mostTowns = 0.25;

/** The longest run of short entries without a link, each once. */
function longestList({ content, record }: PageFacts): string[] {
  const linked = new Set(record.links.map(({ block }) => block));
  let best: string[] = [];
  let run: string[] = [];
  let heading = '';
  for (const [at, block] of (content?.blocks ?? []).entries()) {
    const continues = run.length === 0 || content!.blocks[at - 1]?.kind === block.kind;
    if (block.kind === 'heading') heading = plainWords(block.text).join(' ');
    if (isEntry(block) && !linked.has(at) && continues && !otherThings.test(heading)) run.push(block.text.trim());
    else run = [];
    if (run.length > best.length) best = [...run];
  }
  const entries = [...new Set(best)];
  const isList =
    entries.length >= leastDistinct * best.length &&
    entries.filter((entry) => town.test(entry)).length < mostTowns * entries.length &&
    mean(entries.map((entry) => plainWords(entry).length)) <= meanWords;
  return isList ? entries : [];
}

/** A name: short, without figures and without the end of a sentence. */
function isEntry({ kind, text, position }: Block): boolean {
  if (position !== 'content' || (kind !== 'list-item' && kind !== 'other')) return false;
  return plainWords(text).length <= longestEntry && /^\p{Lu}/u.test(text) && !/\d|[.?!:]\s*$/.test(text);
}

function namesOfPages({ htmlPages }: SiteFacts): ReadonlySet<string> {
  return new Set(
    htmlPages.flatMap(({ content }) => [
      folded((content?.title ?? '').split(/\s[|–—·•-]\s/)[0] ?? ''),
      ...(content?.headings.filter(({ level }) => level === 1).map(({ text }) => folded(text)) ?? []),
    ]),
  );
}

const folded = (text: string): string => plainWords(text).join(' ');
