import { pair } from '../../values/text.ts';
import { numberText } from '../../values/number-text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vRoute = defineLever({
  id: 'V-ROUTE',
  family: 'maturity',
  title: pair('suite selon la maturité', 'routing by maturity'),
  task: pair(
    'Proposez une suite différente à qui découvre et à qui se décide',
    'Offer newcomers and people about to decide different next steps',
  ),
  effect: span(0, 0.05, 0.1),
  successProbability: 0.4,
  hours: span(3, 5, 10),
  skill: 'email',
  kpis: ['K-LEAD-PAID'],
  channel: 'CH-EMAIL-AUTO',
  legal: ['L-EMAIL'],
  builtOn: ['V-SCORE'],
  change: () =>
    pair(
      'Découverte : guide ; intérêt : comparatif ; considération : cas client ; décision : appel ou devis.',
      'Discovery: guide; interest: comparison; consideration: customer story; decision: call or quote.',
    ),
  friction: (facts) =>
    facts.contacts >= 1000
      ? {
          evidenceIds: ['count:contacts'],
          description: pair(
            `${numberText(facts.contacts, 'fr')} contacts, une seule suite.`,
            `${numberText(facts.contacts, 'en')} contacts, a single follow-up.`,
          ),
        }
      : null,
  text: null,
});
