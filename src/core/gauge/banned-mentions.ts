import type { Company } from '../framework/company/company.ts';
import type { BannedMention } from '../framework/models/model-pack.ts';
import { packOf } from '../framework/models/pack-of.ts';
import { isEmailChannel } from '../framework/channels.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';
import { pair } from '../values/text.ts';
import type { Fault } from './faults.ts';
import { publishedTexts } from './published-texts.ts';

/** Every published sentence with a mention that the business model bans, with the sentence and the reason. */
export function bannedMentions({ actions }: Strategy, company: Company): Fault[] {
  const bans = packOf(company).bans.filter(
    ({ country }) => country === undefined || country === company.organisation.country,
  );
  return actions.flatMap((action, index) =>
    bans.flatMap((ban) => {
      const found = sentencesOf(action, ban).find((sentence) => ban.pattern.test(sentence));
      if (found === undefined) return [];
      const detail = pair(`«\u202f${found}\u202f» ${ban.why.fr}`, `“${found}” ${ban.why.en}`);
      return [{ path: `/actions/${index}`, detail }];
    }),
  );
}

/** The sentences that a ban applies to: those sent to named people, or all that are published. */
function sentencesOf(action: PlannedAction, { within }: BannedMention): string[] {
  const isSent = action.retention !== null || action.channelIds.some(isEmailChannel);
  if (within === 'message' && !isSent) return [];
  return publishedTexts(action).flatMap((text) => text.split(/(?<=[.!?])\s+/u));
}
