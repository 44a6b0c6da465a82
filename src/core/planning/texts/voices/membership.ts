import { call, named, say, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

/** What one joins for a time, whatever else the company sells: it has no date, no hour and no address. */
export const membershipVoice = defineVoice({
  id: 'membership',
  visited: false,
  begin: { fr: todo`adhérer`, en: todo`join` },
  deed: { fr: named`votre adhésion`, en: named`your membership` },
  visit: { fr: named`vos premières semaines`, en: named`your first weeks` },
  last: { fr: named`votre dernière adhésion`, en: named`your last membership` },
  act: both(call`Adhérer`, call`Become a member`),
  reply: { fr: named`votre question`, en: named`your question` },
  detail: both(
    say`Adhésion : [formule], [montant] à partir du [date].`,
    say`Membership: [plan], [amount] from [date].`,
  ),
  done: both(say`Votre adhésion est enregistrée.`, say`Your membership has begun.`),
});
