import { countWords } from '../../pages/reading/count-words.ts';
import type { Block } from '../../pages/page.ts';
import type { Text } from '../../values/text.ts';
import { defineAudit } from '../audit.ts';
import { isContentsPage, recurringEntries } from '../page-kinds/contents-pages.ts';
import { framingOf } from '../page-kinds/framed-pages.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { isListingPage } from '../page-kinds/listing-pages.ts';
import { isFollowingPage } from '../page-kinds/pagination.ts';
import { sureKind } from '../page-kinds/page-kind.ts';
import { isPrintVersion } from '../page-kinds/print-versions.ts';
import { isUnreadShell } from '../facts/rendered-pages.ts';
import { isUtilityPage } from '../page-kinds/utility-pages.ts';
import { inNumber } from '../wording.ts';

const charactersPerWord = 6;
const fewestWords = { article: 300, offer: 150, other: 80 };
/** A home page of lists and menus needs this many times the text of another page. Working assumption. */
const homeFactor = 4;

export const contentThin = defineAudit({
  id: 'content.thin',
  severity: 'medium',
  weight: 2,
  effort: 'hours',
  readsCanonicals: true,
  perPage: true,
  title: { fr: 'Pages au contenu trop mince', en: 'Pages with too little content' },
  action: { fr: 'Complétez les pages trop courtes', en: 'Complete the pages that are too short' },
  why: {
    fr: 'Une page de quelques mots ne répond à aucune question. L’attente dépend du type de page : plus pour un article que pour une rubrique.',
    en: 'A page of a few words answers no question. What is expected depends on the kind of page: more of an article than of a section.',
  },
  thresholds: {
    article: { value: fewestWords.article, unit: 'words', source: 'LibreCrawl, RustySEO, squirrelscan, Yoast' },
    offer: { value: fewestWords.offer, unit: 'words', source: 'product and service pages carry data beside text' },
    other: {
      value: fewestWords.other,
      unit: 'words',
      source: 'a section page says what its pages share; contents pages and lists of links are not judged',
    },
  },
  examples: {
    bad: '<h1>Émaux et couleurs</h1><p>Cette page est en cours de rédaction.</p>',
    good: '<h1>Émaux et couleurs</h1><!-- 3 paragraphs -->',
  },
  leavesOut: ['contact', 'legal', 'form', 'search', 'feed', 'error', 'copy', 'list'],
  needs: ['indexablePages', 'htmlPages', 'kindOf', 'links'],
  run: ({ indexablePages, htmlPages, kindOf, links }) => {
    const { framesets, shown } = framingOf({ htmlPages, links });
    const recurring = recurringEntries({ indexablePages, links });
    return judgePages(
      indexablePages.filter(
        (page) =>
          !isUtilityPage(page.record.url) &&
          !isFollowingPage(page) &&
          !isListingPage(page) &&
          !isPrintVersion(page) &&
          // content.js_only reports that the text was not read.
          !isUnreadShell(page) &&
          // html.frameset reports framesets and the pages they assemble.
          !framesets.has(page) &&
          !shown.has(page.record.url),
      ),
      ({ textLength, hiddenLength = 0 }, page) => {
        const kind = sureKind(kindOf, page.record.url);
        const wanted = kind === 'article' || kind === 'offer' ? fewestWords[kind] : fewestWords.other;
        if (
          page.words + hiddenLength / charactersPerWord >= wanted ||
          (page.content && page.words + wordsOfCode(page.content.blocks) >= wanted) ||
          (kind === 'home' && hasMuchText(textLength, wanted))
        )
          return null;
        if (wanted === fewestWords.other && isContentsPage(page, links, recurring)) return null;
        return {
          message: lengthText(page.words, wanted),
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

function lengthText(words: number, wanted: number): Text {
  const expected = {
    fr: `${wanted} au moins sont attendus pour ce type de page.`,
    en: `at least ${wanted} are expected of this kind of page.`,
  };
  if (words === 0)
    return {
      fr: `Le contenu de la page n’a aucun mot\u202f; ${expected.fr}`,
      en: `The content of the page has no word; ${expected.en}`,
    };
  return inNumber(words, {
    fr: `La page n’a {qu’un mot|que ${words} mots} à elle, sans les menus ni le texte que d’autres pages répètent\u202f; ${expected.fr}`,
    en: `The page has only {one word|${words} words} of its own, menus and text that other pages repeat left out; ${expected.en}`,
  });
}

/** Words that code examples are worth by their length, beyond the words counted in them. */
function wordsOfCode(blocks: readonly Block[]): number {
  const code = blocks.filter(({ kind, position }) => kind === 'code' && position === 'content');
  return code.reduce((sum, { text }) => sum + Math.max(0, text.length / charactersPerWord - countWords(text)), 0);
}

/** True for a home page with enough text in lists and menus, which are not its main content. */
function hasMuchText(characters: number, wanted: number): boolean {
  return characters >= homeFactor * wanted * charactersPerWord;
}
