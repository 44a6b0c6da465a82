import { inBoth, pair } from '../../values/text.ts';
import { ownWordsNeed } from '../accessibility-needs.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aOwn = defineLever({
  id: 'A-OWN',
  family: 'accessibility',
  title: pair('besoins servis comme ils sont dits', 'needs served as they are stated'),
  task: pair(
    'Préparez chaque aménagement que vos clients demandent',
    'Prepare each arrangement that your customers ask for',
  ),
  // What it changes for the sales is not claimed: it is owed to these people.
  effect: null,
  successProbability: 0.5,
  hours: span(1, 2, 4),
  skill: 'writing',
  kpis: ['K-ALT-CONTACT'],
  access: 'assistance',
  change: ({ ownNeeds }) => {
    const asked = inBoth((locale) =>
      ownNeeds
        .map(({ words, who }) => (locale === 'fr' ? `« ${words} » (${who})` : `“${words}” (${who})`))
        .join(locale === 'fr' ? ' ; ' : '; '),
    );
    return pair(
      `Préparer chaque chose demandée, avec un nom et une date : ${asked.fr}. Le dire sur la page de l’offre, au téléphone et sur place.`,
      `Prepare each thing asked for, with a name and a date: ${asked.en}. Say so on the page of the offer, on the phone and on the spot.`,
    );
  },
  friction: ({ ownNeeds }) => {
    const [first] = ownNeeds;
    return first === undefined
      ? null
      : {
          evidenceIds: [`need:${ownWordsNeed}`],
          description: pair(
            `« ${first.words} » : demandé par ${first.who}, et aucun réglage du site n’y répond.`,
            `“${first.words}”: asked for by ${first.who}, and no setting of the site answers it.`,
          ),
        };
  },
  text: null,
});
