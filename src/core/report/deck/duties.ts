import type { Strategy } from '../../planning/plan/plan.ts';
import { inBoth, pair } from '../../values/text.ts';
import type { Cell } from '../blocks.ts';
import { dutiesOf } from '../plan/actions.ts';
import { aboutWords, takenWords } from '../plan/hypothesis-words.ts';
import { dayWords } from '../plan/cells.ts';
import { bare, counted, fullDay, lower, sentence, slideTable, sourceLine, titled } from './slide-parts.ts';
import type { Slide } from './slides.ts';
import { sheetSlides } from './backup-sheet.ts';

export function lawSlides(strategy: Strategy): Slide[] {
  const duties = dutiesOf(strategy);
  if (duties.length === 0) return [];
  const pending = strategy.actions.flatMap((one) => one.legal).filter((one) => !one.satisfied).length;
  const total = counted(duties.length, ['obligation légale', 'obligations légales'], ['legal duty', 'legal duties']);
  const open = counted(
    pending,
    ['point reste à remplir', 'points restent à remplir'],
    ['point is still to be met', 'points are still to be met'],
  );
  return sheetSlides({
    id: 'law',
    title:
      pending === 0
        ? titled(
            `${total.fr}\u202f: chacune a sa réponse datée dans le plan`,
            `${total.en}: each has its dated answer in the plan`,
          )
        : titled(`${total.fr}\u202f: ${open.fr}`, `${total.en}: ${open.en}`),
    body: [
      titled(
        'Le plan signale ce qui est à prévoir\u202f; ce n’est pas un conseil juridique.',
        'The plan tells what to provide; it is not legal advice.',
      ),
    ],
    table: slideTable(
      [
        ['Ce qui est demandé', 'What is asked', 0.48],
        ['Réponse du plan', 'Answer of the plan', 0.36],
        ['Avant le', 'Before', 0.16],
      ],
      duties.map((one): Cell[] => [one.required, one.evidence, dayWords(one.first)]),
      { lines: 14 },
    ),
    alt: pair(
      'Tableau des obligations, de leur réponse et de leur date.',
      'Table of the duties, their answer and their date.',
    ),
    notes: [
      pair(
        'Je n’ai pas ajouté le droit à la fin\u202f: chaque action porte les règles qui la touchent, et une tâche datée avant son départ quand il y a quelque chose à faire.',
        'I did not add the law at the end: each action carries the rules that bear on it, with a task dated before its start where there is something to do.',
      ),
    ],
    told: duties.map((one) => {
      const bears = counted(
        one.titles.length,
        ['action est concernée', 'actions sont concernées'],
        ['action', 'actions'],
      );
      return pair(
        `${sentence(one.required.fr)} Ma réponse\u202f: ${lower(bare(one.evidence.fr))}, avant le ${fullDay(one.first).fr}. ${bears.fr}.`,
        `${sentence(one.required.en)} My answer: ${lower(bare(one.evidence.en))}, before ${fullDay(one.first).en}. It bears on ${bears.en}.`,
      );
    }),
    more: [
      pair(
        'Les textes entiers et les actions concernées sont en annexe du rapport. Pour un cas douteux, je demande l’avis d’un juriste avant le lancement, et je le note dans le plan.',
        'Full texts and the actions concerned are in the annex of the report. For a doubtful case I ask a lawyer before the start, and note it in the plan.',
      ),
      pair(
        'Chaque réponse est une mention du texte ou une tâche datée. Je la relis avant le départ de l’action\u202f: une action dont la tâche n’est pas faite attend, elle ne part pas à moitié en règle. Les dates de cette diapositive sont celles de la première action concernée, les plus proches.',
        'Each answer is a mention in the text or a dated task. I read it again before the action starts: an action whose task is not done waits, it does not start half in order. The dates of this slide are those of the first action concerned, the nearest ones.',
      ),
    ],
    source: sourceLine(
      'règles de droit en vigueur (repère publié)\u202f; réponses du plan (calculé)',
      'rules of law in force (published benchmark); answers of the plan (computed)',
    ),
  });
}

/** Assumptions that were taken, then data that are missing. */
export function unknownSlides({ inputs, dataToCollect }: Strategy): Slide[] {
  const { hypotheses = [], organisation } = inputs.company;
  const { currency } = organisation;
  const taken = counted(
    hypotheses.length,
    ['hypothèse posée', 'hypothèses posées'],
    ['assumption taken', 'assumptions taken'],
  );
  const left = counted(
    dataToCollect.length,
    ['donnée à recueillir', 'données à recueillir'],
    ['piece of data to collect', 'pieces of data to collect'],
  );
  return [
    ...(hypotheses.length === 0
      ? []
      : sheetSlides({
          id: 'assumptions',
          title: titled(
            `${taken.fr} faute de mieux\u202f: à remplacer par vos chiffres`,
            `${taken.en} for want of better: to be replaced by your figures`,
          ),
          body: [],
          table: slideTable(
            [
              ['Sur quoi', 'About', 0.3],
              ['Valeur prise', 'Value taken', 0.35],
              ['D’après', 'From', 0.35],
            ],
            hypotheses.map((one): Cell[] => [aboutWords(one.about), takenWords(one.taken, currency), one.from]),
            { lines: 4 },
          ),
          alt: pair('Tableau des hypothèses.', 'Table of the assumptions.'),
          notes: [
            pair(
              'Quand une valeur manquait et que le plan ne pouvait s’en passer, j’en ai pris une et je l’ai écrite ici. Chacune dit d’où elle vient. Dès que l’entreprise donne la sienne, le plan se recalcule entièrement.',
              'Where a value was missing and the plan could not do without, I took one and wrote it here. Each says where it comes from. As soon as the company gives its own, the whole plan is computed again.',
            ),
          ],
          told: hypotheses.map((one) =>
            inBoth((locale) => {
              const taken = bare(takenWords(one.taken, currency)[locale]);
              return locale === 'fr'
                ? `${aboutWords(one.about).fr}\u202f: «\u202f${taken}\u202f» (${bare(one.from)}).`
                : `${aboutWords(one.about).en}: “${taken}” (${bare(one.from)}).`;
            }),
          ),
          more: [
            pair(
              'Je vous demande de regarder d’abord celles qui touchent à l’argent et au temps\u202f: ce sont elles qui changent le plus le plafond de coût, le nombre d’actions et les dates. Les autres jouent sur l’ordre des contenus, qui se corrige sans frais en cours de cycle.',
              'I ask you to look first at those that bear on money and time: they change the cost ceiling, the number of actions and the dates most. The others act on the order of content, which can be mended in the course of the cycle at no cost.',
            ),
          ],
          source: sourceLine('fichier de l’entreprise (hypothèse)', 'company file (assumption)'),
        })),
    ...(dataToCollect.length === 0
      ? []
      : sheetSlides({
          id: 'missing',
          title: titled(
            `${left.fr}\u202f: ce que le plan ne sait pas encore`,
            `${left.en}: what the plan does not know yet`,
          ),
          body: [],
          table: slideTable(
            [
              ['Donnée', 'Data', 0.3],
              ['Pourquoi', 'Why', 0.38],
              ['Comment', 'How', 0.32],
            ],
            dataToCollect.map((one): Cell[] => [one.what, one.why, one.how]),
            { lines: 3 },
          ),
          alt: pair('Tableau des données à recueillir.', 'Table of the data to collect.'),
          notes: [
            pair(
              'Voici ce que je ne sais pas encore. Rien ici n’a été deviné\u202f: là où la donnée manque, le plan l’écrit et prévoit comment l’obtenir.',
              'This is what I do not know yet. Nothing here was guessed: where data is missing the plan says so and plans how to get it.',
            ),
          ],
          told: dataToCollect.map((one) =>
            inBoth((locale) => [one.what, one.why, one.how].map((text) => sentence(text[locale])).join(' ')),
          ),
          more: [
            pair(
              'Aucune de ces données n’est hors de portée\u202f: chacune demande un export, quelques entretiens ou une tâche datée dans le plan. Je propose de les relire ensemble à chaque revue, et de rayer celles qui sont venues.',
              'None of these data is out of reach: each takes an export, a few interviews or a task dated in the plan. I propose that we read the list together at each review, and strike out those that came.',
            ),
            pair(
              'Je commence par celles dont une décision dépend\u202f: un plafond, une cible, le choix d’un public ou d’un canal. Chaque donnée reçue se relit dans le plan suivant, et les chances des objectifs sont alors recalculées.',
              'I start with those that a decision rests on: a ceiling, a target, the choice of an audience or a channel. Each piece of data received is read in the next plan, and the odds of the objectives are then computed again.',
            ),
          ],
          source: sourceLine('contrôle du plan (calculé)', 'control of the plan (computed)'),
        })),
  ];
}
