import { describe, expect, test } from 'vitest';
import { conversionFacts } from '../../../src/core/conversion/conversion-facts.ts';
import { chooseLevers } from '../../../src/core/conversion/lever-choice.ts';
import type { PlanContext } from '../../../src/core/planning/context/plan-context.ts';
import type { SiteSignals } from '../../../src/core/planning/context/site-signals.ts';
import { channelWith, companyWith, contextOf, personaWith } from '../../support/small-company.ts';

const chosenWith = (given: Partial<PlanContext> = {}, hours = 120, cash = 500) => {
  const context = { ...contextOf(), ...given };
  return chooseLevers(context, conversionFacts(context), { hours, cash }).chosen;
};
const idsOf = (...given: Parameters<typeof chosenWith>): string[] => chosenWith(...given).map(({ lever }) => lever.id);

describe('chooseLevers', () => {
  test('has a lever of each family whose friction is seen, best margin per hour first', () => {
    const chosen = chosenWith();
    expect(new Set(chosen.map(({ lever }) => lever.family))).toEqual(
      new Set(['path', 'notification', 'test', 'maturity', 'accessibility']),
    );
    const gains = chosen.map(({ gainPerHour }) => gainPerHour);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
  });

  test('never exceeds the hours', () => {
    expect(chosenWith({}, 12).reduce((sum, { hours }) => sum + hours, 0)).toBeLessThanOrEqual(12);
  });

  test('has a display setting, another way to use the path and what the law requires', () => {
    const levers = chosenWith().map(({ lever }) => lever);
    expect(levers.some(({ access }) => access === 'display')).toBe(true);
    expect(levers.some(({ access }) => access === 'assistance')).toBe(true);
    expect(levers.some(({ legalDuty }) => legalDuty)).toBe(true);
  });

  test('leaves out the lever whose work the counts of the company prove: it has its own task', () => {
    const persona = personaWith({ consumptionMode: { ...personaWith().consumptionMode, purchase: 'quote' } });
    const chosenFor = (ownMetrics: Record<string, number>): string[] => {
      const siteTotals = {
        source: 's',
        bounceDefinition: 'ga4' as const,
        timeDefinition: 't',
        attribution: 'a',
        ownMetrics,
      };
      return idsOf(contextOf(companyWith({ personas: [persona], siteTotals })));
    };
    expect(chosenFor({})).toContain('V-REMIND');
    expect(
      chosenFor({ 'Quotes chased by phone (60), signed': 40, 'Quotes never chased (60), signed': 10 }),
    ).not.toContain('V-REMIND');
  });

  test('writes to no contacts on a channel that the plan gives up', () => {
    const context = contextOf(companyWith({ channels: [channelWith('CH-EMAIL-AUTO')] }));
    const without = { ...context, channels: context.channels.filter((id) => id !== 'CH-EMAIL-AUTO') };
    expect([idsOf(context).includes('V-WELCOME'), idsOf(without).includes('V-WELCOME')]).toEqual([true, false]);
  });

  test('takes the lever that corrects a finding of the audit on the path', () => {
    const finding = { check: 'image.alt_missing', page: null, message: { fr: 'Sans texte.', en: 'No text.' } };
    const site = { accessibilityFindings: [finding], findings: {} } as unknown as SiteSignals;
    expect([idsOf().includes('A-ALT'), idsOf({ site }).includes('A-ALT')]).toEqual([false, true]);
  });

  test('leaves out a lever that is closed to the trade', () => {
    const trades: PlanContext['trades'] = new Set(['L-HEALTH']);
    expect(chosenWith({ trades }).filter(({ lever }) => lever.closedTo.includes('L-HEALTH'))).toEqual([]);
  });

  test('ranks a lever that was stopped after those that were not', () => {
    const before = chosenWith().filter(({ lever }) => lever.family === 'path');
    const first = before[0]?.lever.id ?? '';
    const previous = { number: 1, evidence: {}, cut: [first] };
    expect(idsOf({ previous }, 120)).not.toContain(first);
  });

  test('what the company counted comes first, in place of a published benchmark', () => {
    const company = companyWith({
      funnel: [
        { id: 'a', label: 'Fiche vue', count: 900 },
        { id: 'b', label: 'Panier', count: 90 },
        { id: 'c', label: 'Paiement', count: 30 },
      ],
    });
    const [first] = chosenWith({ ...contextOf(company) });
    expect([first?.lever.id, first?.friction.evidenceIds]).toEqual(['V-SHIPCOST', ['own:step:c']]);
  });

  test('a step that no lever is made for gets its own repair', () => {
    const company = companyWith({
      funnel: [
        { id: 'a', label: 'Vu', count: 900 },
        { id: 'b', label: 'Zoulou', count: 90 },
        { id: 'c', label: 'Quebec', count: 30 },
      ],
    });
    expect(chosenWith({ ...contextOf(company) })[0]?.lever.id).toBe('V-STEPFIX');
  });

  test('a stated objection comes before what is only worth a try', () => {
    const company = companyWith({ personas: [personaWith({ objections: ['peur de la panne'] })] });
    const context = contextOf(company);
    const [first] = chosenWith({ ...context });
    expect([first?.lever.id, first?.objected]).toEqual(['V-TRUST', 1]);
  });
});
