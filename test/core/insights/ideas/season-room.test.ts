import { describe, expect, test } from 'vitest';
import { askedIdea } from '../../../../src/core/insights/ideas/asked-idea.ts';
import { seasonRoom } from '../../../../src/core/insights/ideas/evidence/season-room.ts';
import { companyWith } from '../../../support/small-company.ts';

const seasons = (refused: number, notes: string[] = []) =>
  companyWith({
    notes,
    serviceCapacity: [
      { id: 'spring', label: 'Fittings from March to June', possible: 100, used: 98, refused, months: [3, 4, 5, 6] },
      {
        id: 'rest',
        label: 'Fittings from July to February',
        possible: 200,
        used: 90,
        refused: 0,
        months: [7, 8, 9, 10, 11, 12, 1, 2],
      },
      { id: 'talks', label: 'Embroidery lessons', possible: 40, used: 10, refused: 0 },
    ],
  });
const judge = (text: string, company = seasons(30)) => seasonRoom(askedIdea(text, company));

describe('an idea about months of which the file counts the room', () => {
  test('is to do where it moves what is turned away to free months, with both counts', () => {
    const one = judge('book visits from October to January');
    expect(one?.verdict).toBe('do');
    expect(one?.reason.en).toContain('110 of 200 are free');
    expect(one?.reason.en).toContain('98 of 100, 30 requests turned away');
    expect(one?.instead.en).toContain('up to 30');
  });
  test('rests on those who were asked already and said yes', () => {
    const notes = ['We asked 20 customers for a visit in winter: 15 said yes.'];
    expect(judge('offer a visit in winter', seasons(30, notes))?.reason.en).toContain('15 of 20 (75%) said yes');
  });
  test('says nothing where nobody was turned away', () =>
    expect(judge('book visits from October to January', seasons(0))).toBeNull());
  test('is refused where it buys demand for full months', () => {
    const one = judge('double the adverts in April');
    expect(one?.verdict).toBe('refuse');
    expect(one?.instead.en).toContain('110 of 200 are free');
  });
  test.each(['double the adverts in November', 'double the adverts', 'a newsletter in October'])('is not: %s', (text) =>
    expect(judge(text)).toBeNull(),
  );
  test('is offered first to those turned away where it opens more of what is full', () => {
    const one = judge('open a second day of fittings in May');
    expect(one?.verdict).toBe('test');
    expect(one?.instead.en).toContain('Offer it first to these 30');
  });
  test('sells what is free of the very thing it names', () => {
    const one = judge('an embroidery lesson for each club');
    expect(one?.verdict).toBe('do');
    expect(one?.reason.en).toContain('30 are free');
  });
});
