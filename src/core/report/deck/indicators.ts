import type { Strategy } from '../../planning/plan/plan.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Cell } from '../blocks.ts';
import { channelTitle, kpiName, measure } from '../plan/cells.ts';
import { indicators } from '../plan/conversion.ts';
import {
  bare,
  counted,
  lower,
  pickedTable,
  sentence,
  shortText,
  slideTable,
  sourceLine,
  spoken,
  titled,
} from './slide-parts.ts';
import { type Slide, besideChart } from './slides.ts';
import { sheetSlides } from './backup-sheet.ts';

export function indicatorSlides(strategy: Strategy): Slide[] {
  const { kpis, company } = strategy;
  if (kpis.length === 0) return [];
  const blank = kpis.filter((one) => one.baseline === null).length;
  const total = counted(
    kpis.length,
    ['indicateur suivi', 'indicateurs suivis'],
    ['indicator tracked', 'indicators tracked'],
  );
  return sheetSlides({
    id: 'indicators',
    title:
      blank === kpis.length
        ? titled(
            `${total.fr}\u202f: aucun n’a encore de valeur de départ, tous sont à relever`,
            `${total.en}: none has a starting value yet, all are to be read`,
          )
        : blank === 0
          ? titled(`${total.fr}, tous avec une valeur de départ`, `${total.en}, all with a starting value`)
          : titled(
              `${total.fr}, dont ${blank} sans valeur de départ, à relever`,
              `${total.en}, ${blank} of them without a starting value, to be read`,
            ),
    body: [],
    table: pickedTable(indicators(strategy), [
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
    notes: [
      pair(
        'Voici tous les indicateurs suivis, avec leur rôle, leur départ, leur cible et leur rythme de relevé. J’en ai peu, et chacun répond à une décision.',
        'These are all the indicators tracked, with their role, their start, their target and how often they are read. I have few, and each answers a decision.',
      ),
    ],
    told: kpis.map((one) => {
      const [from, to] = [one.baseline, one.target].map(
        (value) => measure(value, one.unit, company.currency) as Text | null,
      );
      const [fr, en] =
        from == null
          ? [`cible ${to?.fr}, sans valeur de départ à ce jour`, `target ${to?.en}, without a starting value so far`]
          : [`de ${from.fr} à ${to?.fr}`, `from ${from.en} to ${to?.en}`];
      return pair(
        `${kpiName(one.kpiId).fr}, ${fr}\u202f: ${lower(sentence(one.why.fr))} Source\u202f: ${bare(one.source.fr)}.`,
        `${kpiName(one.kpiId).en}, ${en}: ${lower(sentence(one.why.en))} Source: ${bare(one.source.en)}.`,
      );
    }),
    more: [
      pair(
        'Un indicateur sans départ n’est pas à zéro\u202f: il n’a pas encore été relevé. Sa cible sera revue au premier relevé.',
        'An indicator without a start does not stand at zero: it has not been read yet. Its target will be reviewed at the first reading.',
      ),
    ],
    source: sourceLine(
      'départs mesurés ou déclarés\u202f; cibles du plan (calculé, hypothèse)',
      'starts measured or declared; targets of the plan (computed, assumption)',
    ),
  });
}

const mostRows = 7;

export function budgetSlides(strategy: Strategy): Slide[] {
  const { nextCycle, inputs, company } = strategy;
  const { allocation } = nextCycle;
  if (allocation.rows.length === 0) return [];
  const cash = (amount: number): Text => measure(Math.round(amount), 'money', company.currency) as Text;
  const rows = [...allocation.rows]
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || (a.channelId < b.channelId ? -1 : 1))
    .slice(0, mostRows);
  const name = (id: string): Text => shortText(channelTitle(inputs.company, id), 26);
  const left = allocation.rows.length - rows.length;
  return [
    {
      id: 'budget',
      kind: 'backup',
      title: titled(
        `Budget d’acquisition\u202f: de ${cash(allocation.spentBefore).fr} à ${cash(allocation.spent).fr} au cycle suivant`,
        `Acquisition budget: from ${cash(allocation.spentBefore).en} to ${cash(allocation.spent).en} in the next cycle`,
      ),
      body: [
        left === 0
          ? titled('Chaque canal avant et après la répartition.', 'Each channel before and after the allocation.')
          : titled(
              `Les ${rows.length} canaux qui changent le plus, sur ${allocation.rows.length}.`,
              `The ${rows.length} channels that change most, out of ${allocation.rows.length}.`,
            ),
      ],
      figure: {
        kind: 'chart',
        categories: rows.map((one) => name(one.channelId)),
        series: [
          {
            name: pair(`Après (${company.currency})`, `After (${company.currency})`),
            values: rows.map((one) => Math.round(one.after)),
          },
          {
            name: pair(`Avant (${company.currency})`, `Before (${company.currency})`),
            values: rows.map((one) => Math.round(one.before)),
          },
        ],
        table: slideTable(
          [
            ['Canal', 'Channel', 0.48],
            ['Avant', 'Before', 0.26, 'number'],
            ['Après', 'After', 0.26, 'number'],
          ],
          rows.map((one): Cell[] => [name(one.channelId), cash(one.before), cash(one.after)]),
          { lines: rows.length > 5 ? 1 : 2, width: besideChart },
        ),
        alt: inBoth(
          (locale) =>
            `${locale === 'fr' ? 'Barres du budget par canal, avant et après.' : 'Bars of the budget by channel, before and after.'} ${rows.map((one) => `${name(one.channelId)[locale]}${locale === 'fr' ? '\u202f' : ''}: ${cash(one.before)[locale]} → ${cash(one.after)[locale]}`).join(', ')}.`,
        ),
      },
      notes: spoken(
        [
          pair(
            `Voici ce que deviendrait le budget d’acquisition. ${sentence(nextCycle.explanation.fr)}`,
            `This is what would become of the acquisition budget. ${sentence(nextCycle.explanation.en)}`,
          ),
          pair(
            'Je ne répartis pas selon le coût moyen d’un client, mais selon le coût du client suivant\u202f: un canal bon marché peut coûter cher dès qu’on y ajoute. L’argent va là où un client de plus coûte le moins, jusqu’au plafond.',
            'I do not allocate by the mean cost of a customer, but by the cost of one more: a cheap channel may become dear as soon as money is added. Money goes where one more customer costs least, up to the ceiling.',
          ),
        ],
        [
          ...rows.map((one) =>
            pair(
              `${name(one.channelId).fr}\u202f: de ${cash(one.before).fr} à ${cash(one.after).fr}${one.marginalCac === null ? '' : `, un client de plus à ${(measure(one.marginalCac, 'money', company.currency) as Text).fr}`}.`,
              `${name(one.channelId).en}: from ${cash(one.before).en} to ${cash(one.after).en}${one.marginalCac === null ? '' : `, one more customer at ${(measure(one.marginalCac, 'money', company.currency) as Text).en}`}.`,
            ),
          ),
          pair(
            'C’est une projection à partir des relevés, non une décision prise\u202f: elle sera refaite avec les chiffres du cycle, et une personne la valide avant qu’un euro ne bouge.',
            'This is a projection from readings, not a decision taken: it is made again with the figures of the cycle, and a person approves it before any money moves.',
          ),
        ],
      ),
      source: sourceLine(
        'dépenses et clients mesurés, répartition calculée',
        'spending and customers measured, allocation computed',
      ),
    },
  ];
}
