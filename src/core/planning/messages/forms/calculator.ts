import { say } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { factList } from '../wordings.ts';
import { type Form, ofMessage, part } from './form.ts';

/** A calculator: inputs with units, formula, example from the price of the offer, what to do with the result. */
export const calculator = (): Form => ({
  id: 'calculator',
  parts: (p, { hook, body, cta }) => {
    const { offers, voice } = p;
    const priced = offers.filter(({ price }) => price !== null);
    return [
      ofMessage(['Introduction', 'Opening'], `${hook} ${body}`),
      part(
        p,
        ['Saisies', 'Inputs'],
        [
          both(say`Offre (liste)`, say`Offer (list)`),
          both(say`Quantité (nombre entier)`, say`Quantity (whole number)`),
        ],
      ),
      part(
        p,
        ['Formule', 'Formula'],
        both(say`Total = prix de l’offre × quantité`, say`Total = price of the offer × quantity`),
      ),
      part(
        p,
        ['Prix utilisés', 'Prices used'],
        priced.map(({ name, price }) => price && both(say`${name} : ${price}`, say`${name}: ${price}`)),
      ),
      part(
        p,
        ['Résultat', 'Result'],
        both(
          say`Le total s’affiche en toutes lettres et en chiffres ; rien n’est envoyé.`,
          say`The total is shown in words and figures; nothing is sent.`,
        ),
      ),
      part(
        p,
        ['Ce que le chiffre ne dit pas', 'What the figure leaves out'],
        both(say`Vérifiez aussi ${voice.points[1].fr}.`, say`Also check ${voice.points[1].en}.`),
      ),
      part(p, ['Faits à citer', 'Facts to quote'], factList(p)),
      ofMessage(['Bouton', 'Button'], cta),
    ];
  },
});
