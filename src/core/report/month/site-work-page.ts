import type { Strategy } from '../../planning/plan/plan.ts';
import { isOfFirstMonth } from '../../planning/plan/planned-task.ts';
import { dayText } from '../../values/day-text.ts';
import { inBoth, pair, plural } from '../../values/text.ts';
import { monthTasks } from '../../worklist/month-tasks.ts';
import { hostOf, laterText, monthEntry, type MonthPage } from './month-page.ts';
import { type WaitingWork, waitingWork } from './waiting-work.ts';

/** The work of the month on the website, as a page of its own to send to whoever keeps it. */
export function siteWorkPage(strategy: Strategy, day: string, work: readonly WaitingWork[] = []): MonthPage {
  const { company, tasks } = strategy;
  const onSite = tasks.filter(({ work }) => work !== null);
  const now = monthTasks(onSite);
  return {
    title: pair(`À faire sur le site\u00a0: ${company.name}`, `To do on the website: ${company.name}`),
    subtitle: inBoth((locale) =>
      locale === 'fr'
        ? `${hostOf(company.domain)}, lu le ${dayText(day, 'fr')}`
        : `${hostOf(company.domain)}, read on ${dayText(day, 'en')}`,
    ),
    summary: inBoth((locale) => {
      const count = now.length;
      if (count === 0)
        return locale === 'fr' ? 'Rien à faire sur le site ce mois-ci.' : 'Nothing to do on the website this month.';
      return plural(
        count,
        locale,
        locale === 'fr'
          ? { one: 'Une tâche ce mois-ci, avec ses pages.', other: `${count} tâches ce mois-ci, avec leurs pages.` }
          : { one: 'One task this month, with its pages.', other: `${count} tasks this month, with their pages.` },
      );
    }),
    aims: [],
    progress: null,
    parts: [{ title: null, entries: now.map((task) => monthEntry(task, strategy)) }],
    later: onSite.filter((task) => !isOfFirstMonth(task)).map((task) => ({ text: laterText(task), what: null })),
    laterRest: null,
    done: null,
    next: null,
    waitingWork: waitingWork(work, tasks, strategy.cycle.end),
    waiting: null,
    assumptions: [],
    files: [],
  };
}
