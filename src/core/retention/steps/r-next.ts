import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { actCalls, factLines, priceLines } from '../../planning/messages/wordings.ts';
import { agreeing, call, de, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rNext = defineStep({
  id: 'R-NEXT',
  family: 'path',
  roles: { continuity: 3, next_purchase: 2 },
  title: pair('chemin vers la prochaine fois', 'path to the next time'),
  event: pair('avant la date habituelle de la fois suivante', 'before the usual date of the next time'),
  delayHours: 0,
  timing: 'next_use',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-TOLD-BACK'],
  hours: { low: 3, mode: 5, high: 8 },
  skill: 'email',
  consent: 'opt_in',
  // A durable good is bought once: what goes with it, or its servicing, comes next where it is sold.
  fits: ({ commerce, replenishes, software, cycle, later }) =>
    !software &&
    cycle.intervalFrom !== 'offer' &&
    (!commerce || replenishes || (later.accessory === null && later.servicing === null)),
  exit: pair('nouvelle demande ou désinscription', 'new request or unsubscribe'),
  change: pair(
    'Un message qui part avant la fois suivante, avec la suite logique de la première.',
    'A message sent before the next time, with the logical sequel of the first one.',
  ),
  sent: true,
  text: {
    form: email(),
    copy: (p) => ({
      hooks: [
        both(say`${p.offer} : bientôt le bon moment ?`, say`${p.offer}: soon the right time?`),
        both(say`Chez ${p.brand}, on pense à vous.`, say`A thought for you from ${p.brand}.`),
        both(say`C’est bientôt le bon moment.`, say`It will soon be the right time.`),
        both(say`Et si c’était le moment ${de(p.voice.again.fr)} ?`, say`Is it time to ${p.voice.again.en}?`),
        both(say`Cela fait quelque temps : où en êtes-vous ?`, say`It has been a while: where do you stand?`),
        p.event &&
          both(
            say`${agreeing(p.event, 'approche', 'approchent')} : y avez-vous pensé ?`,
            say`${p.event} is coming: have you thought of it?`,
          ),
      ],
      lines: [
        [
          both(
            say`Chez ${p.brand}, ${p.voice.again.fr} prend une minute : vos choix sont gardés.`,
            say`With ${p.brand}, it takes a minute to ${p.voice.again.en}: your choices are kept.`,
          ),
          both(
            say`Le même choix, un autre, ou rien : répondez d’un mot à ${p.brand}.`,
            say`The same again, something else, or nothing: one word to ${p.brand} will do.`,
          ),
          both(say`La dernière fois, vous aviez choisi ceci : ${p.offer}.`, say`Last time you chose this: ${p.offer}.`),
          both(
            say`Vous connaissez déjà la maison : ${p.voice.again.fr} prend une minute, et rien n’est à ressaisir.`,
            say`You know us already: it takes a minute to ${p.voice.again.en}, with nothing to fill in again.`,
          ),
        ],
        [...factLines(p)],
        [...priceLines(p)],
      ],
      calls: [...actCalls(p), both(call`Reporter ce message`, call`Remind me later`)],
    }),
  },
});
