import { expect, test } from 'vitest';
import { calendarIcs } from '../../../src/exports/plan/calendar-ics.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';
import { workItem } from '../../support/work-item.ts';
import { planSourceOf } from '../../support/export-sources.ts';

const strategy = planOf(exampleCompany('maison-tilleul-gres'));
const text = calendarIcs.render(planSourceOf(strategy));

test('each task is one event', () => {
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(strategy.tasks.length);
});

test('lines end with CRLF and have at most 75 octets', () => {
  const lines = text.split('\r\n');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

test('stamps are the first day of the cycle', () => {
  const day = strategy.cycle.start.replaceAll('-', '');
  expect(new Set(text.match(/DTSTAMP:\S+/g))).toEqual(new Set([`DTSTAMP:${day}T000000Z`]));
});

test('an entry keeps its name when the cycle is planned again, and the next cycle has names of its own', () => {
  const namesIn = (plan: typeof strategy): Map<string, string> => {
    const lines = (calendarIcs.render(planSourceOf(plan)) as string).replaceAll('\r\n ', '').match(/^UID:.*$/gm)!;
    return new Map(plan.tasks.map(({ id }, at) => [id, lines[at]!]));
  };
  const company = exampleCompany('maison-tilleul-gres');
  const first = namesIn(strategy);
  expect(new Set(first.values()).size).toBe(strategy.tasks.length);
  const { capacity } = company;
  const again = planOf({ ...company, capacity: { ...capacity, hoursPerWeek: capacity.hoursPerWeek - 2 } });
  const both = [...namesIn(again)].filter(([id]) => first.has(id));
  expect([again.planHash === strategy.planHash, both.length > 20]).toEqual([false, true]);
  expect(both.filter(([id, name]) => first.get(id) !== name)).toEqual([]);
  const next = namesIn({ ...strategy, cycle: { ...strategy.cycle, id: 'cycle-2', number: 2 } });
  expect([...next.values()].filter((name) => [...first.values()].includes(name))).toEqual([]);
});

test('a text that looks like lines of a calendar adds no entry and no field', () => {
  const text = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\rATTACH:file:///etc/passwd\nORGANIZER:mailto:a@b.example;,\\';
  const both = { fr: text, en: text };
  const { tasks } = strategy;
  const task = {
    ...tasks[0]!,
    title: both,
    actionId: null,
    work: workItem('x', { edits: [{ text: both, page: null }] }),
  };
  const ics = calendarIcs.render(planSourceOf({ ...strategy, tasks: [task] })) as string;
  const lines = ics.split('\r\n');
  expect(lines.filter((line) => /^(BEGIN:VEVENT|END:VEVENT)/.test(line))).toEqual(['BEGIN:VEVENT', 'END:VEVENT']);
  expect(lines.filter((line) => /^(ATTACH|ORGANIZER)/.test(line))).toEqual([]);
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a content item keeps its local hour', () => {
  const item = strategy.actions.find((action) => action.content?.publishAt != null)!;
  expect(text).toContain(`DTSTART:${item.content!.publishAt!.replaceAll(/[-:]/g, '')}00`);
});

test('a whole day ends on the next one, in a form that the standard allows', () => {
  expect(text).toMatch(/DTSTART;VALUE=DATE:\d{8}\r\nDTEND;VALUE=DATE:\d{8}/);
  expect(text.match(/^DURATION:.*$/gm)?.filter((line) => !/^DURATION:PT\d+M\r?$/.test(line)) ?? []).toEqual([]);
});

test('work on the site names each change and its page', () => {
  const edits = [{ text: { fr: 'Corrigez ce lien.', en: 'Fix this link.' }, page: 'https://a.example/bols' }];
  const task = { ...strategy.tasks.find(({ time }) => time === null)!, actionId: null, work: workItem('x', { edits }) };
  const one = calendarIcs.render(planSourceOf({ ...strategy, tasks: [task] })) as string;
  expect(one.replaceAll('\r\n ', '').replaceAll('\r\n\t', '')).toContain('https://a.example/bols Corrigez ce lien.');
});
