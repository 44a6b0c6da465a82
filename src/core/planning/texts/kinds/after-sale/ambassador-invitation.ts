import { pair } from '../../../../values/text.ts';
import { both } from '../../../pieces/both.ts';
import { say } from '../../../pieces/piece.ts';
import { brandFactsFor, sentencesOf } from '../../common-lines.ts';
import { letter } from '../../layouts/letter.ts';
import { defineText } from '../../text-kind.ts';

/** Facts that an ambassador can repeat (working assumption). */
const mostFacts = 3;

/** To a customer who recommends already: what is asked, the facts to repeat, what must be said, how to stop. */
export const ambassadorInvitation = defineText({
  id: 'ambassador-invitation',
  title: pair('Invitation à devenir ambassadeur', 'Invitation to become an ambassador'),
  subjects: ['referral'],
  layout: (facts) => {
    const { brand, offer, voice } = facts;
    // nobody gains by speaking of what is given: no code, nothing received
    const isCause = voice.id === 'nonprofit';
    return letter(facts, {
      subjects: [
        both(say`Vous parlez déjà de nous`, say`You speak of us already`),
        both(say`Une proposition, sans obligation`, say`A proposal, with no strings`),
      ],
      paragraphs: [
        [
          [
            both(
              say`Vous nous avez dit du bien de ${brand}, ou vous nous avez déjà envoyé quelqu’un : merci.`,
              say`You spoke well of ${brand}, or you have sent somebody to us already: thank you.`,
            ),
            both(
              say`Quelqu’un nous a dit venir de votre part. Cela compte plus qu’une publicité : merci.`,
              say`Somebody told us they came because of you. That counts for more than an advertisement: thank you.`,
            ),
          ],
          isCause
            ? both(
                say`Voulez-vous continuer, avec quelques faits à redire et deux rendez-vous par an avec nous ?`,
                say`Would you like to go on, with a few facts to repeat, and meet us twice a year?`,
              )
            : both(
                say`Voulez-vous le faire avec un code à votre nom et deux rendez-vous par an avec nous ?`,
                say`Would you like to do it with a code in your name, and meet us twice a year?`,
              ),
        ],
        ...sentencesOf(brandFactsFor(facts, offer))
          .slice(0, mostFacts)
          .map((line) => [line]),
        [
          isCause
            ? both(
                say`Vous dites ce que vous pensez, y compris ce qui ne va pas, et vous n’y gagnez rien.`,
                say`You say what you think, the bad parts too, and gain nothing by it.`,
              )
            : both(
                say`Vous dites ce que vous pensez, y compris ce qui ne va pas. Dès que vous recevez quelque chose, vous l’écrivez à côté : « [mention] ».`,
                say`You say what you think, the bad parts too. As soon as you receive anything, you say so beside it: “[mention]”.`,
              ),
        ],
        [
          both(
            say`D’accord ? Répondez « oui ». Vous arrêtez quand vous voulez, d’un mot.`,
            say`Agreed? Reply “yes”. You stop when you like, with a word.`,
          ),
        ],
      ],
      optOut: true,
    });
  },
});
