import { countWords } from '../../pages/reading/count-words.ts';
import type { Block } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { isContentsPage, recurringEntries } from '../page-kinds/contents-pages.ts';
import { framingOf } from '../page-kinds/framed-pages.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { isListingPage } from '../page-kinds/listing-pages.ts';
import { pageKind } from '../page-kinds/page-kind.ts';
import { isFollowingPage } from '../page-kinds/pagination.ts';
import { isPrintVersion } from '../page-kinds/print-versions.ts';
import { isUnreadShell } from '../facts/rendered-pages.ts';
import { isUtilityPage } from '../page-kinds/utility-pages.ts';
import { inNumber } from '../wording.ts';

const charactersPerWord = 6;

export const contentThin = defineAudit({
  id: 'content.thin',
  severity: 'medium',
  weight: 2,
  effort: 'hours',
  title: { fr: 'Pages au contenu trop mince', en: 'Pages with too little content' },
  why: {
    fr: 'Une page de quelques mots ne répond à aucune question. L’attente dépend du type de page : plus pour un article que pour une rubrique.',
    en: 'A page of a few words answers no question. What is expected depends on the kind of page: more of an article than of a section.',
  },
  thresholds: {
    article: { value: 300, unit: 'words', source: 'LibreCrawl, RustySEO, squirrelscan, Yoast' },
    product: { value: 150, unit: 'words', source: 'product and service pages carry data beside text' },
    other: {
      value: 80,
      unit: 'words',
      source: 'a section page says what its pages share; contents pages and lists of links are not judged',
    },
  },
  needs: ['indexablePages', 'htmlPages', 'home', 'links'],
  run: ({ indexablePages, htmlPages, home, links }) => {
    const { framesets, shown } = framingOf({ htmlPages, links });
    const recurring = recurringEntries({ indexablePages, links });
    return judgePages(
      indexablePages.filter(
        (page) =>
          !isUtilityPage(page.record.url) &&
          !isFollowingPage(page) &&
          !isListingPage(page) &&
          !isPrintVersion(page) &&
          // content.js_only says that its text was not read.
          !isUnreadShell(page) &&
          // A frameset has no text of its own, and what it shows are pieces: html.frameset says so.
          !framesets.has(page) &&
          !shown.has(page.record.url),
      ),
      ({ textLength, hiddenLength = 0 }, page) => {
        const kind = pageKind(page, home);
        const wanted = kind === 'article' ? 300 : kind === 'product' ? 150 : 80;
        if (
          page.words + hiddenLength / charactersPerWord >= wanted ||
          (page.content && page.words + wordsOfCode(page.content.blocks) >= wanted) ||
          (kind === 'home' && showsMuch(textLength, wanted))
        )
          return null;
        if (wanted === 80 && isContentsPage(page, links, recurring)) return null;
        return {
          message: inNumber(page.words, {
            fr: `La page ne compte {qu’un mot|que ${page.words} mots} ; ${wanted} au moins sont attendus pour ce type de page.`,
            en: `The page has only {one word|${page.words} words}; at least ${wanted} are expected of this kind of page.`,
          }),
          evidence: { words: page.words, wanted, kind },
          fix: {
            fr: 'Répondez aux trois questions que vos clients posent sur ce sujet, ou réunissez cette page avec une page voisine par une redirection.',
            en: 'Answer the three questions your customers ask on this subject, or merge this page into a neighbour with a redirect.',
          },
        };
      },
    );
  },
});

/** A worked example is read by its signs, few of which are words: what its length adds to them. */
function wordsOfCode(blocks: readonly Block[]): number {
  const code = blocks.filter(({ kind, position }) => kind === 'code' && position === 'content');
  return code.reduce((sum, { text }) => sum + Math.max(0, text.length / charactersPerWord - countWords(text)), 0);
}

/** A home page made of lists and menus says much, though little of it is text of its own. */
function showsMuch(characters: number, wanted: number): boolean {
  return characters >= 4 * wanted * charactersPerWord;
}
