import { expect, test } from 'vitest';
import { mainSteps } from '../../../../src/core/framework/company/company-funnel.ts';

const step = (id: string, label: string, count: number, parallelTo?: string) => ({
  id,
  label,
  count,
  source: 's',
  ...(parallelTo === undefined ? {} : { parallelTo }),
});
const idsOf = (...steps: ReturnType<typeof step>[]) => mainSteps(steps).map((level) => level.map(({ id }) => id));

test('a thing done or not done is no step that some fail: people go on from both', () =>
  expect(
    idsOf(
      step('asked', 'Requests', 164),
      step('chased', 'Quotes chased', 70),
      step('left', 'Quotes not chased', 94, 'chased'),
      step('won', 'Customers', 31),
    ),
  ).toEqual([['asked'], ['chased', 'left'], ['won']]));
test('a way that comes by another road is left out of a step that continues the one before', () =>
  expect(
    idsOf(
      step('sent', 'Quotes sent', 320),
      step('signed', 'Quotes signed', 151),
      step('seats', 'Seats paid', 48, 'signed'),
    ),
  ).toEqual([['sent'], ['signed']]));
test('of outcomes the first leads on', () =>
  expect(idsOf(step('sent', 'Quotes sent', 100), step('yes', 'Orders', 40), step('no', 'Refusals', 60, 'yes'))).toEqual(
    [['sent'], ['yes']],
  ));
