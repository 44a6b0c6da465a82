import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { call, label, say } from '../../pieces/piece.ts';
import { detailsOf, orderPage, paidFor } from '../common-lines.ts';
import { buttonWords, chosenLine } from '../layouts/chosen-line.ts';
import { partOf, variantOf } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

/** Fewer cases than this leave nothing to choose. */
const leastCases = 2;

/** One question whose answers are the projects of the audience, each with the offer that serves it. */
export const quiz = defineText({
  id: 'quiz',
  title: pair('Quiz : quelle offre pour quel projet', 'Quiz: which offer for which project'),
  lack: ({ choices }) =>
    choices.length < leastCases
      ? {
          because: pair(
            'on ne sait pas quelle offre sert quel projet du public',
            'it is not known which offer serves which project of the audience',
          ),
          need: pair(
            'pour chaque offre, le projet du client en ses mots',
            'for each offer, what the customer wants to do, in his words',
          ),
        }
      : null,
  layout: (facts) => {
    const { choices, company } = facts;
    const opening =
      chosenLine(
        facts,
        choices.every(({ offer }) => paidFor(offer) !== null)
          ? both(
              say`Quel est votre cas ? Une réponse, une offre, un prix.`,
              say`Which is your case? One answer, one offer, one price.`,
            )
          : both(
              say`Quel est votre cas ? Une réponse, et ce qui lui correspond.`,
              say`Which is your case? One answer, and what suits it.`,
            ),
      ) ?? '';
    const question = chosenLine(facts, both(say`Que voulez-vous faire ?`, say`What do you want to do?`)) ?? '';
    const answers = choices.map(({ project }) => label(project).text);
    const results = choices.map(({ offer }) => {
      const paid = paidFor(offer);
      const details = detailsOf(offer);
      return [
        chosenLine(facts, both(say`Regardez d’abord : ${offer.name}.`, say`Look first at: ${offer.name}.`)),
        paid && chosenLine(facts, both(say`Prix : ${paid}.`, say`Price: ${paid}.`)),
        details && chosenLine(facts, both(say`${label(details)}.`, say`${label(details)}.`)),
      ].flatMap((one) => one ?? []);
    });
    const cta = buttonWords(facts, both(call`Voir cette offre`, call`See this offer`));
    return {
      form: 'quiz',
      parts: [
        partOf(['Introduction', 'Opening'], opening),
        partOf(['Question 1', 'Question 1'], [question, ...answers].join('\n')),
        ...results.map((lines, at) => partOf([`Résultat ${at + 1}`, `Result ${at + 1}`], lines.join('\n'))),
        partOf(['Bouton', 'Button'], cta),
        partOf(
          ['Adresse du bouton', 'Address of the button'],
          orderPage(facts, choices[0]?.offer ?? null) ?? company.organisation.domain,
        ),
      ],
      sentences: [opening, question],
      cta,
      variant: variantOf(
        pair('introduction', 'opening'),
        chosenLine(
          facts,
          both(say`Trouvez en une question ce qu’il vous faut.`, say`One question to find what you need.`),
        ) ?? '',
        pair(
          'La promesse d’une réponse ou celle d’un prix : la comparaison montre laquelle fait répondre.',
          'The promise of an answer or of a price: the comparison shows which one gets answers.',
        ),
      ),
    };
  },
});
