import { pair } from '../../values/text.ts';
import { percentText } from '../../values/number-text.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { Cell } from '../blocks.ts';
import { methodText } from '../plan/conversion.ts';
import { methodTable } from '../plan/semantics.ts';
import { bare, counted, limits, lower, pickedTable, sentence, slideTable, sourceLine, titled } from './slide-parts.ts';
import type { Slide } from './slides.ts';
import { sheetSlides } from './backup-sheet.ts';

export function methodSlides(strategy: Strategy): Slide[] {
  const { method, inputs, seed } = strategy;
  const done = method.filter((one) => one.done).length;
  const left = method.filter((one) => !one.done);
  return sheetSlides({
    id: 'method',
    title:
      left.length === 0
        ? titled(
            'La méthode\u202f: les sept étapes de l’analyse sémantique sont faites',
            'The method: all seven steps of the semantic analysis are done',
          )
        : titled(
            `La méthode\u202f: ${counted(done, ['étape de l’analyse sémantique est faite', 'étapes de l’analyse sémantique sont faites'], ['', '']).fr} sur ${method.length}`,
            `The method: ${done} of ${method.length} steps of the semantic analysis are done`,
          ),
    body: [],
    table: pickedTable(methodTable(strategy), [
      [0, 0.62],
      [2, 0.38],
    ]),
    alt: pair('Tableau des sept étapes et de leur état.', 'Table of the seven steps and their state.'),
    notes: [
      pair(
        'Voici comment le plan est fait. Je collecte les pages, les requêtes et les mots des publics, je les nettoie, je les regroupe en thèmes, je note chaque thème, je le rapproche d’une page, je contrôle, puis j’écris les briefs.',
        'This is how the plan is made. I collect pages, queries and the words of the audiences, clean them, group them into topics, score each topic, match it with a page, control, then write the briefs.',
      ),
      left.length === 0
        ? pair(
            'Les sept étapes ont laissé leur trace dans les fichiers du plan.',
            'All seven steps left their trace in the files of the plan.',
          )
        : pair(
            `Il reste à faire\u202f: ${left.map((one) => lower(bare(one.title.fr))).join('\u202f; ')}. La donnée manque, je ne la remplace pas par une supposition.`,
            `Still to do: ${left.map((one) => lower(bare(one.title.en))).join('; ')}. The data is missing, and I do not replace it by a guess.`,
          ),
      pair(
        `Le plan est reproductible\u202f: les mêmes données et la même graine, ${seed}, donnent le même plan, chiffre pour chiffre. Chaque choix garde ses facteurs, leurs poids et la solution écartée, de sorte que l’on peut le contester point par point.`,
        `The plan can be made again: the same data and the same seed, ${seed}, give the same plan, figure for figure. Each choice keeps its factors, their weights and the option set aside, so that it can be disputed point by point.`,
      ),
    ],
    told: method.map((step) =>
      step.done
        ? pair(
            `L’étape «\u202f${lower(bare(step.title.fr))}\u202f» est faite.`,
            `The step “${lower(bare(step.title.en))}” is done.`,
          )
        : pair(
            `L’étape «\u202f${lower(bare(step.title.fr))}\u202f» reste à faire, faute de donnée.`,
            `The step “${lower(bare(step.title.en))}” is still to do, for want of data.`,
          ),
    ),
    more: limits(strategy, ['Cr8']),
    source: sourceLine(
      inputs.siteHash === null ? 'plan (calculé), sans audit du site' : 'plan et audit du site (calculé)',
      inputs.siteHash === null ? 'plan (computed), without a site audit' : 'plan and site audit (computed)',
    ),
  });
}

export function testSlides({ actions }: Strategy): Slide[] {
  const tests = actions.flatMap((action) =>
    action.conversion?.test == null ? [] : [{ action, test: action.conversion.test }],
  );
  if (tests.length === 0) return [];
  const feasible = tests.filter(({ test }) => test.feasible && test.method.endsWith('ab')).length;
  const blind = tests.every(({ test }) => test.eligiblePerDay === 0);
  return sheetSlides({
    id: 'tests',
    title:
      feasible === 0
        ? titled(
            `${counted(tests.length, ['test prévu', 'tests prévus'], ['', '']).fr}, sans test A/B\u202f: ${blind ? 'le trafic n’est pas mesuré' : 'le trafic n’y suffit pas'}`,
            `${counted(tests.length, ['', ''], ['test planned', 'tests planned']).en}, ${tests.length === 1 ? 'not an A/B one' : 'none of them A/B'}: ${blind ? 'traffic is not measured' : 'traffic is not enough'}`,
          )
        : titled(
            `${counted(tests.length, ['test prévu', 'tests prévus'], ['', '']).fr}, dont ${feasible} en A/B\u202f: le trafic décide de la méthode`,
            `${counted(tests.length, ['', ''], ['test planned', 'tests planned']).en}, ${feasible} of them A/B: traffic decides the method`,
          ),
    body: [],
    table: slideTable(
      [
        ['Test', 'Test', 0.28],
        ['Départ', 'Start', 0.14, 'number'],
        ['Effet à voir', 'Effect to see', 0.16, 'number'],
        ['Méthode', 'Method', 0.42],
      ],
      tests.map(({ action, test }): Cell[] => [
        action.title,
        test.eligiblePerDay === 0 ? null : pair(percentText(test.baseline, 'fr'), percentText(test.baseline, 'en')),
        pair(`+${percentText(test.relMde, 'fr')}`, `+${percentText(test.relMde, 'en')}`),
        methodText(test),
      ]),
      { lines: 3 },
    ),
    alt: pair(
      'Tableau des tests, de leur départ et de leur méthode.',
      'Table of the tests, their start and their method.',
    ),
    notes: [
      pair(
        'Pour chaque test, j’ai calculé combien de personnes il faut par variante pour voir l’effet cherché, avec un risque de 5\u202f% de se tromper et 80\u202f% de chances de le voir. Si cela demande plus de 56 jours, je ne fais pas semblant\u202f: je change de méthode.',
        'For each test I computed how many people each variant needs for the effect to be seen, with a 5% risk of error and 80% odds of seeing it. Where that takes over 56 days I do not pretend: I change method.',
      ),
    ],
    told: tests.map(({ action, test }) =>
      pair(
        `«\u202f${bare(action.title.fr)}\u202f»\u202f: ${lower(sentence(methodText(test).fr))} Arrêt\u202f: ${lower(sentence(test.stopRule.fr))}`,
        `“${bare(action.title.en)}”: ${lower(sentence(methodText(test).en))} Stop: ${lower(sentence(test.stopRule.en))}`,
      ),
    ),
    more: [
      pair(
        'La règle d’arrêt est écrite avant le test, dans le rapport. On ne regarde pas les résultats chaque matin pour s’arrêter le jour où ils plaisent\u202f: c’est la façon la plus courante de se tromper soi-même.',
        'The stop rule is written before the test, in the report, for all to read. Results are not watched each morning so as to stop on the day they please: that is the most common way to fool oneself.',
      ),
      pair(
        'Un résultat qui déçoit s’écrit comme les autres\u202f: ce qui n’a rien changé évite de refaire le même essai au cycle suivant, et corrige l’effet que j’avais supposé au départ.',
        'A result that disappoints is written down like the others: what changed nothing saves the same trial in the next cycle, and corrects the effect that I had assumed at the start.',
      ),
    ],
    source: sourceLine(
      'taille des tests (calculé)\u202f; effet cherché (hypothèse)',
      'size of the tests (computed); effect looked for (assumption)',
    ),
  });
}
