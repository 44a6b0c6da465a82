import { siteChannelId } from '../../framework/channel-ids.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import type { RetentionDetail } from '../../planning/plan/details/retention-detail.ts';
import { type RetentionFamily, retentionFamilyTitles } from '../../retention/retention-step.ts';
import { compareText } from '../../values/compare-text.ts';
import { percentText } from '../../values/number-text.ts';
import type { Locale } from '../../values/locale.ts';
import { inBoth, pair, plural, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, note, paragraph, table } from '../build-blocks.ts';
import { joined, semicolon } from '../joined-texts.ts';
import { channelTypeTitle, kpiTitle, measure } from '../plan-cells.ts';
import { messageText } from './acquisition.ts';
import { emptyPartNote } from './empty-part.ts';

/** Part 7: the steps that keep a customer, each with its trigger, message and indicator. */
export function retentionPart(strategy: Strategy): ReportBlock[] {
  const steps = retentionSteps(strategy);
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
    outcomeNote(strategy),
  ];
}

export interface PlannedStep {
  readonly action: PlannedAction;
  readonly step: RetentionDetail;
}

/** The entry of the path, then the steps by their delay, then those that are always on. */
export function retentionSteps({
  actions,
  retention: { entry },
}: Pick<Strategy, 'actions' | 'retention'>): PlannedStep[] {
  return actions
    .flatMap((action) => (action.retention === null ? [] : [{ action, step: action.retention }]))
    .sort((a, b) => rankOf(a, entry) - rankOf(b, entry) || compareText(a.action.id, b.action.id));
}

function rankOf({ action, step: { trigger } }: PlannedStep, entry: string): number {
  if (action.id === entry) return -1;
  return trigger.place === 'path' ? trigger.delayHours : Number.MAX_SAFE_INTEGER;
}

function limitsParagraph({ actions, retention }: Strategy): ReportBlock {
  const { entry, horizonDays, messagesPerWeekMax, unsubscribe } = retention;
  const first = titleOf(actions, entry);
  return paragraph(
    pair(
      `Entrée\u202f: «\u202f${first.fr}\u202f». Horizon\u202f: ${horizonDays} jours. Jamais plus de ${messagesPerWeekMax} messages par personne et par semaine. ${unsubscribe.fr}`,
      `Entry: “${first.en}”. Horizon: ${horizonDays} days. Never more than ${messagesPerWeekMax} messages per person and week. ${unsubscribe.en}`,
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
  audiences: pair('d’après vos publics', 'from your audiences'),
  offer: pair('durée de votre offre', 'term of your offer'),
  model: pair(
    'habituel de ce métier, à remplacer par votre relevé',
    'usual in this trade, to be replaced by your count',
  ),
};

const titleOf = (actions: Strategy['actions'], id: string): Text =>
  actions.find((one) => one.id === id)?.title ?? pair(id, id);

function stepsTable({ actions, company: { currency } }: Strategy, steps: readonly PlannedStep[]): ReportBlock {
  return table(
    pair('Le parcours, étape par étape', 'The workflow, step by step'),
    [
      ['Étape', 'Step'],
      ['Quand (J = première commande), et où', 'When (D = first order) and where'],
      ['Message ou changement', 'Message or change', 'wide'],
      ['Accord', 'Consent'],
      ['Suite', 'Next'],
      ['Indicateur', 'Indicator'],
      ['Départ', 'Start', 'number'],
      ['Cible', 'Target', 'number'],
    ],
    steps.map(({ action, step }): Cell[] => {
      const [main] = action.kpis;
      return [
        inBoth((locale) => `${action.title[locale]} (${familyTitle(step)[locale]})`),
        whenText(step, action.channelIds[0] ?? ''),
        step.message === null ? step.change : messageText(step.message),
        consentNames[step.consent],
        nextText(step, actions),
        main === undefined ? null : kpiTitle(main.kpiId),
        measure(main?.baseline ?? null, main?.unit ?? 'count', currency) ?? pair('à relever', 'to read'),
        main === undefined ? null : measure(main.target, main.unit, currency),
      ];
    }),
  );
}

const familyTitle = ({ family }: RetentionDetail): Text => retentionFamilyTitles[family as RetentionFamily];

function whenText({ trigger: { event, delayHours, place }, consent }: RetentionDetail, channelId: string): Text {
  const isDated = place === 'path' && delayHours > 0;
  const where = channelId === siteChannelId ? peopleBy[consent] : channelTypeTitle(channelId);
  return joined([event, ...(isDated ? [delayText(delayHours)] : []), where], ' · ');
}

/** How a step reaches people where the company has no list of its own: a website sends no message. */
const peopleBy: Readonly<Record<RetentionDetail['consent'], Text>> = {
  contract: pair('message au client (courriel ou texto)', 'message to the customer (email or text)'),
  opt_in: pair('message à qui a donné son accord (courriel ou texto)', 'message to those who agreed (email or text)'),
  not_needed: pair('une personne, ou le site', 'a person, or the site'),
};

/** `6 h`, `D+3`. */
export function delayText(hours: number): Text {
  if (hours < 24) return pair(`${hours} h`, `${hours} h`);
  const days = Math.round(hours / 24);
  return pair(`J+${days}`, `D+${days}`);
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
