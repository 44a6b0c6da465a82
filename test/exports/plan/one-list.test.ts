import { describe, expect, test } from 'vitest';
import { monthTasks } from '../../../src/core/worklist/month-tasks.ts';
import { planReport } from '../../../src/core/report/plan/plan-report.ts';
import { monthSlides } from '../../../src/core/report/deck/backup/month.ts';
import { monthPage } from '../../../src/core/report/month/month-page.ts';
import { calendarSheet } from '../../../src/core/report/workbook/calendar.ts';
import { plainText } from '../../../src/core/values/strings/plain-text.ts';
import { validateStrategy } from '../../../src/core/gauge/validate-strategy.ts';
import { calendarCsv } from '../../../src/exports/plan/calendar-csv.ts';
import { calendarIcs } from '../../../src/exports/plan/calendar-ics.ts';
import { strategyJson } from '../../../src/exports/plan/strategy-json.ts';
import { exampleCompanies, exampleCompany, planOf } from '../../support/companies.ts';
import { siteWith } from '../../support/site-signals.ts';
import { workItem } from '../../support/work-item.ts';

const work = [
  workItem('contact-broken', { source: 'diagnosis', worth: 90 }),
  workItem('suggest-links', { source: 'link', minutes: { low: 20, high: 40 } }),
  workItem('title.missing', { minutes: { low: 60, high: 240 } }),
];

describe.each(exampleCompanies)('every file of the plan of %s names the same tasks', (name) => {
  const company = exampleCompany(name);
  const strategy = planOf(company, siteWith({ work }));
  const source = {
    strategy,
    validation: validateStrategy(strategy, company),
    locale: 'en' as const,
    personaNames: new Map<string, string>(),
  };
  const tasks = strategy.tasks.map(({ date, title }) => [date, title.en]);
  const ofMonth = monthTasks(strategy.tasks).map(({ title }) => title.en);

  test('the work of the audit is among them, with an owner, hours and a date in the cycle', () => {
    const site = strategy.tasks.filter(({ actionId }) => actionId === null);
    expect(site.map(({ id }) => id).sort()).toEqual(work.map(({ id }) => id).sort());
    for (const { owner, hours, date } of site) {
      expect(owner.en).not.toBe('');
      expect(hours).toBeGreaterThan(0);
      expect(date >= strategy.cycle.start && date <= strategy.cycle.end).toBe(true);
    }
  });

  test('the list is by date and has every action of the plan', () => {
    const dates = strategy.tasks.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect([...new Set(strategy.tasks.flatMap(({ actionId }) => actionId ?? []))].sort()).toEqual(
      strategy.actions.map(({ id }) => id).sort(),
    );
  });

  test('the month is reviewed five times, four weeks apart, with hours each time', () => {
    const reviews = strategy.tasks.filter(({ actionId }) => actionId === 'review-monthly');
    const days = reviews.map(({ date }) => Date.parse(date) / 86_400_000);
    expect(days.slice(1).map((day, at) => day - days[at]!)).toEqual([28, 28, 28, 28]);
    for (const { hours } of reviews) expect(hours).toBeGreaterThan(0);
  });

  test('no week takes more hours than the company has', () => {
    for (const { hours } of strategy.capacity.weeks) expect(hours).toBeLessThanOrEqual(strategy.capacity.hoursPerWeek);
  });

  test('strategy.json', () => {
    const written = JSON.parse(text(strategyJson.render(source))) as typeof strategy;
    expect(written.tasks.map(({ date, title }) => [date, title.en])).toEqual(tasks);
    const calendar = written.calendar.filter(({ kind }) => kind !== 'step' && kind !== 'event');
    expect(calendar.map(({ date, title }) => [date, title.en])).toEqual(tasks);
  });

  test('calendar.ics', () => {
    const lines = text(calendarIcs.render(source))
      .replaceAll(/\r\n[ \t]/g, '')
      .split('\r\n');
    const days = lines.filter((line) => line.startsWith('DTSTART')).map((line) => /\d{8}/.exec(line)![0]);
    const names = lines.filter((line) => line.startsWith('SUMMARY')).map((line) => line.slice('SUMMARY:'.length));
    expect(days).toEqual(tasks.map(([date]) => date!.replaceAll('-', '')));
    expect(names.map((one) => one.replaceAll('\\', ''))).toEqual(tasks.map(([, title]) => plainText(title!)));
  });

  test('calendar.csv', () => {
    const rows = text(calendarCsv.render(source)).split(/\r?\n/).slice(1).filter(Boolean);
    expect(rows.map((row) => row.slice(0, 10))).toEqual(tasks.map(([date]) => date));
  });

  test('the workbook', () => {
    const rows = calendarSheet(strategy).rows.filter(({ hours }) => hours !== undefined);
    expect(rows.map(({ title }) => (title as { en: string }).en).sort()).toEqual(
      tasks.map(([, title]) => title!).sort(),
    );
  });

  test('the report: the month, then the calendar', () => {
    const { blocks } = planReport(strategy, source.validation, source.personaNames);
    const month = blocks.find((block) => block.kind === 'actions');
    const days = blocks.find((block) => block.kind === 'days');
    expect(month?.items.map(({ title }) => title.en)).toEqual(ofMonth);
    expect(days?.items.map(({ date, title }) => [date, title.en])).toEqual(tasks);
  });

  test('the page of the month and the slides', () => {
    const page = monthPage(strategy, { files: [], pagesRead: 1, day: '2027-01-04' });
    expect(page.parts.flatMap(({ entries }) => entries).map(({ item }) => item.title.en)).toEqual(ofMonth);
    const rows = monthSlides(strategy).flatMap(({ figure }) => (figure?.kind === 'table' ? figure.rows : []));
    expect(rows).toHaveLength(ofMonth.length);
  });
});

const text = (bytes: unknown): string =>
  typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes as Uint8Array);
