import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { agreeing, call, say, the } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rWelcome = defineStep({
  id: 'R-WELCOME',
  family: 'onboarding',
  roles: { welcome: 1 },
  title: pair('message de bienvenue et prochaine étape', 'welcome message and next step'),
  event: pair('première commande', 'first order'),
  delayHours: 0,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-NEXT-DONE'],
  hours: { low: 2, mode: 3, high: 5 },
  skill: 'email',
  consent: 'contract',
  exit: pair('lien suivi ou message ouvert au support', 'link followed or support contacted'),
  change: pair(
    "Remplacer l'accusé de réception par un message qui dit la suite, la date et qui répond.",
    'Replace the plain receipt by a message that says what happens next, when, and who answers.',
  ),
  sent: true,
  text: {
    form: email(),
    copy: (p) => ({
      hooks: [
        both(say`Bienvenue chez ${p.brand}.`, say`Welcome to ${p.brand}.`),
        both(say`${p.offer} : merci.`, say`${p.offer}: thank you.`),
        both(say`Merci : ${p.voice.deed.fr}, c’est noté.`, say`Thank you: ${p.voice.deed.en} is noted.`),
        both(say`Merci de votre confiance.`, say`Thank you for your trust.`),
      ],
      lines: [
        [
          both(
            say`${agreeing(p.brand, 'a bien reçu', 'ont bien reçu')} ${p.voice.deed.fr}.`,
            say`${p.brand} has received ${p.voice.deed.en}.`,
          ),
          both(
            say`Pour ${the(p.offering)}, ${p.voice.team.fr} est à votre écoute.`,
            say`For ${the(p.offering)}, ${p.voice.team.en} is there for you.`,
          ),
          both(
            say`Nous avons bien reçu ${p.voice.deed.fr}. Vous aurez un seul message à la fois : la prochaine étape, sa date, et ce que vous avez à faire, s’il y a lieu.`,
            say`We have received ${p.voice.deed.en}. You will get one message at a time: the next step, its date and what you need to do, if anything.`,
          ),
        ],
        [
          both(
            say`Vous pouvez répondre à ce message : chez ${p.brand}, ${p.voice.team.fr} vous lit.`,
            say`You can reply to this message: at ${p.brand}, ${p.voice.team.en} reads it.`,
          ),
        ],
      ],
      calls: [
        both(call`Voir la prochaine étape`, call`See the next step`),
        both(call`Poser une première question`, call`Ask a first question`),
      ],
    }),
  },
});
