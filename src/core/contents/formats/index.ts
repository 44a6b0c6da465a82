import type { ContentFormat } from '../content-format.ts';
import { uReview } from './u-review.ts';
import { uPhoto } from './u-photo.ts';
import { uTesti } from './u-testi.ts';
import { uQa } from './u-qa.ts';
import { uChallenge } from './u-challenge.ts';
import { uContest } from './u-contest.ts';
import { uCocreate } from './u-cocreate.ts';
import { uUnbox } from './u-unbox.ts';
import { uGuide } from './u-guide.ts';
import { uTemplate } from './u-template.ts';
import { uRepost } from './u-repost.ts';
import { uNpsquote } from './u-npsquote.ts';
import { uForum } from './u-forum.ts';
import { iQuiz } from './i-quiz.ts';
import { iCalc } from './i-calc.ts';
import { iConfig } from './i-config.ts';
import { iPoll } from './i-poll.ts';
import { iLive } from './i-live.ts';
import { iWebinar } from './i-webinar.ts';
import { iCheck } from './i-check.ts';
import { iTemplate } from './i-template.ts';
import { iInfog } from './i-infog.ts';
import { i360 } from './i-360.ts';
import { iAr } from './i-ar.ts';
import { iGame } from './i-game.ts';
import { iChatbot } from './i-chatbot.ts';
import { iEmailint } from './i-emailint.ts';
import { iDemo } from './i-demo.ts';
import { iStorychoice } from './i-storychoice.ts';
import { fNano } from './f-nano.ts';
import { fMicro } from './f-micro.ts';
import { fVideo } from './f-video.ts';
import { fExpert } from './f-expert.ts';
import { fInterview } from './f-interview.ts';
import { fTakeover } from './f-takeover.ts';
import { fColab } from './f-colab.ts';
import { fAmb } from './f-amb.ts';
import { fEmployee } from './f-employee.ts';
import { fPartnerpost } from './f-partnerpost.ts';
import { fAffil } from './f-affil.ts';
import { fPress } from './f-press.ts';
import { ePillar } from './e-pillar.ts';
import { eSpoke } from './e-spoke.ts';
import { eLanding } from './e-landing.ts';
import { eCategory } from './e-category.ts';
import { eProduct } from './e-product.ts';
import { eLocal } from './e-local.ts';
import { eCompare } from './e-compare.ts';
import { eFaq } from './e-faq.ts';
import { eGloss } from './e-gloss.ts';
import { eUpdate } from './e-update.ts';
import { eLinkfix } from './e-linkfix.ts';
import { eNews } from './e-news.ts';

/** Every content format of the house: customers' own contents, interactive, influence, editorial. */
export const formats: readonly ContentFormat[] = [
  uReview,
  uPhoto,
  uTesti,
  uQa,
  uChallenge,
  uContest,
  uCocreate,
  uUnbox,
  uGuide,
  uTemplate,
  uRepost,
  uNpsquote,
  uForum,
  iQuiz,
  iCalc,
  iConfig,
  iPoll,
  iLive,
  iWebinar,
  iCheck,
  iTemplate,
  iInfog,
  i360,
  iAr,
  iGame,
  iChatbot,
  iEmailint,
  iDemo,
  iStorychoice,
  fNano,
  fMicro,
  fVideo,
  fExpert,
  fInterview,
  fTakeover,
  fColab,
  fAmb,
  fEmployee,
  fPartnerpost,
  fAffil,
  fPress,
  ePillar,
  eSpoke,
  eLanding,
  eCategory,
  eProduct,
  eLocal,
  eCompare,
  eFaq,
  eGloss,
  eUpdate,
  eLinkfix,
  eNews,
];
