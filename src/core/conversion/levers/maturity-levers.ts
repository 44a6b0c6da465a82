import { wholeNumber } from '../../values/whole-number.ts';
import { pair } from '../../values/text.ts';
import { type ConversionLever, span } from '../conversion-lever.ts';

/** Levers that read how far a prospect has come. Effects are working assumptions unless the friction cites a source. */
export const maturityLevers: readonly ConversionLever[] = [
  {
    id: 'V-SCORE',
    family: 'maturity',
    title: pair('maturité selon les clics par canal', 'maturity from clicks per channel'),
    effect: span(0, 0.05, 0.12),
    successProbability: 0.4,
    hours: span(4, 7, 16),
    cash: [0, 0],
    skill: 'email',
    kpis: ['K-MQL', 'K-SQL'],
    change: () =>
      pair(
        'Noter chaque contact consentant par ses clics récents, quatre seuils, une suite par seuil, effacement à la demande.',
        'Score each consenting contact by recent clicks, four thresholds, one next action each, erased on request.',
      ),
    friction: (facts) =>
      facts.contacts >= 200
        ? {
            evidenceIds: ['count:contacts'],
            description: pair(
              `${wholeNumber(facts.contacts, 'fr')} contacts identifiés reçoivent aujourd'hui la même suite, quel que soit leur avancement.`,
              `${wholeNumber(facts.contacts, 'en')} identified contacts get the same follow-up today, however far along they are.`,
            ),
          }
        : null,
  },
  {
    id: 'V-ROUTE',
    family: 'maturity',
    title: pair('suite selon la maturité', 'routing by maturity'),
    effect: span(0, 0.05, 0.1),
    successProbability: 0.4,
    hours: span(3, 5, 10),
    cash: [0, 0],
    skill: 'email',
    kpis: ['K-LEAD-PAID'],
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
              `${wholeNumber(facts.contacts, 'fr')} contacts, une seule suite.`,
              `${wholeNumber(facts.contacts, 'en')} contacts, a single follow-up.`,
            ),
          }
        : null,
  },
  {
    id: 'V-SURVEY1',
    family: 'maturity',
    title: pair("question d'intention à l'arrivée", 'intent question on arrival'),
    effect: span(0, 0.02, 0.05),
    successProbability: 0.35,
    hours: span(1, 2, 3),
    cash: [0, 0],
    skill: 'writing',
    kpis: ['K-PART-RATE'],
    change: () =>
      pair(
        "Une question facultative : « que venez-vous faire aujourd'hui ? », trois réponses, une page chacune.",
        'One optional question: “what brings you here today?”, three answers, one page each.',
      ),
    friction: (facts) =>
      facts.personas >= 2
        ? {
            evidenceIds: ['count:personas'],
            description: pair(
              `${facts.personas} publics arrivent sans être distingués.`,
              `${facts.personas} audiences arrive undistinguished.`,
            ),
          }
        : {
            evidenceIds: ['data:intent'],
            description: pair(
              'Un seul public est décrit, et rien ne dit encore ce que les visiteurs viennent faire.',
              'A single audience is described, and nothing tells yet what visitors come for.',
            ),
          },
  },
];
