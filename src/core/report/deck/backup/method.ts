import type { MethodStep } from '../../../planning/plan/method.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { inBoth, pair, plural, type Text } from '../../../values/text.ts';
import { semicolon } from '../../joined-texts.ts';
import { methodTable } from '../../plan/semantics.ts';
import { uncapitalised, withoutStop } from '../../sentence.ts';
import { pickedTable } from '../slide-table.ts';
import { sourceLine, titled } from '../slide-text.ts';
import type { Slide } from '../slides.ts';
import { missingDataNotes } from '../speaker-notes.ts';
import { sheetSlides } from './sheet-slides.ts';

/** The steps of the semantic analysis, and how the plan can be reproduced. */
export function methodSlides(strategy: Strategy): Slide[] {
  const { method, inputs } = strategy;
  return sheetSlides({
    id: 'method',
    title: titleOf(method),
    table: pickedTable(methodTable(strategy), [
      [0, 0.62],
      [2, 0.38],
    ]),
    alt: pair('Tableau des sept étapes et de leur état.', 'Table of the seven steps and their state.'),
    notes: [introduction, progressNote(method), reproducibleNote(strategy)],
    rowNotes: method.map(stepNote),
    more: missingDataNotes(strategy, ['Cr8']),
    source:
      inputs.siteHash === null
        ? sourceLine('plan (calculé), sans audit du site', 'plan (computed), without a site audit')
        : sourceLine('plan et audit du site (calculé)', 'plan and site audit (computed)'),
  });
}

function titleOf(method: readonly MethodStep[]): Text {
  const done = method.filter((one) => one.done).length;
  if (done === method.length)
    return titled(
      'La méthode\u202f: les sept étapes de l’analyse sémantique sont faites',
      'The method: all seven steps of the semantic analysis are done',
    );
  const steps = plural(done, 'fr', {
    one: 'étape de l’analyse sémantique est faite',
    other: 'étapes de l’analyse sémantique sont faites',
  });
  return titled(
    `La méthode\u202f: ${done} ${steps} sur ${method.length}`,
    `The method: ${done} of ${method.length} steps of the semantic analysis are done`,
  );
}

const introduction = pair(
  'Voici comment le plan est fait. Je collecte les pages, les requêtes et les mots des publics, je les nettoie, je les regroupe en thèmes, je note chaque thème, je le rapproche d’une page, je contrôle, puis j’écris les briefs.',
  'This is how the plan is made. I collect pages, queries and the words of the audiences, clean them, group them into topics, score each topic, match it with a page, control, then write the briefs.',
);

const nameOf = ({ title }: MethodStep): Text => inBoth((locale) => uncapitalised(withoutStop(title[locale])));

function progressNote(method: readonly MethodStep[]): Text {
  const left = method.filter((one) => !one.done);
  if (left.length === 0)
    return pair(
      'Les sept étapes ont laissé leur trace dans les fichiers du plan.',
      'All seven steps left their trace in the files of the plan.',
    );
  const names = inBoth((locale) => left.map((one) => nameOf(one)[locale]).join(semicolon[locale]));
  return pair(
    `Il reste à faire\u202f: ${names.fr}. La donnée manque, je ne la remplace pas par une supposition.`,
    `Still to do: ${names.en}. The data is missing, and I do not replace it by a guess.`,
  );
}

const reproducibleNote = ({ seed }: Strategy): Text =>
  pair(
    `Le plan est reproductible\u202f: les mêmes données et la même graine, ${seed}, donnent le même plan, chiffre pour chiffre. Chaque choix garde ses facteurs, leurs poids et la solution écartée, de sorte que l’on peut le contester point par point.`,
    `The plan can be made again: the same data and the same seed, ${seed}, give the same plan, figure for figure. Each choice keeps its factors, their weights and the option set aside, so that it can be disputed point by point.`,
  );

function stepNote(step: MethodStep): Text {
  const name = nameOf(step);
  return step.done
    ? pair(`L’étape «\u202f${name.fr}\u202f» est faite.`, `The step “${name.en}” is done.`)
    : pair(
        `L’étape «\u202f${name.fr}\u202f» reste à faire, faute de donnée.`,
        `The step “${name.en}” is still to do, for want of data.`,
      );
}
