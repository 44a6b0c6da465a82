import { describe, expect, test } from 'vitest';
import { judgedIdeas } from '../../../../src/core/insights/ideas/judged-ideas.ts';
import { teamIdeas } from '../../../../src/core/insights/ideas/team-ideas.ts';
import { companyWith } from '../../../support/small-company.ts';

describe('ideas in their own place', () => {
  test('are ideas whatever their words, with who has them', () => {
    const text = 'Sunday mornings in the square';
    expect(teamIdeas(companyWith({ notes: [text] }))).toEqual([]);
    expect(teamIdeas(companyWith({ ideas: [{ id: 'i', text, by: 'Ann' }] }))).toEqual([
      { text, isQuestion: false, by: 'Ann' },
    ]);
  });
  test.each([
    ['Idée : une carte cadeau à 50 € pour la rentrée.', 'Une carte cadeau à 50 € pour la rentrée'],
    ['Idea of Ann: a gift card of £50 for the summer.', 'A gift card of £50 for the summer'],
  ])('are judged once where a note says the same: %s', (note, text) => {
    expect(teamIdeas(companyWith({ notes: [note] }))).toHaveLength(1);
    expect(teamIdeas(companyWith({ notes: [note], ideas: [{ id: 'i', text }] })).map((one) => one.text)).toEqual([
      text,
    ]);
  });
  test('leave those of notes that name a commitment, and a note about its day is none', () => {
    const commitments = [{ id: 'l', name: 'van', renewsOn: '2027-03-31' }];
    const thought = 'We thought of lending the van to neighbours.';
    expect(teamIdeas(companyWith({ notes: [thought], commitments })).map(({ text }) => text)).toEqual([thought]);
    const asked = 'The owner wants to know by 31 March 2027 if we keep the van.';
    expect(teamIdeas(companyWith({ notes: [asked], commitments }))).toEqual([]);
  });
  test('are judged as those of the notes are, by the comparison that is about them', () => {
    const comparisons = [
      {
        id: 'c',
        what: 'devis rappelés sous deux jours',
        result: 'signés',
        drawn: true,
        groups: [
          { label: 'devis rappelés sous deux jours', cases: 100, results: 50 },
          { label: 'devis laissés sans rappel', cases: 100, results: 20 },
        ],
      },
    ];
    const ideas = [{ id: 'i', text: 'Rappeler tous les devis sous deux jours', by: 'Paul' }];
    expect(judgedIdeas(companyWith({ comparisons, ideas }))).toMatchObject([
      { idea: 'Rappeler tous les devis sous deux jours (Paul)', verdict: 'do' },
    ]);
  });
});
