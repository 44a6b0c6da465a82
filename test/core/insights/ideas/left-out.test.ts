import { describe, expect, test } from 'vitest';
import { leavesOutCare } from '../../../../src/core/insights/ideas/left-out.ts';

describe('an idea that leaves out a check, a right or a duty', () => {
  test.each([
    'start the summer camps in May, the vetting of drivers can follow',
    'take the lowest reviews off the page',
    'refuse every refund after three days',
    'envoyer les colis sans contrôle le vendredi',
    'retirer du contrat la ligne sur le préavis',
    'ne plus demander l’accord des parents',
  ])('%s', (idea) => expect(leavesOutCare(idea)).toBe(true));
  test.each([
    'call every new customer within a week',
    'show the delay on each page',
    'proposer un contrôle gratuit en automne',
    'ask every customer for a review',
  ])('is not: %s', (idea) => expect(leavesOutCare(idea)).toBe(false));
});
