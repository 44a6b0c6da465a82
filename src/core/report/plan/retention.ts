import type { KpiBinding } from '../../planning/plan/kpi-binding.ts';
import type { RetentionDetail } from '../../planning/plan/details/retention-detail.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { retentionSteps as catalogue } from '../../retention/steps/index.ts';
import { percentText } from '../../values/number-text.ts';
import type { Locale } from '../../values/locale.ts';
import { inBoth, pair, plural, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, note, paragraph, subheading, table } from '../build-blocks.ts';
import { joined, semicolon } from '../joined-texts.ts';
import { kpiTitle, measure, targetCell } from '../plan-cells.ts';
import { emptyPartNote } from './empty-part.ts';
import { type PlannedStep, plannedSteps } from './path/planned-steps.ts';
import { familyTitle, sends, stepSheets, whenText } from './path/step-sheets.ts';
import { type StepPeople, stepPeople } from './path/step-people.ts';
import { targetMeaning, targetSource } from './path/target-meaning.ts';

/** Part 7: the steps that keep a customer, each with its trigger, message and indicator. */
export function retentionPart(strategy: Strategy): ReportBlock[] {
  const steps = plannedSteps(strategy);
  const title = heading('part-7', pair('7. Garder les clients', '7. Keeping customers'));
  if (steps.length === 0)
    return [
      title,
      emptyPartNote(
        pair('Ce plan ne prévoit aucune étape pour garder les clients', 'This plan holds no step to keep customers'),
      ),
    ];
  return [
    title,
    cycleParagraph(strategy),
    limitsParagraph(strategy),
    stepsTable(strategy, steps),
    subheading('steps', pair('Le texte ou le changement de chaque étape', 'The text or the change of each step')),
    ...stepSheets(strategy, steps),
    subheading('step-indicators', pair('Ce qui se mesure à chaque étape', 'What is measured at each step')),
    indicatorsTable(strategy, steps),
    outcomeNote(strategy),
  ];
}

function limitsParagraph({ actions, retention }: Strategy): ReportBlock {
  const { entry, horizonDays, messagesPerWeekMax, unsubscribe } = retention;
  const first = titleOf(actions, entry);
  return paragraph(
    pair(
      `Entrée\u202f: «\u202f${first.fr}\u202f». Chaque client est suivi ${horizonDays} jours, au-delà de la date habituelle de la fois suivante\u202f; les messages lointains vont dans ce cycle à ceux qui ont acheté avant lui. Jamais plus de ${messagesPerWeekMax} messages par personne et par semaine. ${unsubscribe.fr}`,
      `Entry: “${first.en}”. Each customer is followed for ${horizonDays} days, past the usual date of the next time; in this cycle the late messages go to those who bought before it. Never more than ${messagesPerWeekMax} messages per person and week. ${unsubscribe.en}`,
    ),
  );
}

/** The cycle that the delays follow, and where it comes from. */
function cycleParagraph({ retention: { cycle } }: Strategy): ReportBlock {
  const { leadDays, serviceDays, intervalDays, intervalFrom } = cycle;
  const [interval, lead, end] = [intervalDays, leadDays, leadDays + serviceDays].map(daysText) as [Text, Text, Text];
  const source = intervalSources[intervalFrom];
  const rows = [
    intervalFrom === 'offer'
      ? pair(`${interval.fr} d’une échéance à la suivante`, `${interval.en} from one term to the next`)
      : pair(`${interval.fr} entre deux achats (${source.fr})`, `${interval.en} between two purchases (${source.en})`),
    ...(leadDays === 0
      ? []
      : [pair(`${lead.fr} d’attente après la commande`, `${lead.en} of waiting after the order`)]),
    ...(serviceDays === 0
      ? []
      : [pair(`aucune question de satisfaction avant ${end.fr}`, `no question about satisfaction before ${end.en}`)]),
  ];
  const { fr, en } = joined(rows, semicolon);
  return paragraph(pair(`Ce parcours suit votre rythme\u202f: ${fr}.`, `This path follows your rhythm: ${en}.`));
}

const daysText = (days: number): Text =>
  inBoth(
    (locale) =>
      `${days} ${plural(days, locale, locale === 'fr' ? { one: 'jour', other: 'jours' } : { one: 'day', other: 'days' })}`,
  );

const intervalSources: Readonly<Record<Strategy['retention']['cycle']['intervalFrom'], Text>> = {
  counted: pair('compté par vous', 'counted by you'),
  life: pair('durée que votre fichier donne', 'life that your file gives'),
  audiences: pair('d’après vos publics', 'from your audiences'),
  offer: pair('durée de votre offre', 'term of your offer'),
  model: pair(
    'habituel de ce métier, à remplacer par votre relevé',
    'usual in this trade, to be replaced by your count',
  ),
};

const titleOf = (actions: Strategy['actions'], id: string): Text =>
  actions.find((one) => one.id === id)?.title ?? pair(id, id);

function stepsTable({ actions }: Strategy, steps: readonly PlannedStep[]): ReportBlock {
  return table(
    pair('Le parcours, étape par étape (J = première commande)', 'The workflow, step by step (D = first order)'),
    [
      ['Étape', 'Step'],
      ['Quand et où', 'When and where', 'wide'],
      ['Texte', 'Text'],
      ['Accord', 'Consent'],
      ['Suite', 'Next'],
    ],
    steps.map(({ action, step }): Cell[] => [
      inBoth((locale) => `${action.title[locale]} (${familyTitle(step)[locale]})`),
      whenText(step, action.channelIds[0] ?? ''),
      step.ready === null ? textless(step) : pair('prêt, ci-dessous', 'ready, below'),
      consentNames[step.consent],
      nextText(step, actions),
    ]),
  );
}

/** A step that sends has a text to come; one that changes the site has none. */
const textless = ({ stepTypeId }: RetentionDetail): Text =>
  !sends(stepTypeId) ? pair('aucun\u202f: le parcours change', 'none: the path changes') : pair('à venir', 'to come');

const asks = (stepTypeId: string): boolean => catalogue.some(({ id, isSurvey }) => id === stepTypeId && isSurvey);

const dueInCycle = pair('dont la date tombe dans le cycle', 'whose date falls in the cycle');

/** The indicator of each step: start, target, the people that it means, where the target comes from, and when to stop. */
function indicatorsTable(strategy: Strategy, steps: readonly PlannedStep[]): ReportBlock {
  const { currency } = strategy.company;
  const { ledger } = strategy;
  // the people whom the dates of the file give come before any pace
  const peopleOf = (main: KpiBinding, step: RetentionDetail, from: string): StepPeople | null =>
    step.people == null ? stepPeople(main, from, strategy) : { count: step.people, name: dueInCycle };
  return table(
    pair('L’indicateur de chaque étape', 'The indicator of each step'),
    [
      ['Étape', 'Step'],
      ['Indicateur', 'Indicator'],
      ['Départ', 'Start', 'number'],
      ['Cible', 'Target', 'number'],
      ['Ce que cela représente', 'What it means', 'wide'],
      ['D’où vient la cible', 'Where the target comes from', 'wide'],
      ['Arrêter à', 'Stop at', 'number'],
      ['Lu dans', 'Read in'],
    ],
    steps.flatMap(({ action, step }): Cell[][] => {
      const [main] = action.kpis;
      if (main === undefined) return [];
      const row = ledger.rows.find(({ actionId }) => actionId === action.id);
      return [
        [
          action.title,
          kpiTitle(main.kpiId),
          measure(main.baseline, main.unit, currency) ?? pair('premier relevé', 'first reading'),
          targetCell(main, currency),
          targetMeaning(main, {
            people: peopleOf(main, step, row?.startsOn ?? action.start),
            amongAnswers: asks(step.stepTypeId),
          }),
          targetSource(main),
          measure(main.low, main.unit, currency),
          main.source,
        ],
      ];
    }),
  );
}

function nextText({ next, exit }: RetentionDetail, actions: Strategy['actions']): Text {
  if (next.length === 0) return joined([pair('sortie\u202f:', 'exit:'), exit]);
  return joined(
    next.map((one) => titleOf(actions, one.actionId)),
    ', ',
  );
}

const consentNames: Readonly<Record<RetentionDetail['consent'], Text>> = {
  contract: pair('suite du contrat', 'part of the contract'),
  opt_in: pair('accord préalable', 'prior consent'),
  not_needed: pair('sans objet', 'not needed'),
};

/** The measured start, or the reading that comes first. */
function startText(start: number | null, locale: Locale): string {
  if (start !== null) return locale === 'fr' ? `de ${percentText(start, 'fr')}` : `from ${percentText(start, 'en')}`;
  return locale === 'fr'
    ? 'départ non mesuré (premier relevé dans les quatre premières semaines)'
    : 'start not measured (first reading within the first four weeks)';
}

function outcomeNote({ retention: { outcomeKpiId, outcomeStart, outcomeTarget } }: Strategy): ReportBlock {
  const title = kpiTitle(outcomeKpiId);
  return note(
    pair(
      `Ce que l’ensemble doit atteindre\u202f: «\u202f${title.fr}\u202f», ${startText(outcomeStart, 'fr')}, vers ${percentText(outcomeTarget, 'fr')}.`,
      `What the whole must reach: “${title.en}”, ${startText(outcomeStart, 'en')}, towards ${percentText(outcomeTarget, 'en')}.`,
    ),
  );
}
