import { describe, expect, test } from 'vitest';
import { judgedIdeas } from '../../../../src/core/insights/ideas/judged-ideas.ts';
import { teamIdeas } from '../../../../src/core/insights/ideas/team-ideas.ts';
import { companyWith } from '../../../support/small-company.ts';

type Given = NonNullable<Parameters<typeof companyWith>[0]>;
const judged = (text: string, given: Given) =>
  judgedIdeas(companyWith({ ideas: [{ id: 'i', text }], ...given })).find(({ idea }) => idea === text);
const compared = (
  result: string,
  better: string,
  other: string,
  [first, second]: readonly [number, number] = [101, 60],
): Given => ({
  comparisons: [
    {
      id: 'c',
      what: better,
      result,
      decidedBy: 'company',
      groups: [
        { label: better, cases: 200, results: first },
        { label: other, cases: 200, results: second },
      ],
    },
  ],
});
const untold: Given = {
  reasons: [
    {
      id: 'r',
      of: 'contracts lost',
      asked: 80,
      given: [
        { reason: 'nobody told us that the contract was ending', count: 44 },
        { reason: 'dearer than before', count: 36 },
      ],
    },
  ],
};
const placed = compared(
  'left within three months',
  'newcomers placed near a mentor',
  'newcomers in large workshops',
  [20, 90],
);
const called = compared('gave again', 'first givers called within a week', 'first givers not called');

describe('an idea is decided by a figure about its whole deed', () => {
  test('what only those who lose more have is not approved by the comparison', () => {
    expect(judged('open large workshops for evening newcomers', placed)?.verdict).not.toBe('do');
    expect(judged('place every newcomer near a mentor', placed)?.verdict).toBe('do');
  });
  test('a deed done to one group and not to the other takes the verdict of the comparison', () =>
    expect(judged('have each first giver called by one of the helpers', called)).toMatchObject({
      verdict: 'do',
      reason: { en: expect.stringContaining('“gave again”') },
    }));
  test('one word of that deed alone does not', () =>
    expect(judged('send the spring call to all the addresses', called)?.verdict).not.toBe('do'));
  test('how it is done at present is lifted by the comparison, and said', () => {
    const note = 'Newcomers are placed near a mentor only for those of a Monday, by hand.';
    expect(judged('place every newcomer near a mentor', { ...placed, notes: [note] })).toMatchObject({
      verdict: 'do',
      instead: { en: expect.stringContaining('only for those of a Monday') },
    });
  });
  test('what the file forbids still stops it', () =>
    expect(
      judged('place every newcomer near a mentor', {
        ...placed,
        notes: ['Newcomers must not be placed near a mentor before June.'],
      })?.verdict,
    ).toBe('not-now'));
  test('taking in minors whom the file does not serve waits for a written answer, whatever a comparison says', () => {
    const teens = compared('came back', 'evenings open to teenagers', 'evenings for adults alone');
    const offer = (name: string): Given => {
      const { offers } = companyWith();
      return { ...teens, offers: offers.map((one) => ({ ...one, name })) };
    };
    const idea = 'open more evenings to teenagers';
    expect(judged(idea, offer('Evening workshop'))?.verdict).toBe('not-now');
    expect(judged(idea, offer('Workshop for families'))?.verdict).toBe('do');
  });
  test('what tells people less is refused with the reason that it makes worse', () => {
    const one = judged('take the sentence on the date of the end off the contract', untold);
    expect(one).toMatchObject({ verdict: 'refuse', reason: { en: expect.stringContaining('44 of 80') } });
    expect(judged('print the date of the end on every contract', untold)?.verdict).not.toBe('refuse');
  });
  test('what somebody would cost or suit is a fact, a wish is an idea', () => {
    const ideasOf = (note: string) => teamIdeas(companyWith({ notes: [note] })).length;
    expect(ideasOf('Robin would cost 200 pounds a week for ten lamps.')).toBe(0);
    expect(ideasOf('Saturday would suit half of them.')).toBe(0);
    expect(ideasOf('Ceux qui attendent ont proposé d’aider autrement.')).toBe(0);
    expect(ideasOf('Robin would open on Mondays.')).toBe(1);
    expect(ideasOf('Robin propose d’ouvrir le lundi.')).toBe(1);
  });
});
