import type { ConversionLever } from '../conversion-lever.ts';
import { vShipcost } from './v-shipcost.ts';
import { vGuest } from './v-guest.ts';
import { vForm } from './v-form.ts';
import { vSpeed } from './v-speed.ts';
import { vCta } from './v-cta.ts';
import { vProof } from './v-proof.ts';
import { vPay } from './v-pay.ts';
import { vMobile } from './v-mobile.ts';
import { vSearch } from './v-search.ts';
import { vWithdraw } from './v-withdraw.ts';
import { vPerso } from './v-perso.ts';
import { vOnboard1 } from './v-onboard1.ts';
import { vPricing } from './v-pricing.ts';
import { vTrust } from './v-trust.ts';
import { vCartmail } from './v-cartmail.ts';
import { vWelcome } from './v-welcome.ts';
import { vStock } from './v-stock.ts';
import { vWebpush } from './v-webpush.ts';
import { vInapp } from './v-inapp.ts';
import { vRemind } from './v-remind.ts';
import { vAbcopy } from './v-abcopy.ts';
import { vAbvisual } from './v-abvisual.ts';
import { vSubject } from './v-subject.ts';
import { vUsertest } from './v-usertest.ts';
import { vScore } from './v-score.ts';
import { vRoute } from './v-route.ts';
import { vSurvey1 } from './v-survey1.ts';
import { vBookremind } from './v-bookremind.ts';
import { vSetupcall } from './v-setupcall.ts';
import { vLeadtime } from './v-leadtime.ts';
import { vStepfix } from './v-stepfix.ts';
import { aFont } from './a-font.ts';
import { aContrast } from './a-contrast.ts';
import { aMotion } from './a-motion.ts';
import { aKeyb } from './a-keyb.ts';
import { aSr } from './a-sr.ts';
import { aAlt } from './a-alt.ts';
import { aForm } from './a-form.ts';
import { aCaption } from './a-caption.ts';
import { aVoice } from './a-voice.ts';
import { aPlain } from './a-plain.ts';
import { aTarget } from './a-target.ts';
import { aTime } from './a-time.ts';
import { aHuman } from './a-human.ts';
import { aOwn } from './a-own.ts';
import { aDoc } from './a-doc.ts';
import { aStatement } from './a-statement.ts';

/** Every conversion lever: the path, notifications, tests, maturity, accessibility. */
export const levers: readonly ConversionLever[] = [
  vShipcost,
  vGuest,
  vForm,
  vSpeed,
  vCta,
  vProof,
  vPay,
  vMobile,
  vSearch,
  vWithdraw,
  vPerso,
  vOnboard1,
  vPricing,
  vTrust,
  vCartmail,
  vWelcome,
  vStock,
  vWebpush,
  vInapp,
  vRemind,
  vAbcopy,
  vAbvisual,
  vSubject,
  vUsertest,
  vScore,
  vRoute,
  vSurvey1,
  vBookremind,
  vSetupcall,
  vLeadtime,
  vStepfix,
  aFont,
  aContrast,
  aMotion,
  aKeyb,
  aSr,
  aAlt,
  aForm,
  aCaption,
  aVoice,
  aPlain,
  aTarget,
  aTime,
  aHuman,
  aOwn,
  aDoc,
  aStatement,
];
