import { provenWays } from '../../../ways/proven-ways.ts';
import { both } from '../../../pieces/both.ts';
import { label, say, the } from '../../../pieces/piece.ts';
import { orderButton, priceLines, replyLines, sentencesOf } from '../../common-lines.ts';
import { spanIn } from '../../facts/own-counters.ts';
import { letter } from '../../layouts/letter.ts';
import type { TextFacts } from '../../text-facts.ts';
import { provenText, provenTextId, reminderId } from './proven-text.ts';

/** The group that a reminder was sent to, as the company names it. */
const groupOf = ({ company }: TextFacts): string =>
  provenWays(company).find((way) => provenTextId(way) === reminderId)?.comparison.better.label ?? '';

/** A letter some months after a purchase, at the delay that the counts prove: what may be due, at what price, and who answers. */
export const provenReminder = provenText(
  'message',
  ['Rappel quelque temps après l’achat', 'Reminder some time after the purchase'],
  (facts) => {
    const { voice, offer, brand, locale, answers } = facts;
    const span = spanIn(groupOf(facts), locale);
    const given = answers.flatMap(({ answer }) => answer ?? []).slice(0, 1);
    return letter(facts, {
      subjects: [
        span === null
          ? null
          : both(say`${label(span)} depuis ${voice.last.fr}`, say`${label(span)} since ${voice.last.en}`),
        both(say`${label(brand)} : tout va bien depuis ?`, say`${label(brand)}: all well since then?`),
      ],
      paragraphs: [
        [
          both(
            say`Vous avez pris ${the(offer.inSentence)} chez ${brand}. Si quelque chose est à remplacer, à compléter ou à revoir, c’est le moment d’y penser, avant d’en avoir besoin.`,
            say`You had ${the(offer.inSentence)} from ${brand}. If anything is to be replaced, added or looked at, now is the time to think of it, before you need it.`,
          ),
        ],
        ...priceLines(facts),
        sentencesOf(given),
        [
          replyLines(facts),
          both(
            say`Rien ne manque ? Alors gardez ce message pour plus tard.`,
            say`Nothing missing? Then keep this message for later.`,
          ),
        ],
      ],
      button: orderButton(facts, offer),
      optOut: true,
      before: both(
        say`Seulement aux personnes qui l’ont accepté, au délai que vos comptes prouvent. Gardez une petite part sans message, tirée au sort, pour voir que l’écart reste.`,
        say`Only to people who agreed, at the delay that your counts prove. Keep a small part without the message, drawn by lot, to see that the gap lasts.`,
      ),
    });
  },
  reminderId,
);
