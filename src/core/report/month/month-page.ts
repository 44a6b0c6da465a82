import { criteria } from '../../gauge/criteria/index.ts';
import { isOfFirstMonth, monthWeeks, type PlannedTask } from '../../planning/plan/planned-task.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { counted } from '../../values/counted.ts';
import { addDays } from '../../values/day.ts';
import { dayText } from '../../values/day-text.ts';
import { numberText } from '../../values/number-text.ts';
import { sum } from '../../values/sum.ts';
import { inBoth, pair, plural, type Text } from '../../values/text.ts';
import type { WorkItem } from '../../planning/plan/work-item.ts';
import { byWorkOrder } from '../../worklist/work-order.ts';
import { monthTasks, sortOf, type TaskSort, taskSorts } from '../../worklist/month-tasks.ts';
import { type TaskItem, taskItem } from '../../worklist/task-item.ts';
import { taskTime } from '../task-time.ts';
import { subjectOf, takenText, takenValues } from '../plan/hypotheses.ts';
import { monthAims } from './month-aims.ts';
import { type MonthProgress, progressText } from './month-progress.ts';
import { taskCost } from './task-cost.ts';
import { taskWeeks } from './task-weeks.ts';
import { type WaitingWork, waitingWork } from './waiting-work.ts';

/** A file of the folder, with the reason to open it. */
export interface MonthFile {
  readonly href: string;
  readonly label: Text;
}

export interface MonthEntry {
  readonly item: TaskItem;
  /** Time it takes, day by which it is done, person in charge. */
  readonly time: Text;
  /** What it costs beside the hours. */
  readonly cost: Text;
  /** What is done in each week of a task that takes several; empty for a task of one week. */
  readonly weeks: readonly Text[];
}

/** Tasks of one sort of work; a part without a title holds all of them. */
export interface MonthPart {
  readonly title: Text | null;
  readonly entries: readonly MonthEntry[];
}

/** A task after the month: its day and title, with what it is where its title does not say it. */
export interface LaterTask {
  readonly text: Text;
  readonly what: Text | null;
}

/** The page "This month": one list of what to do, then where to read more. */
export interface MonthPage {
  readonly title: Text;
  readonly subtitle: Text;
  readonly summary: Text;
  /** What the owner aims at and gave, with what the plan makes of it. */
  readonly aims: readonly Text[];
  /** What became of an earlier list; null when there is none. */
  readonly progress: Text | null;
  readonly parts: readonly MonthPart[];
  readonly later: readonly LaterTask[];
  /** How many tasks come after those, and until when; null without any. */
  readonly laterRest: Text | null;
  /** What a person noted as done; null without any. */
  readonly done: Text | null;
  /** When and how the next page is made; null on a page that is not made again. */
  readonly next: Text | null;
  /** Work on the site that no task of the plan does; null without any. */
  readonly waitingWork: Text | null;
  /** What the hours leave for later, with the hours that it would take; null when nothing is. */
  readonly waiting: Text | null;
  /** What nobody gave: subject, value taken, source. */
  readonly assumptions: readonly { readonly subject: Text; readonly taken: Text; readonly from: string }[];
  readonly files: readonly MonthFile[];
}

const mostLater = 8;

export function monthPage(
  strategy: Strategy,
  {
    files,
    pagesRead,
    day,
    progress = null,
    work = [],
    command = 'maillage start',
  }: {
    readonly files: readonly MonthFile[];
    readonly pagesRead: number;
    readonly day: string;
    readonly progress?: MonthProgress | null;
    /** What the audit calls for. */
    readonly work?: readonly WaitingWork[];
    /** What makes the next page. */
    readonly command?: string;
  },
): MonthPage {
  const { company, tasks, capacity } = strategy;
  const now = monthTasks(tasks).filter(({ doneOn }) => doneOn === undefined);
  const hours = capacity.hoursPerWeek * monthWeeks;
  const main = mainWork(tasks);
  return {
    title: pair(`Ce mois-ci\u00a0: ${company.name}`, `This month: ${company.name}`),
    subtitle: inBoth((locale) =>
      locale === 'fr'
        ? `${counted(pagesRead, ['page', 'pages'], ['page', 'pages']).fr} de ${hostOf(company.domain)}, ${plural(pagesRead, 'fr', { one: 'lue', other: 'lues' })} le ${dayText(day, 'fr')}`
        : `${counted(pagesRead, ['page', 'pages'], ['page', 'pages']).en} of ${hostOf(company.domain)} read on ${dayText(day, 'en')}`,
    ),
    summary: inBoth((locale) => {
      const counted = plural(
        now.length,
        locale,
        locale === 'fr'
          ? { one: 'une tâche', other: `${now.length} tâches` }
          : { one: 'one task', other: `${now.length} tasks` },
      );
      return locale === 'fr'
        ? `Vous avez ${numberText(hours, 'fr', 1)}\u00a0heures en quatre semaines\u00a0: voici ${counted}, chacune avec son jour. ${timesText(now, strategy).fr}${mainText(main, now).fr}`
        : `You have ${numberText(hours, 'en', 1)} hours in four weeks: here ${now.length === 1 ? 'is' : 'are'} ${counted}, each with its day. ${timesText(now, strategy).en}${mainText(main, now).en}`;
    }),
    progress: progress === null ? null : progressText(progress),
    done: doneText(tasks),
    next: nextText(capacity.weeks[monthWeeks]?.start ?? null, command),
    aims: monthAims(strategy, now),
    parts: partsOf(now, strategy),
    later: laterTasks(tasks, strategy).slice(0, mostLater),
    laterRest: laterRest(laterTasks(tasks, strategy).slice(mostLater), tasks),
    assumptions: takenValues(strategy).map(({ about, taken, from }) => ({
      subject: subjectOf(about),
      taken: takenText(taken, company.currency),
      from,
    })),
    waitingWork: waitingWork(work, tasks, strategy.cycle.end),
    waiting: waitingText(strategy.capacity),
    files,
  };
}

/** The tasks of the month that a person noted as done, in the application. */
function doneText(tasks: readonly PlannedTask[]): Text | null {
  const done = monthTasks(tasks).filter(({ doneOn }) => doneOn !== undefined);
  return done.length === 0 ? null : inBoth((locale) => `${done.map(({ title }) => title[locale]).join(' · ')}.`);
}

const nextText = (start: string | null, command: string): Text | null =>
  start === null
    ? null
    : pair(
        `Le mois prochain, à partir du ${dayText(start, 'fr')}\u00a0: tapez ${command} au même endroit. Vos réponses sont gardées, le site est relu, et la nouvelle page dit ce qui est réparé.`,
        `Next month, from ${dayText(start, 'en')}: type ${command} in the same place. Your answers are kept, the site is read again, and the new page says what is repaired.`,
      );

/** The hours of the tasks in the month, which those of the company hold, and the months of what is left of them after it. */
function timesText(tasks: readonly PlannedTask[], { cycle }: Strategy): Text {
  const isNow = ({ week }: PlannedTask['weeks'][number]): boolean => week < monthWeeks;
  const hoursOf = (weeks: PlannedTask['weeks']): number => sum(weeks.map(({ hours }) => hours));
  const ofMonth = sum(tasks.map(({ weeks }) => hoursOf(weeks.filter(isNow))));
  const left = tasks.flatMap(({ title, weeks }) => {
    const after = weeks.filter((one) => !isNow(one));
    return after.length === 0 ? [] : [{ title, hours: hoursOf(after), from: addDays(cycle.start, 7 * after[0]!.week) }];
  });
  return inBoth((locale) => {
    const rest = left.map(({ title, hours, from }) => {
      const [time, month] = [numberText(hours, locale, 2), dayText(from, locale, 'month')];
      return locale === 'fr'
        ? ` Le reste en ${month}, ${time}\u00a0h\u00a0: ${title.fr}.`
        : ` The rest in ${month}, ${time} h: ${title.en}.`;
    });
    const all = numberText(ofMonth, locale, 2);
    return locale === 'fr'
      ? `Elles prennent ${all}\u00a0heures ce mois-ci.${rest.join('')}`
      : `They take ${all} hours this month.${rest.join('')}`;
  });
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

/** The first work on the site in the order of the audit; undefined without any. */
const mainWork = (tasks: readonly PlannedTask[]): (PlannedTask & { readonly work: WorkItem }) | undefined =>
  tasks
    .flatMap((task) => (task.work === null ? [] : [{ ...task, work: task.work }]))
    .sort((a, b) => byWorkOrder(a.work, b.work))[0];

/** The main problem of the site as its report states it, and when its work starts. */
function mainText(main: ReturnType<typeof mainWork>, now: readonly PlannedTask[]): Text {
  if (main === undefined) return pair('', '');
  const { title, work, start } = main;
  const proof = work.source === 'diagnosis' ? work.proof[0]?.text : undefined;
  const isNow = now.some(({ id }) => id === main.id);
  return inBoth((locale) => {
    const problem =
      proof === undefined
        ? ''
        : `${locale === 'fr' ? 'Le problème principal de votre site\u00a0: ' : 'The main problem of your site: '}${ended(proof[locale])} `;
    const when = isNow
      ? ''
      : locale === 'fr'
        ? `, à partir du ${dayText(start, 'fr')}`
        : `, from ${dayText(start, 'en')}`;
    return ` ${problem}${locale === 'fr' ? 'La tâche qui compte le plus\u00a0: ' : 'The task that counts most: '}${title[locale]}${when}.`;
  });
}

const ended = (sentence: string): string => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`);

/** One part for each sort of tasks, so that the work on the site can be sent to whoever keeps it. */
function partsOf(now: readonly PlannedTask[], strategy: Strategy): MonthPart[] {
  const sorts = taskSorts.filter((sort) => now.some((task) => sortOf(task) === sort));
  return sorts.map((sort) => ({
    title: sorts.length === 1 ? null : partTitles[sort],
    entries: now.filter((task) => sortOf(task) === sort).map((task) => monthEntry(task, strategy)),
  }));
}

const partTitles: Readonly<Record<TaskSort, Text>> = {
  site: pair('Sur le site, par la personne qui le tient', 'On the website, by whoever keeps it'),
  customers: pair('Auprès de vos clients et partenaires', 'With your customers and partners'),
  notes: pair('À compter et à noter, pour savoir ce qui marche', 'To count and note, to know what works'),
};

export function monthEntry(task: PlannedTask, strategy: Strategy): MonthEntry {
  const item = taskItem(task, strategy);
  return { item, time: taskTime(task), cost: taskCost(task, strategy), weeks: taskWeeks(task, item, strategy) };
}

/** The next tasks after the month, each title once: a review comes back every month. */
function laterTasks(tasks: readonly PlannedTask[], { actions }: Strategy): LaterTask[] {
  const later = tasks.filter((task) => !isOfFirstMonth(task));
  const first = later.filter(({ title }, at) => later.findIndex((one) => one.title.en === title.en) === at);
  return first.map((task) => ({
    text: laterText(task),
    what: actions.find(({ id }) => id === task.actionId)?.what ?? null,
  }));
}

/** What the list of later tasks leaves to the calendar. */
function laterRest(rest: readonly LaterTask[], tasks: readonly PlannedTask[]): Text | null {
  const last = tasks.at(-1);
  if (rest.length === 0 || last === undefined) return null;
  return inBoth((locale) => {
    const month = dayText(last.date, locale, 'month');
    return locale === 'fr'
      ? `Puis ${plural(rest.length, 'fr', { one: 'une autre tâche', other: `${rest.length} autres tâches` })}, jusqu’en ${month}\u00a0: le calendrier les donne toutes.`
      : `Then ${plural(rest.length, 'en', { one: 'one more task', other: `${rest.length} more tasks` })}, until ${month}: the calendar has them all.`;
  });
}

export const laterText = ({ title, date }: PlannedTask): Text =>
  inBoth((locale) => `${dayText(date, locale)} — ${title[locale]}`);

export const hostOf = (domain: string): string => new URL(domain).host.replace(/^www\./, '');
