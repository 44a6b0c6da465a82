import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vTrust = defineLever({
  id: 'V-TRUST',
  family: 'path',
  title: pair('réassurance : contact, garanties', 'reassurance: contact, guarantees'),
  task: pair(
    'Dites qui répond et ce que vous garantissez où vous vendez',
    'Say who answers and what you guarantee where you sell',
  ),
  effect: span(0, 0.03, 0.08),
  successProbability: 0.4,
  hours: span(1, 3, 5),
  skill: 'writing',
  kpis: ['K-CR'],
  repairs:
    /confiance|\btrust|garantie|guarantee|panne|breaks? down|\bpeur|afraid|securite|security|\bcontract\b|engagement|\bdonnees\b|\bdata\b/,
  change: (facts) =>
    pair(
      `Rappeler sur chaque page de prestation ou de produit le nom, le téléphone, le délai de réponse et la garantie liée à « ${facts.pain} ».`,
      `Repeat on each page of what you sell the name, phone number, reply time and the guarantee that answers “${facts.pain}”.`,
    ),
  friction: (facts) => ({
    evidenceIds: ['persona:pains'],
    description: pair(`Frein exprimé : « ${facts.pain} ».`, `Stated worry: “${facts.pain}”.`),
  }),
  text: null,
});
