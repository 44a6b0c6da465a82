import { expect, test } from 'vitest';
import { faultShare } from '../../../../src/core/audits/results/fault-share.ts';

const finding = (page: string | null, evidence: object = {}) => ({ page, evidence }) as never;

test('a finding counts its page, or all the pages that it is about', () => {
  expect(faultShare({ checked: 10, findings: [finding('/a'), finding('/b')] })).toBe(0.2);
  expect(faultShare({ checked: 10, findings: [finding('/a', { pages: 4 })] })).toBe(0.4);
  expect(faultShare({ checked: 10, findings: [finding('/a', { pages: 4, sourceCount: 7 })] })).toBe(0.7);
});

test('a finding without a page is about the whole site', () => {
  expect(faultShare({ checked: 10, findings: [finding(null)] })).toBe(1);
});

test('a share is between 0 and 1', () => {
  expect(faultShare({ checked: 2, findings: [finding('/a', { pages: 9 })] })).toBe(1);
  expect(faultShare({ checked: 0, findings: [] })).toBe(0);
});
