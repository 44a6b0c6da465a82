import { describe, expect, test } from 'vitest';
import { judgedIdeas } from '../../../../src/core/insights/ideas/judged-ideas.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

describe('what the file says beside the law', () => {
  const judged = (text: string, given: Parameters<typeof companyWith>[0] = {}) =>
    judgedIdeas(companyWith({ ideas: [{ id: 'i1', text }], ...given }))[0];
  const { organisation } = companyWith();
  const branded = (brand: Partial<typeof organisation.brand>) => ({
    organisation: { ...organisation, brand: { ...organisation.brand, ...brand } } as never,
  });
  test('a goal is no idea, whatever words it has', () =>
    expect(
      judgedIdeas(
        companyWith({
          strategicObjectives: [
            { id: 'so', kind: 'margin', statement: 'Never buy a list of addresses again', weight: 1 },
          ],
        }),
      ),
    ).toEqual([]));
  test('an idea that takes away what the brand proves is refused with that proof', () => {
    const one = judged(
      'stop the second inspection of used frames',
      branded({ proofs: ['second inspection of frames'] }),
    );
    expect(one?.verdict).toBe('refuse');
    expect(one?.reason.en).toContain('second inspection of frames');
  });
  test('an agreement with a competitor that the file names is refused', () => {
    const competitors = [
      {
        id: 'k1',
        name: 'Roues du Nord (fictif)',
        priceLevel: 'low' as const,
        referralSystem: { kind: 'none' as const },
      },
    ];
    const idea = 'convenir avec Roues du Nord du prix de la révision';
    expect(judged(idea, { competitors })?.verdict).toBe('refuse');
    expect(judged(idea)?.verdict).not.toBe('refuse');
  });
  test('one idea against two rules of one reason is shown whole', () =>
    expect(judged('send our offers to all the numbers that called us, customers or not')?.idea).toBe(
      'send our offers to all the numbers that called us, customers or not',
    ));
  test('a file rented to write by post is judged by its figures, not by the law on messages by wire', () => {
    const idea = 'louer à nouveau le fichier du canton pour la lettre de décembre';
    const channels = [
      channelWith('CH-PRINT', {
        metrics: { newCustomers: 10 },
        ownMetrics: { 'Fichier du canton loué, dépense': 4000, 'Fichier du canton loué, nouveaux clients': 10 },
      }),
    ];
    expect(judged(idea, { channels })?.reason.en).toContain('÷ 10');
    expect(judged('louer un fichier de 3 000 courriels')?.reason.en).toContain('L34-5');
  });
  test('a trial that the file names by what differs is the figure of an idea with its word', () => {
    const comparisons = [
      {
        id: 'c1',
        what: 'the bill paid by standing order or at the counter',
        result: 'left within the year',
        isLoss: true,
        decidedBy: 'customers' as const,
        groups: [
          { label: 'customers with an automatic bill', cases: 300, results: 15 },
          { label: 'customers who come to pay', cases: 300, results: 75 },
        ],
      },
    ];
    const one = judged('propose the standing order with the next bill', { comparisons });
    expect(one?.verdict).toBe('test');
    expect(one?.reason.en).toContain('25%');
  });
});
