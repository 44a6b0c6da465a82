import { pair } from '../../values/text.ts';
import { numberText } from '../../values/number-text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vSubject = defineLever({
  id: 'V-SUBJECT',
  family: 'test',
  title: pair("test d'objets de courriel", 'subject line test'),
  task: pair(
    'Comparez deux objets de courriel sur la moitié de la liste',
    'Compare two e-mail subject lines on half of your list',
  ),
  effect: span(0, 0.02, 0.06),
  successProbability: 0.35,
  hours: span(0.5, 1, 2),
  skill: 'email',
  kpis: ['K-CLICK'],
  channel: 'CH-EMAIL-AUTO',
  change: () =>
    pair(
      "Deux objets sur la moitié de la liste, choisis sur le clic, jamais sur l'ouverture.",
      'Two subject lines on half the list, judged on clicks, never on opens.',
    ),
  friction: (facts) =>
    facts.contacts >= 2000
      ? {
          evidenceIds: ['count:contacts'],
          description: pair(
            `${numberText(facts.contacts, 'fr')} destinataires, au-dessus des 2 000 nécessaires.`,
            `${numberText(facts.contacts, 'en')} recipients, above the 2,000 needed.`,
          ),
        }
      : null,
  text: null,
});
