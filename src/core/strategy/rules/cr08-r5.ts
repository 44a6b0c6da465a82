import { pair } from '../../contents/pair.ts';
import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr08R5 = defineRule({
  id: 'CR08-R5',
  criterion: 'Cr8',
  severity: 'major',
  message: {
    fr: 'La couverture de chaque page cible existante est mesurée par un audit.',
    en: 'The coverage of every existing target page is measured by an audit.',
  },
  check: (strategy) => {
    return faultUnless(
      strategy.inputs.siteHash !== null &&
        strategy.topics.every((one) => one.target.kind !== 'page' || one.coverage !== null),
      '/topics',
      pair(
        'Lancer un audit du site puis refaire le plan : la couverture est pour l’instant estimée.',
        'Run a site audit, then plan again: coverage is estimated for now.',
      ),
    );
  },
});
