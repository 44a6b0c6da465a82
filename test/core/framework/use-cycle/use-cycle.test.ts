import { describe, expect, test } from 'vitest';
import { useCycle } from '../../../../src/core/framework/use-cycle/use-cycle.ts';
import { companyWith, personaWith } from '../../../support/small-company.ts';

const counted = (ownMetrics: Record<string, number | null>) =>
  useCycle(companyWith({ siteTotals: { ...totals, ownMetrics } }));
const totals = { source: 'registre', bounceDefinition: 'ga4' } as const;

describe('useCycle', () => {
  test('the delay before the delivery is read in the counter that names it, in its unit', () => {
    expect(counted({ 'weeks from order to site visit': 11 }).leadDays).toBe(77);
    expect(counted({ 'jours entre la commande et la pose': 20 }).leadDays).toBe(20);
  });

  test('a delay that does not begin with the order is no delay before the delivery', () => {
    expect(counted({ 'median days from enquiry to order': 164 }).leadDays).toBe(0);
  });

  test('an unknown delay is not taken for one', () => {
    expect(counted({ 'weeks from order to site visit': null }).leadDays).toBe(0);
  });

  test('the interval is the one that is counted, else that of the audiences, else that of the trade', () => {
    expect(counted({ 'mois entre deux commandes': 7 })).toMatchObject({ intervalDays: 210, intervalFrom: 'counted' });
    const { consumptionMode } = personaWith();
    const stated = companyWith({
      personas: [personaWith({ consumptionMode: { ...consumptionMode, frequencyPerYear: 5 } })],
    });
    expect(useCycle(stated)).toMatchObject({ intervalDays: 73, intervalFrom: 'audiences' });
    expect(useCycle(companyWith())).toMatchObject({ intervalFrom: 'model' });
  });

  test('the quiet months are those in which most customers are counted as lost or paused', () => {
    const { quietMonths } = counted({ 'clients en pause en avril': 3, 'clients perdus en juillet et août': 40 });
    expect(quietMonths).toEqual([7, 8]);
  });
});
