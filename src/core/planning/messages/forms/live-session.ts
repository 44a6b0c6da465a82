import { alone, say } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { factList } from '../wordings.ts';
import { type Form, ofMessage, part } from './form.ts';

/** A session in public: invitation, running order with minutes, questions, reminder and follow-up. */
export const liveSession = (): Form => ({
  id: 'live-session',
  parts: (p, { hook, body, cta }) => {
    const { questions, voice, projects, relay } = p;
    return [
      ofMessage(['Invitation', 'Invitation'], `${hook} ${body}`),
      ofMessage(['Bouton', 'Button'], cta),
      part(
        p,
        ['Déroulé', 'Running order'],
        [
          both(
            say`0 min : le sujet en une phrase et ce que vous saurez faire à la fin.`,
            say`0 min: the subject in one sentence and what you will be able to do at the end.`,
          ),
          ...projects
            .slice(0, 1)
            .map((project) =>
              both(say`3 min : comment ${project}, sur un cas réel.`, say`3 min: how to ${project}, on a real case.`),
            ),
          both(say`12 min : ${voice.points[0].fr}.`, say`12 min: ${voice.points[0].en}.`),
          relay && both(say`18 min : la parole à ${relay}.`, say`18 min: over to ${relay}.`),
          both(say`22 min : vos questions, dans l’ordre reçu.`, say`22 min: your questions, in the order received.`),
          both(say`30 min : le résumé et le lien.`, say`30 min: the summary and the link.`),
        ],
      ),
      part(
        p,
        ['Questions préparées', 'Prepared questions'],
        [
          ...questions.map((question) => both(alone(question), alone(question))),
          both(say`Dans quel cas cette solution ne convient-elle pas ?`, say`When is this not the right answer?`),
        ],
      ),
      part(p, ['Faits à montrer', 'Facts to show'], factList(p)),
      part(
        p,
        ['Rappel, la veille', 'Reminder, the day before'],
        both(
          say`C’est demain. Vous pouvez encore envoyer votre question ; sous-titres et transcription sont prévus.`,
          say`It is tomorrow. You can still send your question; captions and a transcript are provided.`,
        ),
      ),
      part(
        p,
        ['Suite, le lendemain', 'Follow-up, the day after'],
        both(
          say`Merci de votre présence. Voici l’enregistrement, la transcription et les réponses aux questions restées sans réponse.`,
          say`Thank you for coming. Here are the recording, the transcript and the answers to the questions that were left.`,
        ),
      ),
    ];
  },
});
