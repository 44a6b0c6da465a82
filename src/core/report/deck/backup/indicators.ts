import type { DashboardKpi } from '../../../planning/plan/kpi-binding.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { pair, type Text } from '../../../values/text.ts';
import { indicatorsTable } from '../../plan/conversion.ts';
import { kpiTitle, measure, targetCell } from '../../plan-cells.ts';
import { afterColon, withoutStop } from '../../sentence.ts';
import { pickedTable } from '../slide-table.ts';
import { sourceLine, titled } from '../slide-text.ts';
import { counted } from '../../../values/counted.ts';
import type { Slide } from '../slides.ts';
import { sheetSlides } from './sheet-slides.ts';

/** The indicators of the dashboard. */
export function indicatorSlides(strategy: Strategy): Slide[] {
  const { kpis, company } = strategy;
  if (kpis.length === 0) return [];
  return sheetSlides({
    id: 'indicators',
    title: titleOf(kpis),
    table: pickedTable(indicatorsTable(strategy), [
      [0, 0.32],
      [1, 0.15],
      [2, 0.13],
      [3, 0.12],
      [4, 0.28],
    ]),
    alt: pair(
      'Tableau des indicateurs, de leur départ et de leur cible.',
      'Table of the indicators, their start and their target.',
    ),
    notes: [introduction],
    rowNotes: kpis.map((one) => kpiNote(one, company.currency)),
    more: [unknownNote],
    source: sourceLine(
      'départs mesurés ou déclarés\u202f; cibles du plan (calculé, hypothèse)',
      'starts measured or declared; targets of the plan (computed, assumption)',
    ),
  });
}

function titleOf(kpis: readonly DashboardKpi[]): Text {
  const total = counted(
    kpis.length,
    ['indicateur suivi', 'indicateurs suivis'],
    ['indicator tracked', 'indicators tracked'],
  );
  const unknown = kpis.filter((one) => one.baseline === null).length;
  if (unknown === kpis.length)
    return titled(
      `${total.fr}\u202f: aucun n’a encore de valeur de départ, tous sont à relever`,
      `${total.en}: none has a starting value yet, all are to be read`,
    );
  if (unknown === 0)
    return titled(`${total.fr}, tous avec une valeur de départ`, `${total.en}, all with a starting value`);
  return titled(
    `${total.fr}, dont ${unknown} sans valeur de départ, à relever`,
    `${total.en}, ${unknown} of them without a starting value, to be read`,
  );
}

const introduction = pair(
  'Voici tous les indicateurs suivis, avec leur rôle, leur départ, leur cible et leur rythme de relevé. J’en ai peu, et chacun répond à une décision.',
  'These are all the indicators tracked, with their role, their start, their target and how often they are read. I have few, and each answers a decision.',
);

function kpiNote(kpi: DashboardKpi, currency: string): Text {
  const { kpiId, baseline, unit, why, source } = kpi;
  const [title, because] = [kpiTitle(kpiId), afterColon(why)];
  const from = measure(baseline, unit, currency);
  const to = targetCell(kpi, currency);
  const aim =
    from === null
      ? pair(`cible ${to.fr}, sans valeur de départ à ce jour`, `target ${to.en}, without a starting value so far`)
      : pair(`de ${from.fr} à ${to.fr}`, `from ${from.en} to ${to.en}`);
  return pair(
    `${title.fr}, ${aim.fr}\u202f: ${because.fr} Source\u202f: ${withoutStop(source.fr)}.`,
    `${title.en}, ${aim.en}: ${because.en} Source: ${withoutStop(source.en)}.`,
  );
}

const unknownNote = pair(
  'Un indicateur sans départ n’est pas à zéro\u202f: il n’a pas encore été relevé. Sa cible sera revue au premier relevé.',
  'An indicator without a start does not stand at zero: it has not been read yet. Its target will be reviewed at the first reading.',
);
