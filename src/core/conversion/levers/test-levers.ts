import { wholeNumber } from '../../values/whole-number.ts';
import { pair } from '../../values/text.ts';
import { type ConversionLever, span } from '../conversion-lever.ts';

/** Regular tests, and what replaces them on small traffic. Effects are working assumptions unless the friction cites a source. */
export const testLevers: readonly ConversionLever[] = [
  {
    id: 'V-ABCOPY',
    family: 'test',
    title: pair('test des textes de la page décisive', 'copy test on the deciding page'),
    effect: span(0, 0.03, 0.1),
    successProbability: 0.35,
    hours: span(2, 4, 6),
    cash: [0, 0],
    skill: 'writing',
    kpis: ['K-AB-WIN'],
    change: () =>
      pair(
        'Un changement à la fois, métrique décidée avant, durée calculée, arrêt selon la règle écrite.',
        'One change at a time, metric chosen beforehand, computed duration, stop by the written rule.',
      ),
    friction: (facts) =>
      facts.monthlyVisits !== null
        ? {
            evidenceIds: ['metric:sessions'],
            description: pair(
              `${wholeNumber(facts.monthlyVisits ?? 0, 'fr')} visites par mois : la faisabilité est calculée avant tout test.`,
              `${wholeNumber(facts.monthlyVisits ?? 0, 'en')} visits a month: feasibility is computed before any test.`,
            ),
          }
        : null,
  },
  {
    id: 'V-ABVISUAL',
    family: 'test',
    title: pair('test des visuels', 'visual test'),
    effect: span(0, 0.02, 0.08),
    successProbability: 0.35,
    hours: span(2, 4, 6),
    cash: [0, 0],
    skill: 'photo',
    kpis: ['K-CTR'],
    change: () => pair('Deux visuels, même texte, même public.', 'Two visuals, same text, same audience.'),
    friction: (facts) =>
      facts.commerce && (facts.monthlyVisits ?? 0) > 20000
        ? {
            evidenceIds: ['metric:sessions'],
            description: pair(
              `${wholeNumber(facts.monthlyVisits ?? 0, 'fr')} visites par mois permettent de lire un taux de clic.`,
              `${wholeNumber(facts.monthlyVisits ?? 0, 'en')} visits a month are enough to read a click rate.`,
            ),
          }
        : null,
  },
  {
    id: 'V-SUBJECT',
    family: 'test',
    title: pair("test d'objets de courriel", 'subject line test'),
    effect: span(0, 0.02, 0.06),
    successProbability: 0.35,
    hours: span(0.5, 1, 2),
    cash: [0, 0],
    skill: 'email',
    kpis: ['K-CLICK'],
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
              `${wholeNumber(facts.contacts, 'fr')} destinataires, au-dessus des 2 000 nécessaires.`,
              `${wholeNumber(facts.contacts, 'en')} recipients, above the 2,000 needed.`,
            ),
          }
        : null,
  },
  {
    id: 'V-USERTEST',
    family: 'test',
    title: pair('test utilisateur, cinq personnes', 'five-person user test'),
    effect: span(0, 0.05, 0.15),
    successProbability: 0.5,
    hours: span(4, 7, 12),
    cash: [0, 0],
    skill: 'writing',
    kpis: ['K-TASK'],
    change: () =>
      pair(
        "Cinq personnes de la cible, une tâche chacune, à voix haute ; noter où elles s'arrêtent.",
        'Five people from the audience, one task each, thinking aloud; note where they stop.',
      ),
    friction: () => ({
      evidenceIds: ['metric:sessions'],
      description: pair(
        'Le trafic ne suffit pas à tester chaque idée par comparaison ; observer cinq personnes trouve les défauts majeurs.',
        'Traffic is too small to compare every idea; watching five people finds the major defects.',
      ),
    }),
  },
];
