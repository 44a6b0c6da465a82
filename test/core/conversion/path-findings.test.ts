import { expect, test } from 'vitest';
import { levers } from '../../../src/core/conversion/levers/index.ts';
import { changeFound, frictionFound, pathFindings } from '../../../src/core/conversion/path-findings.ts';
import type { SiteSignals } from '../../../src/core/planning/context/site-signals.ts';
import { contextOf } from '../../support/small-company.ts';

const found = (...findings: readonly (readonly [string, string | null])[]) => {
  const accessibilityFindings = findings.map(([check, page]) => ({
    check,
    page,
    message: { fr: `Défaut ${check}.`, en: `Fault ${check}.` },
  }));
  return pathFindings({ ...contextOf(), site: { accessibilityFindings } as unknown as SiteSignals }, levers);
};

test('the longest beginning of a check decides which lever corrects it', () => {
  expect([...found(['a11y.contrast', null], ['a11y.link_name', null]).keys()]).toEqual(['A-CONTRAST', 'A-SR']);
});

test('a finding outside the path is left out', () => {
  expect(found(['a11y.contrast', '/journal/histoire']).size).toBe(0);
  expect(found(['a11y.contrast', '/panier']).size).toBe(1);
});

test('findings of one lever are counted together, three messages at most', () => {
  const finding = found(['mobile.a', null], ['mobile.b', '/'], ['mobile.a', '/cart'], ['mobile.c', '/'])?.get('A-FONT');
  expect(finding).toMatchObject({ checks: ['mobile.a', 'mobile.b', 'mobile.c'], places: 4 });
  expect(finding?.messages).toHaveLength(3);
});

test('the finding becomes the friction, and only the faults after it complete the change', () => {
  const finding = found(['a11y.contrast', null]).get('A-CONTRAST')!;
  expect(frictionFound(finding).evidenceIds).toEqual(['finding:a11y.contrast']);
  expect(frictionFound(finding).description.en).toContain('(1 place). Fault a11y.contrast.');
  const change = { fr: 'Changer.', en: 'Change.' };
  expect(changeFound(change, finding)).toEqual(change);
  const two = found(['a11y.contrast', null], ['a11y.contrast_large', '/']).get('A-CONTRAST')!;
  expect(changeFound(change, two).en).toBe('Change. To correct too: Fault a11y.contrast_large.');
});
