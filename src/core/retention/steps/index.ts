import type { RetentionStep } from '../retention-step.ts';
import { rWelcome } from './r-welcome.ts';
import { rSetup } from './r-setup.ts';
import { rCare } from './r-care.ts';
import { rAccount } from './r-account.ts';
import { rCall } from './r-call.ts';
import { rTips } from './r-tips.ts';
import { rHelp } from './r-help.ts';
import { rChathelp } from './r-chathelp.ts';
import { rVideo } from './r-video.ts';
import { rReorder } from './r-reorder.ts';
import { rAccess } from './r-access.ts';
import { rPathfix } from './r-pathfix.ts';
import { rSelfserve } from './r-selfserve.ts';
import { rDunning } from './r-dunning.ts';
import { rCsat } from './r-csat.ts';
import { rNps } from './r-nps.ts';
import { rDue } from './r-due.ts';
import { rNote } from './r-note.ts';
import { rCes } from './r-ces.ts';
import { rInterview } from './r-interview.ts';
import { rTestiask } from './r-testiask.ts';
import { rCancel } from './r-cancel.ts';
import { rNews } from './r-news.ts';
import { rBenefit } from './r-benefit.ts';
import { rRange } from './r-range.ts';
import { rOffer } from './r-offer.ts';
import { rCard } from './r-card.ts';
import { rChangelog } from './r-changelog.ts';
import { rFollowup } from './r-followup.ts';
import { rNext } from './r-next.ts';
import { rWinback } from './r-winback.ts';
import { rAccessory } from './r-accessory.ts';
import { rServicing } from './r-servicing.ts';
import { rContract } from './r-contract.ts';
import { rLevel } from './r-level.ts';
import { rRenewal } from './r-renewal.ts';
import { rPause } from './r-pause.ts';
import { rSeason } from './r-season.ts';
import { rTerm } from './r-term.ts';

/** Every retention step: onboarding, usage, path, satisfaction, information. */
export const retentionSteps: readonly RetentionStep[] = [
  rWelcome,
  rSetup,
  rCare,
  rAccount,
  rCall,
  rTips,
  rHelp,
  rChathelp,
  rVideo,
  rReorder,
  rAccess,
  rPathfix,
  rSelfserve,
  rDunning,
  rCsat,
  rNps,
  rCes,
  rInterview,
  rTestiask,
  rCancel,
  rNews,
  rBenefit,
  rRange,
  rOffer,
  rCard,
  rChangelog,
  rNext,
  rFollowup,
  rWinback,
  rAccessory,
  rServicing,
  rContract,
  rLevel,
  rRenewal,
  rPause,
  rSeason,
  rTerm,
  rDue,
  rNote,
];
