import { amount } from '../audits/classification/session-text.ts';
import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { endedPages } from '../audits/page-kinds/ended-pages.ts';
import { withoutCopies } from '../audits/page-kinds/copies.ts';
import { pathOf } from '../audits/wording.ts';
import { roleOfPage } from '../offers/offer-pages.ts';
import { siteMenu } from '../offers/site-menu.ts';
import type { Block } from '../pages/page.ts';
import { countWords } from '../pages/reading/count-words.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { pastNotice, type PastNotice } from './signs/past-notice.ts';
import { addressesOf, closestFirst } from './signs/subject-pages.ts';

/** A customer who reads prices of another time can neither trust them nor book. */
const capOfPrices = 56;
/** One notice on one page: a line to take away. */
const capOfOnePage = 74;

export const expiredNotices = defineDiagnosis({
  id: 'expired-notices',
  severity: 'medium',
  effort: 'minutes',
  area: 'trust',
  loses: 'visitors',
  title: {
    fr: 'Des annonces périmées sur les pages que lit un client',
    en: 'Expired notices on the pages that customers read',
  },
  action: { fr: 'Retirez ou mettez à jour les annonces périmées', en: 'Remove or update the expired notices' },
  why: {
    fr: 'Un congé, une offre ou un tarif d’une date passée fait croire que la maison est fermée ou que le prix est faux\u00a0: le visiteur n’appelle pas.',
    en: 'A leave, an offer or a price of a past date makes people believe that the company is closed or the price wrong: they do not call.',
  },
  how: {
    fr: 'Retirez l’annonce ou donnez la date et le prix d’aujourd’hui, et notez dans l’agenda le jour où chaque annonce doit disparaître.',
    en: 'Remove the notice or give today’s date and price, and note in the diary the day on which each notice must go.',
  },
  effect: {
    fr: 'Ce que lit le client est vrai aujourd’hui\u00a0: comptez les demandes, un mois avant et un mois après.',
    en: 'What customers read is true today: count the enquiries, one month before and one month after.',
  },
  explains: [],
  capsScore: 64,
  find: (facts) => {
    const { today } = facts;
    if (today === null) return null;
    const ended = endedPages(facts);
    const read = withoutCopies(facts.htmlPages.filter((page) => !ended.has(page) && isReadFirst(page, facts)));
    const found = closestFirst(read).flatMap((page) => noticesOf(page, today).map((notice) => ({ page, notice })));
    if (found.length === 0) return null;
    const worst =
      found.find(({ notice }) => notice.kind === 'season') ??
      found.find(({ page }) => facts.kindOf.get(page.record.url)?.kind === 'contact') ??
      found[0]!;
    const path = pathOf(shownAddress(worst.page.record.url));
    const pages = [...new Set([worst, ...found].map(({ page }) => page))];
    const { sentence, kind } = worst.notice;
    return {
      ...(found.some(({ notice }) => notice.kind === 'season')
        ? { capsScore: capOfPrices }
        : isSmall(found, facts)
          ? { capsScore: capOfOnePage }
          : {}),
      pages: pages.length,
      share: pages.length / read.length,
      examples: addressesOf(pages),
      sentence: {
        fr: `La page ${path} porte encore «\u202f${sentence}\u202f»\u00a0: ${reasons[kind].fr}.`,
        en: `The page ${path} still shows “${sentence}”: ${reasons[kind].en}.`,
      },
      edits: found.map(({ page, notice }) => ({
        page: page.record.url,
        text: { fr: 'Retirez ou mettez à jour.', en: 'Remove or update.' },
        before: notice.sentence,
      })),
    };
  },
});

/** One event that is over or one price of a past year, where nobody looks for the way to the company. */
const isSmall = (found: readonly { page: PageFacts; notice: PastNotice }[], facts: SiteFacts): boolean =>
  found.length === 1 &&
  found.every(
    ({ page, notice: { kind } }) =>
      (kind === 'announced' || kind === 'prices') && facts.kindOf.get(page.record.url)?.kind !== 'contact',
  );

const reasons: Readonly<Record<PastNotice['kind'], { readonly fr: string; readonly en: string }>> = {
  until: { fr: 'la date est passée', en: 'the date is past' },
  prices: { fr: 'cette année est passée depuis plus d’un an', en: 'that year ended more than a year ago' },
  season: { fr: 'la saison de ce prix est passée', en: 'the season of this price is past' },
  announced: { fr: 'ce jour est passé', en: 'that day is past' },
  waiting: { fr: 'la mise à jour n’est pas venue', en: 'the update has not come' },
};

const readFirst: ReadonlySet<string> = new Set(['home', 'contact', 'form', 'offer', 'hub', 'about', 'help']);

/** The home page, entries of the menu, contact and offers; articles, lists and legal pages keep their dates. */
function isReadFirst(page: PageFacts, facts: SiteFacts): boolean {
  const kind = facts.kindOf.get(page.record.url)?.kind ?? 'other';
  if (kind === 'other') return siteMenu(facts).has(page) && roleOfPage(page, facts) !== 'proof';
  return readFirst.has(kind);
}

/** Words of a block from which it tells a story, as the first lines of an article do. Working assumption. */
const longestNotice = 60;

/** One notice of each kind. */
function noticesOf({ content }: PageFacts, today: string): PastNotice[] {
  const notices = new Map<PastNotice['kind'], PastNotice>();
  const blocks = content?.blocks ?? [];
  for (const { text, position } of blocks) {
    if (position !== 'content' || countWords(text) > longestNotice) continue;
    const notice = pastNotice(text, today);
    if (notice === null || (notice.kind === 'prices' && isAward(notice.sentence, blocks))) continue;
    if (!notices.has(notice.kind)) notices.set(notice.kind, notice);
  }
  return [...notices.values()];
}

/** « Prix du jeu 2018 »: a prize that was won, where nothing has a price. */
const isAward = (sentence: string, blocks: readonly Block[]): boolean =>
  /\bprix\b/i.test(sentence) && !/tarif/i.test(sentence) && !blocks.some(({ text }) => amount.test(text));
