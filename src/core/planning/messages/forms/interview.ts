import { alone, ofThe, say, the } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { factList } from '../wordings.ts';
import { type Form, ofMessage, part } from './form.ts';
import { consentText } from './customer-request.ts';

/** Who is interviewed: a customer, a member of the team or an outside expert. */
export type Interviewee = 'customer' | 'team' | 'expert';

const asked = {
  customer: [
    both(say`Où en étiez-vous avant ?`, say`Where did you stand before?`),
    both(say`Qu’est-ce qui vous a fait hésiter ?`, say`What made you hesitate?`),
    both(say`Que s’est-il passé, étape par étape, avec les dates ?`, say`What happened, step by step, with dates?`),
    both(say`Quel résultat pouvez-vous chiffrer ?`, say`Which result can you put a figure on?`),
    both(say`Que feriez-vous autrement ?`, say`What would you do differently?`),
  ],
  team: [
    both(
      say`Quelle décision de cette semaine un client ne voit jamais ?`,
      say`Which decision of this week does a customer never see?`,
    ),
    both(say`Quelle erreur voyez-vous le plus souvent ?`, say`Which mistake do you see most often?`),
    both(say`Que refusez-vous de faire, et pourquoi ?`, say`What do you refuse to do, and why?`),
    both(say`Quel détail montreriez-vous en photo ?`, say`Which detail would you show in a picture?`),
  ],
  expert: [
    both(say`Quelle idée reçue corrigeriez-vous en premier ?`, say`Which received idea would you correct first?`),
    both(
      say`Sur quel chiffre peut-on s’appuyer, et d’où vient-il ?`,
      say`Which figure can be relied on, and where does it come from?`,
    ),
    both(say`Dans quel cas déconseillez-vous cette solution ?`, say`When do you advise against this option?`),
    both(say`Que conseillez-vous de faire dès cette semaine ?`, say`What do you advise doing this week?`),
  ],
} as const;

/** A text made from an interview: invitation, questions, opening, structure, permission. */
export const interview = (who: Interviewee): Form => ({
  id: 'interview',
  parts: (p, { hook, body, cta }) => {
    const { questions } = p;
    return [
      part(
        p,
        ['Invitation', 'Invitation'],
        both(
          say`Accepteriez-vous vingt minutes d’entretien au sujet ${ofThe(p.offering)} ? Vous relisez avant publication et vous pouvez retirer vos propos.`,
          say`Would you give twenty minutes for an interview about ${the(p.offering)}? You check the text before publication and may withdraw your words.`,
        ),
      ),
      part(
        p,
        ['Questions à poser', 'Questions to ask'],
        [
          ...asked[who],
          ...questions
            .slice(0, 2)
            .map((question) =>
              both(
                say`Que répondez-vous à cette question ? ${alone(question)}`,
                say`How do you answer this question? ${alone(question)}`,
              ),
            ),
        ],
      ),
      ofMessage(['Ouverture', 'Opening'], `${hook} ${body}`),
      part(
        p,
        ['Structure', 'Structure'],
        [
          both(say`Le point de départ, avec une date`, say`The starting point, with a date`),
          both(say`Le doute, en une citation`, say`The doubt, in one quote`),
          both(say`Ce qui a été fait, dans l’ordre`, say`What was done, in order`),
          both(say`Le résultat, chiffré, et ce qui reste à faire`, say`The result, in figures, and what is left to do`),
        ],
      ),
      part(p, ['Faits à citer', 'Facts to quote'], factList(p)),
      ofMessage(['Fin', 'Ending'], cta),
      ...(who === 'customer' ? [part(p, ['Autorisation', 'Permission'], consentText(p))] : []),
    ];
  },
});
