import { expect, test } from 'vitest';
import { publishingSlot } from '../../../../src/core/planning/calendar/publishing-slot.ts';

const slot = (from: string, channelId: string, business = false, latest = '2027-06-30') =>
  publishingSlot(from, latest, { channelId, business, country: 'FR' });

test('a post for companies is published from Tuesday to Thursday morning', () => {
  expect(slot('2027-02-05', 'CH-LI', true)).toEqual({ day: '2027-02-09', time: '08:30' });
});

test('nothing is published on a public holiday', () => {
  expect(slot('2027-05-06', 'CH-LI', true)).toEqual({ day: '2027-05-11', time: '08:30' });
});

test('nothing is published for companies between 23 December and 2 January', () => {
  expect(slot('2026-12-23', 'CH-LI', true)).toEqual({ day: '2027-01-05', time: '08:30' });
  expect(slot('2026-12-23', 'CH-IG').day).toBe('2026-12-23');
});

test('a post for consumers is published in the evening, a little earlier on Sunday', () => {
  expect(slot('2027-02-01', 'CH-IG')).toEqual({ day: '2027-02-01', time: '18:30' });
  expect(slot('2027-02-05', 'CH-IG')).toEqual({ day: '2027-02-07', time: '18:00' });
});

test('a page for consumers is published in the morning of a working day', () => {
  expect(slot('2027-02-05', 'CH-BLOG')).toEqual({ day: '2027-02-09', time: '09:30' });
});

test('a channel with its own slot keeps it for every audience', () => {
  expect(slot('2027-02-03', 'CH-EMAIL-NL', true)).toEqual({ day: '2027-02-04', time: '09:00' });
  expect(slot('2027-02-05', 'CH-GBP')).toEqual({ day: '2027-02-11', time: '11:00' });
});

test('a slot that is too late becomes the last open day of the period', () => {
  expect(slot('2027-02-12', 'CH-GBP', false, '2027-02-14')).toEqual({ day: '2027-02-12', time: '11:00' });
});
