import { pair } from '../../values/text.ts';
import { hasNeed } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aFont = defineLever({
  id: 'A-FONT',
  family: 'accessibility',
  title: pair('taille et espacement du texte réglables', 'text size and spacing options'),
  task: pair('Laissez chacun agrandir et espacer le texte', 'Let everybody enlarge and space out the text'),
  effect: span(0, 0.01, 0.03),
  successProbability: 0.5,
  hours: span(2, 4, 10),
  skill: 'dev',
  kpis: ['K-A11Y-USE', 'K-TASK'],
  access: 'display',
  fixes: ['mobile.'],
  change: () =>
    pair(
      'Trois tailles de texte et un interlignage large, mémorisés, en tête de page ; mise en page intacte à 200 %.',
      'Three text sizes and wide line spacing, remembered, at the top of the page; layout intact at 200%.',
    ),
  friction: (facts) => ({
    evidenceIds: ['need:text_larger'],
    description: pair(
      hasNeed(facts, 'text_larger')
        ? 'Un public prioritaire a besoin de caractères plus grands.'
        : 'Réglage utile à tous, proposé d’office.',
      hasNeed(facts, 'text_larger')
        ? 'A priority audience needs larger characters.'
        : 'Useful to everyone, offered by default.',
    ),
  }),
  text: null,
});
