import { pair } from '../../../../values/text.ts';
import { both } from '../../../pieces/both.ts';
import { say } from '../../../pieces/piece.ts';
import { letter } from '../../layouts/letter.ts';
import { defineText } from '../../text-kind.ts';

/** To willing customers: a small circle that is heard first, what it does in a year, how to come in and leave. */
export const circleInvitation = defineText({
  id: 'circle-invitation',
  title: pair('Invitation au cercle', 'Invitation to the circle'),
  subjects: ['referral', 'retention'],
  layout: (facts) => {
    const { brand } = facts;
    return letter(facts, {
      subjects: [
        both(say`Votre avis, avant de décider`, say`Your opinion, before we decide`),
        both(say`Une place dans notre cercle ?`, say`A place in our circle?`),
      ],
      paragraphs: [
        [
          [
            both(
              say`Avant de changer quelque chose, nous voudrions l’avis de cinquante personnes qui connaissent bien ${brand}. Vous en faites partie, si vous voulez.`,
              say`Before we change things, ${brand} would like the opinion of fifty people who know us. You are one of them, if you like.`,
            ),
            both(
              say`Nous ouvrons un petit cercle, cinquante places : deux rencontres par an, un vote de temps en temps.`,
              say`We are opening a small circle of fifty: two meetings a year and a vote now and then.`,
            ),
          ],
        ],
        [
          both(
            say`Première rencontre : le [date], à [lieu ou adresse en ligne]. Premier sujet : [la décision à prendre].`,
            say`First meeting: on [date], at [place or address online]. First subject: [the decision to take].`,
          ),
        ],
        [
          both(
            say`On ne vous demandera ni avis favorable ni publication. Répondez « présent » pour entrer, « stop » pour sortir.`,
            say`You will not be asked for praise nor for a post. Reply “in” to come in, “stop” to leave.`,
          ),
        ],
      ],
      optOut: true,
    });
  },
});
