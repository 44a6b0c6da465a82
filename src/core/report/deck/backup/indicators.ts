import type { DashboardKpi } from '../../../planning/plan/kpi-binding.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { pair, type Text } from '../../../values/text.ts';
import { indicatorsTable } from '../../plan/conversion.ts';
import { type OwnIndicator, ownIndicators } from '../../own-indicators.ts';
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
  const own = ownIndicators(strategy);
  if (kpis.length + own.length === 0) return [];
  return sheetSlides({
    id: 'indicators',
    title: titleOf([...own.map(({ start }) => start), ...kpis.map(({ baseline }) => baseline)]),
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
    rowNotes: [
      ...own.map((one) => ownNote(one, company.currency)),
      ...kpis.map((one) => kpiNote(one, company.currency)),
    ],
    more: [unknownNote],
    source: sourceLine(
      'départs mesurés, déclarés ou supposés\u202f; cibles du plan (calculé, hypothèse)',
      'starts measured, declared or assumed; targets of the plan (computed, assumption)',
    ),
  });
}

/** How many indicators there are, and how many of them have no start yet. */
function titleOf(starts: readonly (number | null)[]): Text {
  const total = counted(
    starts.length,
    ['indicateur suivi', 'indicateurs suivis'],
    ['indicator tracked', 'indicators tracked'],
  );
  const unknown = starts.filter((start) => start === null).length;
  if (unknown === starts.length)
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

function ownNote({ name, unit, start, target, why, source }: OwnIndicator, currency: string): Text {
  return noteOf({
    title: name,
    from: measure(start, unit, currency),
    to: measure(target, unit, currency),
    why,
    source,
  });
}

function kpiNote(kpi: DashboardKpi, currency: string): Text {
  const { kpiId, baseline, unit, why, source } = kpi;
  const from = measure(baseline, unit, currency);
  return noteOf({ title: kpiTitle(kpiId), from, to: targetCell(kpi, currency), why, source });
}

interface Noted {
  readonly title: Text;
  readonly from: Text | null;
  readonly to: Text;
  readonly why: Text;
  readonly source: Text;
}

function noteOf({ title, from, to, why, source }: Noted): Text {
  const because = afterColon(why);
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
