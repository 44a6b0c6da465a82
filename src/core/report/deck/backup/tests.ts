import type { LeverTest } from '../../../planning/plan/details/conversion-detail.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import type { PlannedAction } from '../../../planning/plan/planned-action.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import type { Cell } from '../../blocks.ts';
import { methodText } from '../../plan/conversion.ts';
import { percent } from '../../plan-cells.ts';
import { afterColon, withoutStop } from '../../sentence.ts';
import { slideTable } from '../slide-table.ts';
import { sourceLine, titled } from '../slide-text.ts';
import { counted } from '../../../values/counted.ts';
import type { Slide } from '../slides.ts';
import { sheetSlides } from './sheet-slides.ts';

interface PlannedTest {
  readonly action: PlannedAction;
  readonly test: LeverTest;
}

/** The tests of the plan, with the method that the traffic allows. */
export function testSlides({ actions }: Strategy): Slide[] {
  const tests = actions.flatMap((action): PlannedTest[] => {
    const test = action.conversion?.test ?? null;
    return test === null ? [] : [{ action, test }];
  });
  if (tests.length === 0) return [];
  return sheetSlides({
    id: 'tests',
    title: titleOf(tests),
    table: slideTable(
      [
        ['Test', 'Test', 0.28],
        ['Départ', 'Start', 0.14, 'number'],
        ['Effet à voir', 'Effect to see', 0.16, 'number'],
        ['Méthode', 'Method', 0.42],
      ],
      tests.map(({ action, test }): Cell[] => [
        action.title,
        test.eligiblePerDay === 0 ? null : percent(test.baseline),
        inBoth((locale) => `+${percent(test.relMde)[locale]}`),
        methodText(test),
      ]),
      { lines: 3 },
    ),
    alt: pair(
      'Tableau des tests, de leur départ et de leur méthode.',
      'Table of the tests, their start and their method.',
    ),
    notes: [sizeNote],
    rowNotes: tests.map(testNote),
    more: [stopNote, resultNote],
    source: sourceLine(
      'taille des tests (calculé)\u202f; effet cherché (hypothèse)',
      'size of the tests (computed); effect looked for (assumption)',
    ),
  });
}

function titleOf(tests: readonly PlannedTest[]): Text {
  const total = counted(tests.length, ['test prévu', 'tests prévus'], ['test planned', 'tests planned']);
  const feasible = tests.filter(({ test }) => test.feasible && test.method.endsWith('ab')).length;
  if (feasible > 0)
    return titled(
      `${total.fr}, dont ${feasible} en A/B\u202f: le trafic décide de la méthode`,
      `${total.en}, ${feasible} of them A/B: traffic decides the method`,
    );
  const reason = tests.every(({ test }) => test.eligiblePerDay === 0)
    ? pair('le trafic n’est pas mesuré', 'traffic is not measured')
    : pair('le trafic n’y suffit pas', 'traffic is not enough');
  return titled(
    `${total.fr}, sans test A/B\u202f: ${reason.fr}`,
    `${total.en}, ${tests.length === 1 ? 'not an A/B one' : 'none of them A/B'}: ${reason.en}`,
  );
}

const sizeNote = pair(
  'Pour chaque test, j’ai calculé combien de personnes il faut par variante pour voir l’effet cherché, avec un risque de 5\u202f% de se tromper et 80\u202f% de chances de le voir. Si cela demande plus de 56 jours, je ne fais pas semblant\u202f: je change de méthode.',
  'For each test I computed how many people each variant needs for the effect to be seen, with a 5% risk of error and 80% odds of seeing it. Where that takes over 56 days I do not pretend: I change method.',
);

function testNote({ action: { title }, test }: PlannedTest): Text {
  const [method, stop] = [afterColon(methodText(test)), afterColon(test.stopRule)];
  return pair(
    `«\u202f${withoutStop(title.fr)}\u202f»\u202f: ${method.fr} Arrêt\u202f: ${stop.fr}`,
    `“${withoutStop(title.en)}”: ${method.en} Stop: ${stop.en}`,
  );
}

const stopNote = pair(
  'La règle d’arrêt est écrite avant le test, dans le rapport. On ne regarde pas les résultats chaque matin pour s’arrêter le jour où ils plaisent\u202f: c’est la façon la plus courante de se tromper soi-même.',
  'The stop rule is written before the test, in the report, for all to read. Results are not watched each morning so as to stop on the day they please: that is the most common way to fool oneself.',
);

const resultNote = pair(
  'Un résultat qui déçoit s’écrit comme les autres\u202f: ce qui n’a rien changé évite de refaire le même essai au cycle suivant, et corrige l’effet que j’avais supposé au départ.',
  'A result that disappoints is written down like the others: what changed nothing saves the same trial in the next cycle, and corrects the effect that I had assumed at the start.',
);
