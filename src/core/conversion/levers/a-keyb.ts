import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { findingCount, hasFinding } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aKeyb = defineLever({
  id: 'A-KEYB',
  family: 'accessibility',
  title: pair('navigation au clavier, focus visible', 'keyboard navigation, visible focus'),
  effect: span(0, 0.01, 0.03),
  successProbability: 0.6,
  hours: span(3, 6, 16),
  skill: 'dev',
  kpis: ['K-A11Y-KEY'],
  access: 'assistance',
  essentialRank: 1,
  fixes: ['a11y.skip_link'],
  change: () =>
    pair(
      "Lien d'évitement, ordre logique, focus visible, de l'accueil au paiement ou à l'essai.",
      'Skip link, logical order, visible focus, from home to the last step.',
    ),
  friction: (facts) => ({
    evidenceIds: ['path:keyboard'],
    description: pair(
      hasFinding(facts, 'keyboard')
        ? `${findingCount(facts, 'keyboard')} obstacles au clavier relevés.`
        : 'Le parcours clé n’a pas encore été vérifié au clavier : c’est la première mesure à faire.',
      hasFinding(facts, 'keyboard')
        ? `${findingCount(facts, 'keyboard')} keyboard barriers found.`
        : 'The key path has not yet been checked by keyboard: it is the first measurement to make.',
    ),
  }),
  text: {
    form: screenWords(),
    copy: () => ({
      hooks: [
        both(say`Tout se fait au clavier.`, say`Everything works from the keyboard.`),
        both(say`Aller directement au contenu.`, say`Go straight to the content.`),
      ],
      lines: [
        [
          both(
            say`L’élément actif est entouré, et Échap ferme ce qui s’ouvre.`,
            say`The active element is outlined, and Escape closes what opens.`,
          ),
        ],
      ],
      calls: [both(call`Aller au contenu`, call`Skip to content`)],
    }),
  },
});
