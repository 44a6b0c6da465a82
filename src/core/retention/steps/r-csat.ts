import { both } from '../../planning/pieces/both.ts';
import { survey } from '../../planning/messages/forms/sent/survey.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rCsat = defineStep({
  id: 'R-CSAT',
  family: 'satisfaction',
  roles: { satisfaction: 1 },
  isSurvey: true,
  title: pair('question de satisfaction', 'satisfaction pulse'),
  event: pair('cinq jours après la fin de ce qui a été acheté', 'five days after the end of what was bought'),
  delayHours: 120,
  timing: 'service_end',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-CSAT', 'K-RESP'],
  hours: { low: 1, mode: 2, high: 4 },
  skill: 'email',
  consent: 'contract',
  exit: pair('réponse ou silence', 'answer or silence'),
  change: pair(
    'Une question, cinq réponses en liens de texte, un champ libre.',
    'One question, five answers as text links, one open field.',
  ),
  sent: true,
  text: {
    form: survey('satisfaction'),
    copy: (p) => ({
      hooks: [
        both(say`${p.brand} : qu’en avez-vous pensé ?`, say`${p.offer}: how was it?`),
        both(say`${p.offer} : êtes-vous satisfait ?`, say`${p.offer}: are you satisfied?`),
        both(say`Tout s’est-il passé comme prévu ?`, say`Did everything go as planned?`),
        both(say`Une seule question sur votre expérience.`, say`One single question about your experience.`),
      ],
      lines: [
        [
          both(
            say`Un clic suffit ; ${p.voice.team.fr} lit chaque réponse.`,
            say`One click will do; ${p.voice.team.en} reads each answer.`,
          ),
          both(say`Dites-le à ${p.brand} en un clic, bon ou mauvais.`, say`Tell ${p.brand} in one click, good or bad.`),
          both(
            say`Vous répondez par un clic, sans compte ; si quelque chose ne va pas, une personne vous écrit.`,
            say`You answer with one click, no account; if something is wrong, a person writes to you.`,
          ),
          both(
            say`Votre réponse arrive directement à l’équipe, qui corrige ce qui doit l’être.`,
            say`Your answer goes straight to the team, who put right what needs it.`,
          ),
        ],
      ],
      calls: [both(call`Répondre`, call`Answer`), both(call`Donner votre avis`, call`Give your view`)],
    }),
  },
});
