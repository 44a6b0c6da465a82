import { expect, test } from 'vitest';
import { adaptationsFor } from '../../../../src/core/contents/briefs/adaptations.ts';
import { formatWith } from '../../../support/plan-parts.ts';
import { companyWith, personaWith } from '../../../support/small-company.ts';

const adaptationsOf = (
  given: Parameters<typeof personaWith>[0] = {},
  media: 'text' | 'video' | 'tool' = 'text',
  isHabitKnown = true,
  subject = 'voyages à vélo',
) =>
  adaptationsFor(companyWith({ personas: [personaWith(given)] }).personas[0]!, formatWith({ media }), {
    french: true,
    isHabitKnown,
    subject,
  });

test('a hobby beside the subject adapts nothing: what the reader already knows does', () => {
  expect(adaptationsOf({}, 'text', true, 'contrôle de portail').map(({ field }) => field)).toEqual([
    'consumptionMode',
    'maturity',
    'codes',
    'age',
  ]);
});

test('device, codes, interests and age of the persona each decide something', () => {
  expect(adaptationsOf().map(({ field }) => field)).toEqual(['consumptionMode', 'codes', 'interests', 'age']);
});

test('a need and a trend add their decisions, with the trait quoted', () => {
  const rows = adaptationsOf({
    accessibilityNeeds: ['sous-titres'],
    codes: { register: 'simple', address: 'vous', trends: [{ label: 'vélo cargo', seenAt: '2026-11-01' }] },
  });
  expect(rows.find(({ field }) => field === 'accessibilityNeeds')?.decision.fr).toContain('sous-titres');
  expect(rows.find(({ field }) => field === 'trends')?.trait).toBe('vélo cargo (2026-11-01)');
});

test('the shape follows the medium, the device and the attention span', () => {
  const consumption = { ...personaWith().consumptionMode, attention: 'short' as const };
  const shape = (media: 'text' | 'video' | 'tool', mobile: number): string | undefined => {
    const devices = { mobile, desktop: 1 - mobile };
    return adaptationsOf({ consumptionMode: { ...consumption, devices } }, media)[0]?.decision.en;
  };
  expect(shape('video', 1)).toContain('vertical captioned video, thirty seconds');
  expect(shape('video', 0.2)).toContain('horizontal captioned video');
  expect(shape('tool', 0.2)).toContain('everything on one page');
  expect(shape('text', 1)).toContain('answer in the first two lines');
});

test('a person who reads on no screen is no reader of one', () => {
  const devices = { mobile: 0.2, desktop: 0.1, other: 0.7 };
  const consumptionMode = { ...personaWith().consumptionMode, devices };
  expect(adaptationsOf({ consumptionMode, maturity: 'considering' }, 'text')[0]?.field).toBe('maturity');
});

test('unknown habits decide nothing: what the persona already knows does', () => {
  const [first] = adaptationsOf({ maturity: 'considering' }, 'text', false);
  expect(first).toMatchObject({ field: 'maturity', trait: 'compare avant de choisir' });
});

test('a business buyer is read by the part in the purchase, not by age', () => {
  const fields = adaptationsOf({ decisionRole: 'buyer' }).map(({ field }) => field);
  expect([fields.includes('decisionRole'), fields.includes('age')]).toEqual([true, false]);
});

test('an objection is answered early', () => {
  expect(adaptationsOf({ objections: ['trop lent'] }).find(({ field }) => field === 'objections')?.trait).toBe(
    'trop lent',
  );
});
