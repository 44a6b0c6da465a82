import { channels } from '../../core/framework/channels.ts';

const { id: channel } = channels[0]!;

/** The shortest company file that a plan can be made of, for the examples of the reference page. */
export const exampleCompany = {
  locale: 'en-GB',
  organisation: {
    id: 'example',
    name: 'Example Garden',
    domain: 'https://www.example.com',
    country: 'GB',
    languages: ['en'],
    currency: 'GBP',
    timezone: 'Europe/London',
    sector: 'food_drink',
    businessModel: 'ecommerce_b2c',
    employees: 3,
    sellsToConsumersOnline: true,
    brand: {
      promise: 'Seeds of old vegetables, harvested by hand and tested before they are sent.',
      desiredAttributes: ['local', 'patient', 'frank'],
      tone: 'warm and concrete',
      addressForm: 'vous',
    },
    market: { priceLevel: 'medium' },
  },
  period: {
    baselineStart: '2025-11-01',
    baselineEnd: '2026-10-31',
    baselineMonths: 12,
    cycleStart: '2027-01-04',
    cycleEnd: '2027-06-27',
  },
  offers: [
    { id: 'seeds', name: 'Seeds', kind: 'product', priceNet: 4, vatRate: 0.2, marginRate: 0.5, revenueShare: 1 },
  ],
  economics: {
    model: 'transactional',
    aovNet: 30,
    marginRate: 0.5,
    horizonMonths: 24,
    expectedOrders: 2,
    expectedOrdersByMonth: {},
  },
  policy: { paybackMonthsMax: 6 },
  strategicObjectives: [{ id: 'more', kind: 'new_customers', statement: 'Win customers online', weight: 1 }],
  channels: [{ id: 'first', typeId: channel, ownership: 'owned', status: 'active', metrics: {} }],
  hourlyCost: 22,
  capacity: { hoursPerWeek: 10, weeks: 25, skills: {} },
  budget: {
    cashCycle: 4200,
    stageCaps: { acquisition: 0.55, activation: 0.15, retention: 0.15, referral: 0.1, steering: 0.05 },
  },
  personas: [
    {
      id: 'p1',
      name: 'A gardener with a small plot',
      weight: 1,
      ageRange: [30, 60],
      interests: ['vegetables'],
      jobs: ['choose seeds for a small garden'],
      pains: ['seeds that do not come up'],
      consumptionMode: {
        devices: {},
        moments: ['evening'],
        purchase: 'online_compare',
        formats: ['article'],
        attention: 'short',
      },
      codes: { register: 'plain', address: 'vous' },
      channels: [{ typeId: channel, affinity: 0.8 }],
      vocabulary: ['vegetable seeds'],
      maturity: 'aware',
    },
  ],
};
