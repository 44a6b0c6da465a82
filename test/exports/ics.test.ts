import { beforeAll, describe, expect, test } from '@jest/globals';
import { planStrategy } from '../../src/core/gauge/plan-strategy.ts';
import type { Strategy } from '../../src/core/planning/plan/plan.ts';
import { calendarCsv } from '../../src/exports/calendar-csv.ts';
import { renderCalendar } from '../../src/exports/ics.ts';
import { exampleCompany } from '../support/example-companies.ts';

let strategy: Strategy;
beforeAll(() => {
  const company = exampleCompany('maison-tilleul-gres');
  strategy = planStrategy({ company, site: null, cycle: { start: '2027-01-04' }, seed: 1, engineVersion: 'test' });
});

describe('the calendar of a plan', () => {
  test('is one event an action, lines of at most 75 octets, CRLF, and no clock', () => {
    const ics = renderCalendar(strategy, 'fr');
    const lines = ics.split('\r\n');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(strategy.actions.length);
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(new Set(ics.match(/DTSTAMP:\S+/g))).toEqual(new Set(['DTSTAMP:20270104T000000Z']));
    expect(renderCalendar(strategy, 'fr')).toBe(ics);
  });

  test('keeps the local hour of each content item', () => {
    const item = strategy.actions.find((action) => action.content !== null)!;
    const stamp = item.content!.publishAt.replaceAll(/[-:]/g, '');
    expect(renderCalendar(strategy, 'fr')).toContain(`DTSTART:${stamp}00`);
  });

  test('as CSV has a line a content item, in order of date, with its reason', () => {
    const lines = calendarCsv(strategy, 'fr').trim().split('\n');
    const contents = strategy.actions.filter((action) => action.content !== null);
    expect(lines).toHaveLength(contents.length + 1);
    const dates = lines.slice(1).map((line) => line.slice(0, 16));
    expect(dates).toEqual([...dates].sort());
  });
});
