import { paymentWay } from '../../../framework/use-cycle/payment-way.ts';
import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { countedAs } from '../common-lines.ts';
import { figureNamed } from '../facts/own-counters.ts';
import { letter } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

const failed =
  /\b((paiements?|prelevements?|cartes?|payments?|direct debits?|cards?)\b.*\b(refuse\w*|rejete\w*|echou\w*|expire\w*|failed|declined|bounced)|(failed|declined|expired) (payments?|cards?|direct debits?))\b/;

const cardPage = pair('[adresse de la page où changer la carte]', '[address of the page to change the card]');
const paymentPage = pair(
  '[adresse de la page où changer le moyen de paiement]',
  '[address of the page to change how you pay]',
);

/** To a customer whose payment failed: the amount, no reproach, where to correct it, until when nothing changes. */
export const failedPayment = defineText({
  id: 'failed-payment',
  title: pair('Paiement refusé', 'Failed payment'),
  subjects: ['retention', 'cash'],
  calledBy: ({ company }) => countedAs(figureNamed(company, failed)),
  layout: (facts) => {
    const { voice, company } = facts;
    const isCard = paymentWay(company).way === 'card';
    return letter(facts, {
      subjects: [
        both(say`Votre paiement du [date] n’est pas passé`, say`Your payment of [date] did not go through`),
        isCard
          ? both(say`Carte à mettre à jour avant le [date]`, say`Card to update before [date]`)
          : both(say`Paiement à mettre à jour avant le [date]`, say`Payment to update before [date]`),
      ],
      paragraphs: [
        [
          both(
            say`Le paiement de [montant] pour ${voice.deed.fr}, prévu le [date], a été refusé par la banque.`,
            say`The payment of [amount] for ${voice.deed.en}, due on [date], was declined by the bank.`,
          ),
          isCard ? both(say`La carte a peut-être expiré ou changé.`, say`The card may have expired or changed.`) : null,
        ],
        [
          isCard
            ? both(
                say`Rien ne change pour vous jusqu’au [date] : il suffit de mettre la carte à jour d’ici là.`,
                say`Nothing changes for you until [date]: updating the card before then is enough.`,
              )
            : both(
                say`Rien ne change pour vous jusqu’au [date] : il suffit de mettre le moyen de paiement à jour d’ici là.`,
                say`Nothing changes for you until [date]: updating how you pay before then is enough.`,
              ),
          both(
            say`Si vous vouliez arrêter, répondez à ce message, et nous arrêtons.`,
            say`If you meant to stop, reply to this message and we will stop.`,
          ),
        ],
      ],
      button: {
        words: isCard
          ? { fr: { kind: 'call', text: 'Mettre la carte à jour' }, en: { kind: 'call', text: 'Update the card' } }
          : { fr: { kind: 'call', text: 'Mettre à jour' }, en: { kind: 'call', text: 'Update' } },
        to: (isCard ? cardPage : paymentPage)[facts.locale],
      },
    });
  },
});
