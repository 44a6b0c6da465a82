import { expect, test } from 'vitest';
import { sectorIds } from '../../../../src/core/framework/company/company-parts.ts';
import { calendarEvents } from '../../../../src/core/planning/calendar/calendar-events.ts';

const dayOf = (id: string): string | undefined => calendarEvents.find((one) => one.id === id)?.date(2027);

test('each event has its own id, both languages and known sectors', () => {
  expect(new Set(calendarEvents.map((one) => one.id)).size).toBe(calendarEvents.length);
  for (const { title, sectors } of calendarEvents) {
    expect([title.fr, title.en]).not.toContain('');
    expect(sectors).not.toEqual([]);
    expect(sectors.filter((id) => !(sectorIds as readonly string[]).includes(id))).toEqual([]);
  }
});

test('the days of 2027', () => {
  expect({ mothers: dayOf('mothers'), fathers: dayOf('fathers'), grandmothers: dayOf('grandmothers') }).toEqual({
    mothers: '2027-05-30',
    fathers: '2027-06-20',
    grandmothers: '2027-03-07',
  });
  expect([dayOf('heritage'), dayOf('black-friday'), dayOf('mothering-sunday')]).toEqual([
    '2027-09-18',
    '2027-11-26',
    '2027-03-07',
  ]);
});
