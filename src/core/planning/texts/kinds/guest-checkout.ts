import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { call, say } from '../../pieces/piece.ts';
import { shortText } from '../layouts/short-text.ts';
import { defineText } from '../text-kind.ts';

/** The words of a checkout without an account. */
export const guestCheckout = defineText({
  id: 'guest-checkout',
  title: pair('Commande sans compte', 'Checkout without an account'),
  layout: (facts) =>
    shortText(facts, {
      form: 'screen-words',
      place: ['Texte de l’écran', 'Text of the screen'],
      lines: [
        both(say`Pas besoin de compte.`, say`No account needed.`),
        both(
          say`Une adresse de courriel suffit pour recevoir la confirmation et suivre l’envoi.`,
          say`An e-mail address is enough to receive the confirmation and follow the delivery.`,
        ),
      ],
      other: both(say`Commandez sans créer de compte.`, say`Order without creating an account.`),
      button: both(call`Continuer sans compte`, call`Continue without an account`),
    }),
});
