import { arrival } from './after-sale/arrival.ts';
import { usageTips } from './after-sale/usage-tips.ts';
import { included } from './after-sale/included.ts';
import { otherOffers } from './after-sale/other-offers.ts';
import { afterNote } from './after-sale/after-note.ts';
import { dueLetter } from './after-sale/due-letter.ts';
import { openReview } from './after-sale/open-review.ts';
import { passOn } from './after-sale/pass-on.ts';
import { parcelCard } from './after-sale/parcel-card.ts';
import { rewardedReview } from './after-sale/rewarded-review.ts';
import { ambassadorInvitation } from './after-sale/ambassador-invitation.ts';
import { circleInvitation } from './after-sale/circle-invitation.ts';
import { reorder } from './after-sale/reorder.ts';
import { nextTime } from './after-sale/next-time.ts';
import { followUpCall } from './after-sale/follow-up-call.ts';
import { interviewInvitation } from './after-sale/interview-invitation.ts';
import { offeredCall } from './after-sale/offered-call.ts';
import {
  provenAnswerDate,
  provenAppointment,
  provenDebit,
  provenMonthly,
  provenPause,
  provenPreparation,
  provenShipping,
  provenYearly,
} from './proven/before.ts';
import {
  provenExplainedCall,
  provenLateCall,
  provenMissedCall,
  provenQuoteCall,
  provenRenewalCall,
  provenRequestCall,
  provenTrialCall,
  provenWelcomeCall,
} from './proven/called.ts';
import { provenListing, provenPhotoBefore, provenPhotoQuote } from './proven/pictured.ts';
import { provenCallAfter, provenDate, provenHelp, provenOffer, provenVisit } from './proven/said.ts';
import { provenDeposit, provenDocument, provenReply, provenThanks } from './proven/sent.ts';
import { provenReminder } from './proven/reminded.ts';
import { provenBasketHelp, provenInvitation, provenQuoteReminder } from './proven/written.ts';
import type { TextKind } from '../text-kind.ts';
import { abandonedBasket } from './abandoned-basket.ts';
import { answerLetter } from './answer-letter.ts';
import { answersPage } from './answers-page.ts';
import { creatorBrief } from './creator-brief.ts';
import { photoRequest } from './photo-request.ts';
import { wordsRequest } from './words-request.ts';
import { appeal } from './appeal.ts';
import { appointmentReminder } from './appointment-reminder.ts';
import { askedTimes } from './asked-times.ts';
import { backInStock } from './back-in-stock.ts';
import { calculator } from './calculator.ts';
import { checklist } from './checklist.ts';
import { cancelledDate } from './cancelled-date.ts';
import { confirmation } from './confirmation.ts';
import { consentLine } from './consent-line.ts';
import { directBooking } from './direct-booking.ts';
import { dormantCustomers } from './dormant-customers.ts';
import { dueAgain } from './due-again.ts';
import { eventFollowUp } from './event-follow-up.ts';
import { failedPayment } from './failed-payment.ts';
import { giftTax } from './gift-tax.ts';
import { guestCheckout } from './guest-checkout.ts';
import { laterOffer } from './later-offer.ts';
import { leavingOptions } from './leaving-options.ts';
import { listWelcome } from './list-welcome.ts';
import { lowSeason } from './low-season.ts';
import { missedCall } from './missed-call.ts';
import { news } from './news.ts';
import { nextLevel } from './next-level.ts';
import { offerPage } from './offer-page.ts';
import { offerPost } from './offer-post.ts';
import { partnerNote } from './partner-note.ts';
import { placeFree } from './place-free.ts';
import { poll } from './poll.ts';
import { priceAnswers } from './price-answers.ts';
import { quiz } from './quiz.ts';
import { referralMessage } from './referral-message.ts';
import { renewal } from './renewal.ts';
import { requestReceived } from './request-received.ts';
import { reviewReply } from './review-reply.ts';
import { reviewRequest } from './review-request.ts';
import { rightChoice } from './right-choice.ts';
import { satisfaction } from './satisfaction.ts';
import { searchAds } from './search-ads.ts';
import { readerAnswer, searchAnswer } from './search-answer.ts';
import { seasonFull } from './season-full.ts';
import { silentQuotes } from './silent-quotes.ts';
import { withdrawal } from './withdrawal.ts';

/** Every kind of text; those that a figure of the company calls for are written in this order, before all others. */
export const textKinds: readonly TextKind[] = [
  provenQuoteReminder,
  provenBasketHelp,
  provenInvitation,
  provenExplainedCall,
  provenWelcomeCall,
  provenLateCall,
  provenPhotoBefore,
  provenQuoteCall,
  provenTrialCall,
  provenMissedCall,
  provenRequestCall,
  provenRenewalCall,
  provenCallAfter,
  provenDate,
  provenHelp,
  provenOffer,
  provenVisit,
  provenAnswerDate,
  provenDeposit,
  provenDocument,
  provenAppointment,
  provenPreparation,
  provenReminder,
  provenPause,
  provenListing,
  provenPhotoQuote,
  provenShipping,
  provenReply,
  provenYearly,
  provenMonthly,
  provenDebit,
  provenThanks,
  dueAgain,
  dormantCustomers,
  silentQuotes,
  seasonFull,
  lowSeason,
  cancelledDate,
  askedTimes,
  placeFree,
  renewal,
  failedPayment,
  leavingOptions,
  rightChoice,
  abandonedBasket,
  missedCall,
  requestReceived,
  appointmentReminder,
  nextLevel,
  laterOffer,
  directBooking,
  backInStock,
  appeal,
  eventFollowUp,
  giftTax,
  consentLine,
  reviewReply,
  reviewRequest,
  offerPage,
  priceAnswers,
  answersPage,
  searchAnswer,
  readerAnswer,
  answerLetter,
  checklist,
  searchAds,
  offerPost,
  partnerNote,
  confirmation,
  satisfaction,
  arrival,
  usageTips,
  included,
  otherOffers,
  reorder,
  nextTime,
  followUpCall,
  interviewInvitation,
  offeredCall,
  listWelcome,
  news,
  referralMessage,
  circleInvitation,
  ambassadorInvitation,
  rewardedReview,
  parcelCard,
  passOn,
  openReview,
  dueLetter,
  afterNote,
  calculator,
  quiz,
  poll,
  withdrawal,
  guestCheckout,
  photoRequest,
  wordsRequest,
  creatorBrief,
];
