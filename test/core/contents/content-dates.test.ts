import { expect, test } from 'vitest';
import { contentDates } from '../../../src/core/contents/content-dates.ts';
import type { Chosen } from '../../../src/core/contents/selection/chosen.ts';
import type { DatedEvent } from '../../../src/core/planning/calendar/events-between.ts';
import { chosenWith, plannedTarget } from '../../support/plan-parts.ts';
import { companyWith, contextOf, personaWith } from '../../support/small-company.ts';

const mothersDay: DatedEvent = {
  id: 'mothers',
  title: { fr: 'Fête des mères', en: 'Mother’s Day' },
  day: '2027-05-30',
  leadWeeks: 8,
  gift: true,
};
const datesOf = (items: readonly Chosen[], events: readonly DatedEvent[] = []) => {
  const dates = contentDates({ ...contextOf(), events }, items);
  return items.map((one) => dates.get(one));
};
const [bike] = companyWith().offers;
const offer = { ...bike!, attributes: ['une idée de cadeau'] };
const [giver] = companyWith({ personas: [personaWith({ jobs: ['trouver un cadeau'] })] }).personas;
const page = (given = {}) => chosenWith({ format: { carriesEvent: true }, offer, persona: giver!, ...given });
const post = (given = {}) =>
  chosenWith({ format: { id: 'U-TEST', family: 'ugc', carriesEvent: true }, offer, persona: giver!, ...given });

test('items without an event are spread over the cycle', () => {
  const dates = datesOf([chosenWith(), chosenWith(), chosenWith()]).map((date) => date?.due);
  expect(dates).toEqual(['2027-01-19', '2027-03-30', '2027-05-25']);
});

test('two items of one week are not published on the same day', () => {
  const days = datesOf(Array.from({ length: 60 }, () => chosenWith())).map((date) => date?.due);
  const [first, second] = days;
  expect([first, second]).toEqual(['2027-01-12', '2027-01-14']);
});

test('an item is due early enough for its hours to fit in the cycle', () => {
  const [date] = datesOf([chosenWith({ hours: 150 })]);
  expect(date?.due).toBe('2027-03-09');
});

test('an event with a long lead has a page weeks before it and a post sixteen days before it', () => {
  expect(datesOf([page(), post()], [mothersDay])).toEqual([
    { event: mothersDay, due: '2027-03-30' },
    { event: mothersDay, due: '2027-05-14' },
  ]);
});

test('an event with a short lead has a single item', () => {
  const short = { ...mothersDay, leadWeeks: 3 };
  expect(datesOf([page(), post()], [short]).map((date) => date?.event?.id)).toEqual([undefined, 'mothers']);
});

test('an email for an event is sent nine days before it', () => {
  const [, email] = datesOf([page(), post({ channelId: 'CH-EMAIL-NL' })], [mothersDay]);
  expect(email?.due).toBe('2027-05-21');
});

test('an item that cannot be ready in time does not serve the event', () => {
  const near = { ...mothersDay, day: '2027-01-25' };
  expect(datesOf([page(), post()], [near]).map((date) => date?.event)).toEqual([null, null]);
});

test('an event is served near a purchase, on an existing page, for a consumer', () => {
  const consumption = personaWith().consumptionMode;
  const buyer = { ...chosenWith().candidate.persona, consumptionMode: { ...consumption, purchase: 'tender' } };
  const unfit = [
    page({ topic: { intent: 'informational' } }),
    page({ topic: { target: plannedTarget('t1') } }),
    page({ persona: buyer }),
    chosenWith(),
  ];
  expect(datesOf(unfit, [mothersDay]).map((date) => date?.event)).toEqual([null, null, null, null]);
});

test('a page about a present is published before an occasion to give, whoever reads and however many there are', () => {
  const voucher = { ...bike!, name: 'Bon cadeau' };
  const about = (id: string) =>
    chosenWith({ format: { id, carriesEvent: true }, offer: voucher, topic: { keyword: 'atelier vélo' } });
  const dates = datesOf([about('E-A'), about('E-B'), about('E-C')], [mothersDay]);
  expect(dates.map((date) => date?.event?.id)).toEqual(['mothers', 'mothers', 'mothers']);
});

test('the page that a present has yet to get is made for the occasion to give', () => {
  const made = page({
    format: { carriesEvent: true, page: { ofTopic: 'always' } },
    topic: { target: plannedTarget('t1') },
  });
  expect(datesOf([made], [mothersDay])[0]?.event?.id).toBe('mothers');
});

test('the first text for the public is one that waits for no page still to be made', () => {
  const waiting = chosenWith({
    hours: 1,
    format: { id: 'I-TEST', family: 'interactive' },
    topic: { target: plannedTarget('t1') },
  });
  const ready = chosenWith({ hours: 3, topic: { id: 't2' } });
  const work = chosenWith({
    hours: 1,
    format: { id: 'E-TEST', pageWork: { title: () => mothersDay.title, questions: () => [] } },
  });
  const items = [work, ...Array.from({ length: 6 }, () => waiting), ready];
  expect(datesOf(items).findIndex((date) => date?.isFirst === true)).toBe(items.indexOf(ready));
});

test('where the first weeks have few hours and no light item, the first text is a heavier one, never one that waits', () => {
  const base = companyWith();
  const few = contextOf(companyWith({ capacity: { ...base.capacity, hoursPerWeek: 4 } }));
  const firstOf = (items: readonly Chosen[]): number =>
    items.findIndex((one) => contentDates({ ...few, events: [] }, items).get(one)?.isFirst === true);
  const waiting = chosenWith({ hours: 1, topic: { target: plannedTarget('t1') } });
  expect(firstOf([waiting, chosenWith({ hours: 8, topic: { id: 't2' } })])).toBe(1);
  expect(firstOf([waiting, chosenWith({ hours: 9, topic: { id: 't2' } })])).toBe(-1);
});

test('nothing new is published in a season that is full and goes on', () => {
  const full = companyWith({
    serviceCapacity: [{ id: 's', label: 'places', possible: 100, used: 99, refused: 9, months: [2, 3, 4] }],
  });
  const items = Array.from({ length: 8 }, () => chosenWith());
  const dates = contentDates(contextOf(full), items);
  const months = items.map((one) => dates.get(one)?.due.slice(5, 7));
  expect(months).not.toContain('02');
  expect(months).not.toContain('03');
});
