import { both } from '../../planning/pieces/both.ts';
import { dialogue } from '../../planning/messages/forms/dialogue.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rChathelp = defineStep({
  id: 'R-CHATHELP',
  family: 'usage',
  title: pair('assistant en ligne', 'help chatbot'),
  event: pair('en continu', 'always on'),
  delayHours: 0,
  channel: 'CH-CHAT',
  kpis: ['K-CONTAIN'],
  hours: { low: 8, mode: 16, high: 32 },
  skill: 'dev',
  consent: 'not_needed',
  exit: pair('réponse jugée utile ou passage à une personne', 'answer rated useful or handover'),
  fits: (reach) => reach.software && reach.customers >= 2000,
  change: pair(
    "Réponses tirées du centre d'aide, annonce qu'il s'agit d'une machine, passage à une personne en un geste.",
    'Answers drawn from the help centre, a notice that it is a machine, a person one tap away.',
  ),
  text: {
    form: dialogue(),
    copy: () => ({
      hooks: [
        both(say`Besoin d’une réponse maintenant ?`, say`Need an answer now?`),
        both(say`Écrivez votre question en une phrase.`, say`Write your question in one sentence.`),
      ],
      lines: [
        [
          both(
            say`L’assistant cherche dans nos pages ; une personne reprend quand vous le demandez.`,
            say`The assistant searches our pages; a person takes over when you ask.`,
          ),
        ],
      ],
      calls: [both(call`Poser une question`, call`Ask a question`)],
    }),
  },
});
