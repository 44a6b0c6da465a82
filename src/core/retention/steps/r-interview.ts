import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { agreeing, call, ofThe, say, the } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rInterview = defineStep({
  id: 'R-INTERVIEW',
  family: 'satisfaction',
  roles: { conversation: 1 },
  title: pair('entretiens téléphoniques, cinq par trimestre', 'phone interviews, five a quarter'),
  event: pair('chaque trimestre', 'every quarter'),
  delayHours: 0,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-INSIGHT'],
  hours: { low: 5, mode: 8, high: 12 },
  skill: 'writing',
  consent: 'opt_in',
  exit: pair('entretien tenu', 'interview held'),
  change: pair(
    'Cinq clients volontaires, dont deux mécontents et un parti ; trois constats écrits.',
    'Five willing customers, two of them unhappy and one who left; three written findings.',
  ),
  sent: true,
  text: {
    form: email(),
    copy: (p) => ({
      hooks: [
        both(
          say`${agreeing(p.brand, 'aimerait', 'aimeraient')} vous écouter.`,
          say`${p.brand} would like to listen to you.`,
        ),
        both(say`Auriez-vous vingt minutes à nous accorder ?`, say`Would you have twenty minutes for us?`),
        both(say`Nous aimerions vous écouter.`, say`We would like to listen to you.`),
        both(say`Votre expérience nous manque.`, say`We are missing your experience.`),
      ],
      lines: [
        [
          both(
            say`Vingt minutes au sujet de ${p.brand}, à votre heure, et ${p.voice.team.fr} prend des notes.`,
            say`Twenty minutes about ${p.brand}, at a time that suits you, and ${p.voice.team.en} takes notes.`,
          ),
          both(
            say`Parlez-nous ${ofThe(p.offering)} : le bon, le moins bon, ce qui manque.`,
            say`Tell us about ${the(p.offering)}: the good, the less good, what is missing.`,
          ),
          both(
            say`Vous choisissez l’heure ; nous posons cinq questions, et vous recevez les notes et ce que nous en faisons.`,
            say`You choose the time; we ask five questions, and you receive the notes and what we do with them.`,
          ),
          both(
            say`Content ou non, ce que vous direz sera écrit tel quel, et rien n’est publié sans vous.`,
            say`Happy or not, what you say is written down as it is, and nothing is published without you.`,
          ),
        ],
      ],
      calls: [both(call`Proposer une heure`, call`Suggest a time`), both(call`Choisir un créneau`, call`Pick a time`)],
    }),
  },
});
