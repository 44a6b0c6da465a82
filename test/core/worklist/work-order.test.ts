import { describe, expect, test } from 'vitest';
import { workOrder } from '../../../src/core/worklist/work-order.ts';
import { workItem } from '../../support/work-item.ts';

const idsOf = (items: ReturnType<typeof workOrder>) => items.map(({ id }) => id);
const minutes = (count: number) => ({ low: count, high: count });

describe('workOrder', () => {
  test('a short task comes before a long one of the same worth', () => {
    expect(
      idsOf(workOrder([workItem('long', { minutes: minutes(480) }), workItem('short', { minutes: minutes(15) })])),
    ).toEqual(['short', 'long']);
  });

  test('no trifle of a few minutes passes a threat', () => {
    const threat = workItem('threat', { worth: 90, minutes: minutes(2_000) });
    expect(idsOf(workOrder([workItem('trifle', { worth: 10, minutes: minutes(5) }), threat]))).toEqual([
      'threat',
      'trifle',
    ]);
  });

  test('what is less certain counts less', () => {
    expect(idsOf(workOrder([workItem('a', { certainty: 0.4 }), workItem('b', { certainty: 0.9 })]))).toEqual([
      'b',
      'a',
    ]);
  });

  test('what is worth almost nothing is left out, and ties are by id', () => {
    expect(idsOf(workOrder([workItem('b'), workItem('a'), workItem('nothing', { worth: 1 })]))).toEqual(['a', 'b']);
  });
});
