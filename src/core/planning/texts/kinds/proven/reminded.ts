import { spanIn } from '../../facts/own-counters.ts';
import { both } from '../../../pieces/both.ts';
import { label, say } from '../../../pieces/piece.ts';
import { actOf } from '../../act-of.ts';
import { orderPage, shortOfferLine } from '../../common-lines.ts';
import type { Lines } from '../../layouts/chosen-line.ts';
import { letter } from '../../layouts/letter.ts';
import { offerInSituation, provenText, wayInSituation } from './proven-text.ts';

/** A letter some months or years after, at the delay that the counts prove: why now, what is proposed at what price, how to take a date. */
export const provenReminder = provenText(
  'recall',
  ['Rappel au délai que vos comptes prouvent', 'Reminder at the delay that your counts prove'],
  (facts) => {
    const { brand, locale, company } = facts;
    const span = spanIn(wayInSituation(company, 'recall')?.comparison.better.label ?? '', locale);
    const offer = offerInSituation(facts, 'recall');
    const to = orderPage(facts, offer);
    const since: Lines =
      span === null
        ? null
        : both(
            say`Cela fait ${span} : le [date], nous avons [ce qui a été fait] pour vous.`,
            say`It has been ${span}: on [date] we [what was done] for you.`,
          );
    return letter(facts, {
      subjects: [
        span === null ? null : both(say`${label(span)} déjà`, say`${label(span)} on`),
        both(say`${label(brand)} : est-ce le moment ?`, say`${label(brand)}: is it time again?`),
      ],
      paragraphs: [
        [
          since,
          both(
            say`C’est le délai où [ce qui est à revoir] se regarde, avant que cela gêne.`,
            say`This is when [what is due] is looked at, before it becomes a problem.`,
          ),
        ],
        [offer === null ? null : shortOfferLine(offer)],
        [
          both(
            say`Deux dates pour vous : [jour] ou [autre jour]. Répondez avec celle qui vous va, ou avec une autre.`,
            say`Two dates for you: [day] or [another day]. Answer with the one that suits you, or with another.`,
          ),
          both(
            say`Rien à faire cette fois ? Ne répondez pas.`,
            say`Nothing to do this time? There is no need to answer.`,
          ),
        ],
      ],
      button: offer === null || to === null ? null : { words: actOf(facts, offer), to },
      optOut: true,
      before: both(
        say`Seulement aux personnes qui l’ont accepté, au délai que vos comptes prouvent. Gardez une petite part sans message, tirée au sort, pour voir que l’écart reste.`,
        say`Only to people who agreed, at the delay that your counts prove. Keep a small part without the message, drawn by lot, to see that the gap lasts.`,
      ),
    });
  },
);
