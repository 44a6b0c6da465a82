import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { factSentences } from '../common-lines.ts';
import { letter } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

/** Sent at once: what was taken, the amount, what happens next and when, how to change it. */
export const confirmation = defineText({
  id: 'confirmation',
  title: pair('Confirmation, et ce qui se passe ensuite', 'Confirmation, and what happens next'),
  subjects: ['path'],
  layout: (facts) => {
    const { voice, place, offer, offers } = facts;
    const gift = voice.id === 'nonprofit';
    // a request that has arrived is not accepted yet, and has no date to cancel
    const requested = voice.id === 'services';
    // with several offers, what was taken is not known here
    const fact = offers.length === 1 || voice.id === 'subscription' ? (factSentences(offer)[0] ?? null) : null;
    return letter(facts, {
      subjects: gift
        ? [
            both(say`Votre don du [date] : merci`, say`Your gift of [date]: thank you`),
            both(say`Ce que votre don va payer`, say`What your gift will pay for`),
          ]
        : requested
          ? [
              both(say`Votre demande du [date] : bien reçue`, say`Your request of [date]: received`),
              both(say`Votre demande : quand vous aurez la réponse`, say`Your request: when you will have an answer`),
            ]
          : [
              both(say`C’est confirmé`, say`Confirmed`),
              both(say`À garder : le détail et la suite`, say`To keep: the details and what follows`),
            ],
      paragraphs: [
        [voice.done, voice.detail],
        [
          place === null || !voice.visited ? null : both(say`Adresse : ${place}.`, say`Where: ${place}.`),
          gift ? null : fact,
        ],
        [
          gift
            ? both(
                say`Le reçu est joint à ce message. Le [date], nous vous écrirons ce que les dons reçus ont payé.`,
                say`Your receipt is attached. On [date] we will write and tell you what the gifts have paid for.`,
              )
            : requested
              ? both(
                  say`Vous aurez notre réponse au plus tard le [date]. Pour préciser ou ajouter quelque chose, répondez à ce message.`,
                  say`You will have our answer by [date]. To add or correct anything, reply to this message.`,
                )
              : both(
                  say`Pour changer ou annuler, répondez à ce message avant le [date].`,
                  say`To change or cancel, reply to this message before [date].`,
                ),
        ],
      ],
    });
  },
});
