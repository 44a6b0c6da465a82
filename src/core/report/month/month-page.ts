import { criteria } from '../../gauge/criteria/index.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { dayText } from '../../values/day-text.ts';
import { numberText } from '../../values/number-text.ts';
import { inBoth, pair, plural, type Text } from '../../values/text.ts';
import { timeText } from '../../worklist/time-text.ts';
import { monthOfWork, workOrder } from '../../worklist/work-order.ts';
import type { WorkItem } from '../../worklist/work-item.ts';
import { planItems } from '../../worklist/plan-items.ts';
import { takenText, subjectOf } from '../plan/hypotheses.ts';

/** A file of the folder, with the reason to open it. */
export interface MonthFile {
  readonly href: string;
  readonly label: Text;
}

export interface MonthEntry {
  readonly item: WorkItem;
  readonly time: Text;
}

/** The page "This month": one list of what to do, then where to read more. */
export interface MonthPage {
  readonly title: Text;
  readonly subtitle: Text;
  readonly summary: Text;
  readonly entries: readonly MonthEntry[];
  readonly later: readonly Text[];
  /** What the hours leave for later, with the hours that it would take; null when nothing is. */
  readonly waiting: Text | null;
  /** What nobody gave: subject, value taken, source. */
  readonly assumptions: readonly { readonly subject: Text; readonly taken: Text; readonly from: string }[];
  readonly files: readonly MonthFile[];
}

const mostEntries = 12;
const mostLater = 8;
/** Actions of the audit on the list: those that its report shows first. */
const mostOfAudit = 5;

export function monthPage(
  strategy: Strategy,
  auditItems: readonly WorkItem[],
  { files, pagesRead, day }: { readonly files: readonly MonthFile[]; readonly pagesRead: number; readonly day: string },
): MonthPage {
  const ordered = workOrder([...auditItems.slice(0, mostOfAudit), ...planItems(strategy)]);
  const { now, later, hours } = monthOfWork(ordered, strategy.capacity.hoursPerWeek, mostEntries);
  const { company } = strategy;
  const planned = hoursOf(now);
  return {
    title: pair(`Ce mois-ci\u00a0: ${company.name}`, `This month: ${company.name}`),
    subtitle: inBoth((locale) =>
      locale === 'fr'
        ? `${pagesRead} pages de ${hostOf(company.domain)} lues le ${dayText(day, 'fr')}`
        : `${pagesRead} pages of ${hostOf(company.domain)} read on ${dayText(day, 'en')}`,
    ),
    summary: inBoth((locale) => {
      const tasks = plural(
        now.length,
        locale,
        locale === 'fr'
          ? { one: 'une tâche', other: `${now.length} tâches` }
          : { one: 'one task', other: `${now.length} tasks` },
      );
      return locale === 'fr'
        ? `Vous avez environ ${hours}\u00a0heures ce mois-ci\u00a0: voici ${tasks}, dans l’ordre, pour ${numberText(planned, 'fr', 1)}\u00a0heures environ. Commencez par la première.`
        : `You have about ${hours} hours this month: here ${now.length === 1 ? 'is' : 'are'} ${tasks}, in order, for about ${numberText(planned, 'en', 1)} hours. Start with the first.`;
    }),
    entries: now.map((item) => ({ item, time: timeText(item.minutes) })),
    later: later
      .slice(0, mostLater)
      .map(({ title, minutes }) => inBoth((locale) => `${title[locale]} (${timeText(minutes)[locale]})`)),
    assumptions: (strategy.inputs.company.hypotheses ?? []).map(({ about, taken, from }) => ({
      subject: subjectOf(about),
      taken: takenText(taken, company.currency),
      from,
    })),
    waiting: waitingText(strategy.capacity),
    files,
  };
}

/** Criteria by their titles: an owner reads no codes. */
function waitingText({ hoursPerWeek, waiting }: Strategy['capacity']): Text | null {
  if (waiting.length === 0) return null;
  const needed = Math.max(...waiting.map((one) => one.hoursPerWeek));
  const named = criteria.filter(({ rules }) => rules.some(({ id }) => waiting.some(({ ruleId }) => ruleId === id)));
  const titles = (locale: 'fr' | 'en') => named.map(({ title }) => title[locale]).join(', ');
  return inBoth((locale) =>
    locale === 'fr'
      ? `Le plan des six mois tient dans ${numberText(hoursPerWeek, 'fr', 1)}\u00a0heures par semaine. Avec ${needed}\u00a0heures, il ferait aussi une place entière à\u00a0: ${titles('fr')}.`
      : `The plan of the six months fits in ${numberText(hoursPerWeek, 'en', 1)} hours a week. With ${needed} hours it would also make full room for: ${titles('en')}.`,
  );
}

const hoursOf = (items: readonly WorkItem[]): number =>
  items.reduce((sum, { minutes }) => sum + (minutes.low + minutes.high) / 120, 0);

const hostOf = (domain: string): string => new URL(domain).host.replace(/^www\./, '');
