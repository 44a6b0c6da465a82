import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rAccount = defineStep({
  id: 'R-ACCOUNT',
  reliesOn: ['basket'],
  family: 'onboarding',
  roles: { self_service: 2 },
  title: pair('création de compte après achat', 'account after purchase'),
  event: pair('page de confirmation', 'confirmation page'),
  delayHours: 1,
  channel: 'CH-SITE',
  kpis: ['K-ACC'],
  hours: { low: 2, mode: 4, high: 6 },
  skill: 'dev',
  consent: 'contract',
  exit: pair('compte créé ou refus', 'account created or declined'),
  fits: (reach) => reach.commerce,
  change: pair(
    "Proposer, sur la page de confirmation, un compte créé en un clic, avec ce qu'il apporte ; jamais avant le paiement.",
    'Offer, on the confirmation page, an account in one click with what it brings; never before payment.',
  ),
  text: {
    form: screenWords(),
    copy: (p) => ({
      hooks: [
        both(say`Retrouvez tout au même endroit.`, say`Find everything in one place.`),
        both(say`Un mot de passe, et votre suivi est prêt.`, say`One password, and your tracking is ready.`),
      ],
      lines: [
        [
          both(
            say`Suivez ${p.voice.deed.fr}, téléchargez vos documents et gardez vos préférences. C’est facultatif.`,
            say`Follow ${p.voice.deed.en}, download your documents and keep your preferences. It is optional.`,
          ),
        ],
      ],
      calls: [
        both(call`Créer votre espace`, call`Create your account`),
        both(call`Continuer sans compte`, call`Go on without an account`),
      ],
    }),
  },
});
