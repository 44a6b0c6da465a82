import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { factLines } from '../../planning/messages/wordings.ts';
import { agreeing, call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rBenefit = defineStep({
  id: 'R-BENEFIT',
  family: 'information',
  roles: { news: 2, personal_contact: 3 },
  title: pair('rappel des avantages', 'benefits reminder'),
  event: pair('trente jours après avoir reçu ou commencé', 'thirty days after receiving or starting'),
  delayHours: 720,
  timing: 'delivery',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-BEN'],
  hours: { low: 1, mode: 2, high: 4 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('avantage utilisé', 'benefit used'),
  change: pair(
    'Rappeler ce qui est déjà inclus avant de proposer quoi que ce soit de payant.',
    'Recall what is already included before offering anything paid.',
  ),
  sent: true,
  text: {
    form: email(),
    copy: (p) => ({
      hooks: [
        both(
          say`Ceci est déjà compris, et on l’oublie souvent.`,
          say`This is already included, and people often forget it.`,
        ),
        both(say`Vous y avez droit : le saviez-vous ?`, say`It is yours: did you know?`),
        both(say`${p.offer} : ce qui vous est déjà acquis.`, say`${p.offer}: what you already have.`),
      ],
      lines: [
        [
          both(
            say`${p.offer} : l’aide après ${p.voice.deed.fr} est comprise.`,
            say`${p.offer}: help after ${p.voice.deed.en} is included.`,
          ),
          both(
            say`Avec ${p.voice.deed.fr}, ${agreeing(p.brand, 'vous doit', 'vous doivent')} une réponse à chaque question.`,
            say`With ${p.voice.deed.en}, ${p.brand} owes you an answer to each question.`,
          ),
          both(
            say`Depuis ${p.voice.deed.fr}, vous pouvez nous écrire, demander une explication ou faire corriger un détail, sans frais.`,
            say`Since ${p.voice.deed.en}, you can write to us, ask for an explanation or have a detail put right, at no cost.`,
          ),
          both(
            say`Une question, un réglage, un document à refaire : demandez-le, c’est prévu.`,
            say`A question, a setting, a document to redo: ask, it is part of it.`,
          ),
        ],
        [...factLines(p)],
      ],
      calls: [
        both(call`Demander de l’aide`, call`Ask for help`),
        both(call`Voir ce qui est compris`, call`See what is included`),
      ],
    }),
  },
});
