import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { type Deduction, deductionsOf, type ScoreArea } from '../../audits/results/score.ts';
import type { Diagnosis } from '../../diagnoses/diagnosis.ts';
import type { ScoreCap } from '../../diagnoses/score-cap.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, note, paragraph, table } from '../build-blocks.ts';
import { joined } from '../joined-texts.ts';
import { readingFigures } from './reading.ts';
import { areaNames } from './audit-names.ts';

/** The score, what caps or costs it in one sentence, and the points that each check takes. */
export function scorePart(analysis: SiteAnalysis): ReportBlock[] {
  const { scores, results } = analysis;
  if (scores.whole === null) return [heading('score', scoreTitle), readingFigures(analysis)];
  const deductions = deductionsOf(results);
  return [
    heading('score', scoreTitle),
    paragraph(scoreSentence(analysis)),
    scoresBlock(scores),
    readingFigures(analysis),
    ...deductionsTable(deductions),
    ...unscoredNote(scores),
  ];
}

const scoreTitle = pair('La note, et ce qui la fait', 'The score, and what makes it');

/** What caps the score of a site, under the name of its work, or costs it most; for a site whose score was measured. */
export function scoreSentence({ scores, scoreCap, diagnoses, results }: SiteAnalysis): Text {
  if (scoreCap !== null) return cappedSentence(scoreCap, diagnoses.find(({ id }) => id === scoreCap.diagnosis)!);
  const costs = deductionsOf(results)
    .slice(0, 2)
    .map(({ title, area, points }) =>
      pair(
        `«\u202f${title.fr}\u202f» (${areaNames[area].fr.toLowerCase()}, ${Math.round(points)} points)`,
        `“${title.en}” (${areaNames[area].en.toLowerCase()}, ${Math.round(points)} points)`,
      ),
    );
  if (costs.length === 0)
    return pair(
      `${scores.whole} sur 100\u00a0: aucun contrôle ne coûte de point.`,
      `${scores.whole} out of 100: no check costs a point.`,
    );
  const { fr } = joined(costs, ' et ');
  const { en } = joined(costs, ' and ');
  return pair(
    `${scores.whole} sur 100\u00a0: c’est la moyenne des domaines, où le maillage compte le plus. Ce qui coûte le plus à son domaine\u00a0: ${fr}.`,
    `${scores.whole} out of 100: it is the mean of the areas, in which linking counts most. What costs its area most: ${en}.`,
  );
}

/** Why the score jumps with one thing done: the checks give more, and the main problem holds it. */
function cappedSentence({ score, uncapped, next }: ScoreCap, { action }: Pick<Diagnosis, 'action'>): Text {
  const [then, alors] =
    next < uncapped
      ? [`another problem holds it at ${next}`, `un autre problème la retient à ${next}`]
      : [`it would be ${next}`, `elle serait de ${next}`];
  return pair(
    `${score} sur 100. Les contrôles donnent ${uncapped}, mais le problème principal du site retient la note à ${score} tant qu’il dure. Une fois fait «\u202f${action.fr}\u202f», ${alors}.`,
    `${score} out of 100. The checks give ${uncapped}, but the main problem of the site holds the score at ${score} while it lasts. Once “${action.en}” is done ${then}.`,
  );
}

function scoresBlock({ whole, ...areas }: SiteAnalysis['scores']): ReportBlock {
  return {
    kind: 'scores',
    items: [
      { label: pair('Note globale', 'Overall score'), value: whole },
      ...Object.entries(areas).map(([area, value]) => ({ label: areaNames[area as ScoreArea], value })),
    ],
  };
}

const mostRows = 12;

/** The points that each check takes from the score of its area, most first, with the fix. */
function deductionsTable(deductions: readonly Deduction[]): ReportBlock[] {
  if (deductions.length === 0) return [];
  return [
    table(
      pair('Ce qui coûte des points, et comment les reprendre', 'What costs points, and how to win them back'),
      [
        ['Contrôle', 'Check', 'wide'],
        ['Domaine', 'Area'],
        ['Points perdus', 'Points lost', 'number'],
        ['Correction', 'Fix', 'wide'],
      ],
      deductions
        .slice(0, mostRows)
        .map(({ title, area, points, fix }): Cell[] => [title, areaNames[area], points, fix]),
      Math.max(0, deductions.length - mostRows),
    ),
  ];
}

function unscoredNote(scores: SiteAnalysis['scores']): ReportBlock[] {
  const unscored = Object.entries(scores).flatMap(([area, score]) =>
    score === null ? [areaNames[area as ScoreArea]] : [],
  );
  if (unscored.length === 0) return [];
  const names = joined(unscored, ', ');
  return [
    note(
      pair(
        `Domaines sans note, faute d’éléments à juger\u202f: ${names.fr}. Ils ne comptent pas dans la note globale.`,
        `Areas without a score, for lack of anything to judge: ${names.en}. They do not count in the overall score.`,
      ),
    ),
  ];
}
