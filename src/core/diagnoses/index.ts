import type { DiagnosisDefinition } from './diagnosis.ts';
import { addressMissing } from './address-missing.ts';
import { articlesLeadNowhere } from './articles-lead-nowhere.ts';
import { asksNowhere } from './asks-nowhere.ts';
import { buriedByPagination } from './buried-by-pagination.ts';
import { canonicalElsewhere } from './canonical-elsewhere.ts';
import { canonicalOneForMany } from './canonical-one-for-many.ts';
import { contactBroken } from './contact-broken.ts';
import { contactDisagrees } from './contact-disagrees.ts';
import { contradictoryClaims } from './contradictory-claims.ts';
import { deadSections } from './dead-sections.ts';
import { demoContent } from './demo-content.ts';
import { doorway } from './doorway.ts';
import { emptyShells } from './empty-shells.ts';
import { expiredNotices } from './expired-notices.ts';
import { factsDisagree } from './facts-disagree.ts';
import { fewIndexable } from './few-indexable.ts';
import { formsOfACopy } from './forms-of-a-copy.ts';
import { formsUnsent } from './forms-unsent.ts';
import { guidesApart } from './guides-apart.ts';
import { hacked } from './hacked.ts';
import { homeHidden } from './home-hidden.ts';
import { homeWithoutOffer } from './home-without-offer.ts';
import { hoursMissing } from './hours-missing.ts';
import { legalMissing } from './legal-missing.ts';
import { linksFromWrongFolder } from './links-from-wrong-folder.ts';
import { linksToOldSite } from './links-to-old-site.ts';
import { mainPagesEmpty } from './main-pages-empty.ts';
import { menuOverload } from './menu-overload.ts';
import { namesUnsearched } from './names-unsearched.ts';
import { noOfferPage } from './no-offer-page.ts';
import { notForPhones } from './not-for-phones.ts';
import { nothingProved } from './nothing-proved.ts';
import { nothingShown } from './nothing-shown.ts';
import { offersBehindArticles } from './offers-behind-articles.ts';
import { offersDoNotAnswer } from './offers-do-not-answer.ts';
import { offersHidden } from './offers-hidden.ts';
import { offersOffMenu } from './offers-off-menu.ts';
import { offersOnlyListed } from './offers-only-listed.ts';
import { onePageManyOffers } from './one-page-many-offers.ts';
import { outOfDate } from './out-of-date.ts';
import { pagesMissing } from './pages-missing.ts';
import { pagesOver } from './pages-over.ts';
import { pagesWithoutText } from './pages-without-text.ts';
import { proofsApart } from './proofs-apart.ts';
import { sameTitles } from './same-titles.ts';
import { sitemapOfAnotherSite } from './sitemap-of-another-site.ts';
import { stockSentences } from './stock-sentences.ts';
import { templateBug } from './template-bug.ts';
import { textInFrames } from './text-in-frames.ts';
import { titlesOfOthers } from './titles-of-others.ts';
import { twinGenerations } from './twin-generations.ts';
import { unfinishedPages } from './unfinished-pages.ts';
import { wrongLanguageDeclared } from './wrong-language-declared.ts';

/** Every diagnosis, by id. */
export const diagnoses: readonly DiagnosisDefinition[] = [
  addressMissing,
  articlesLeadNowhere,
  asksNowhere,
  buriedByPagination,
  canonicalElsewhere,
  canonicalOneForMany,
  contactBroken,
  contactDisagrees,
  contradictoryClaims,
  deadSections,
  demoContent,
  doorway,
  emptyShells,
  expiredNotices,
  factsDisagree,
  fewIndexable,
  formsOfACopy,
  formsUnsent,
  guidesApart,
  hacked,
  homeHidden,
  homeWithoutOffer,
  hoursMissing,
  legalMissing,
  linksFromWrongFolder,
  linksToOldSite,
  mainPagesEmpty,
  menuOverload,
  namesUnsearched,
  noOfferPage,
  notForPhones,
  nothingProved,
  nothingShown,
  offersBehindArticles,
  offersDoNotAnswer,
  offersHidden,
  offersOffMenu,
  offersOnlyListed,
  onePageManyOffers,
  outOfDate,
  pagesMissing,
  pagesOver,
  pagesWithoutText,
  proofsApart,
  sameTitles,
  sitemapOfAnotherSite,
  stockSentences,
  templateBug,
  textInFrames,
  titlesOfOthers,
  twinGenerations,
  unfinishedPages,
  wrongLanguageDeclared,
];
