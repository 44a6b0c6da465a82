import { expect, test } from 'vitest';
import { withFunnelGroups } from '../../../../../src/core/framework/company/reading/funnel-groups.ts';

const opened = { id: 'a', label: 'Form opened', count: 900 };
const sent = { id: 'b', label: 'Form sent', count: 300 };

test('a step that counts a result in a group is a counter of the company, with a notice', () => {
  const { data, notices } = withFunnelGroups({
    siteTotals: { sessions: 5000, ownMetrics: { Calls: 80 } },
    funnel: [opened, { id: 'g', label: 'Calls answered the same day (50), booked', count: 31 }, sent],
  });
  expect(data).toEqual({
    siteTotals: { sessions: 5000, ownMetrics: { Calls: 80, 'Calls answered the same day (50), booked': 31 } },
    funnel: [opened, sent],
  });
  expect(notices).toMatchObject([{ kind: 'read-as', path: '/funnel/1' }]);
});

test('steps stay: without a size, with a time in brackets, with more results than the group has', () => {
  const funnel = [
    opened,
    { id: 'c', label: 'Fair, came to the trial (75 minutes)', count: 60 },
    { id: 'd', label: 'Fair (40), bought', count: 60 },
    { id: 'e', label: 'Calls, booked', count: null },
  ];
  expect(withFunnelGroups({ funnel }).data).toEqual({ funnel });
});
