import { agreeing, say } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { type Form, ofMessage, part } from './form.ts';

/** A question with its answers, the thanks and the publication of the result. The hook carries both: « … ? A. … · B. … ». */
export const poll = (): Form => ({
  id: 'poll',
  parts: (p, { hook, body, cta }) => {
    const { brand, voice } = p;
    const [question = '', ...answers] = hook.replace(/\.$/u, '').split(/\s(?:·\s)?[A-C]\.\s/u);
    return [
      ofMessage(['Question', 'Question'], question),
      ofMessage(['Réponses', 'Answers'], answers.join('\n')),
      part(p, ['Réponse libre', 'Free answer'], both(say`Autre chose : dites-le`, say`Something else: tell us`)),
      ofMessage(['Texte', 'Text'], body),
      ofMessage(['Appel', 'Call'], cta),
      part(
        p,
        ['Remerciement', 'Thanks'],
        both(
          say`Merci. Le résultat paraît dans sept jours, avec ce que ${agreeing(brand, 'en fait', 'en font')}.`,
          say`Thank you. The result is published in seven days, with what ${brand} does about it.`,
        ),
      ),
      part(
        p,
        ['Publication du résultat', 'Publication of the result'],
        both(
          say`Vous avez répondu, voici le décompte. La suite : ${voice.team.fr} traite d’abord le point arrivé en tête.`,
          say`You answered, here is the count. Next: ${voice.team.en} deals with the top answer first.`,
        ),
      ),
    ];
  },
});
