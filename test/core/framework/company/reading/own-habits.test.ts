import { expect, test } from 'vitest';
import {
  withNotesOfEconomics,
  withOtherDevices,
} from '../../../../../src/core/framework/company/reading/own-habits.ts';

const withDevices = (devices: Record<string, unknown>) => ({ personas: [{ consumptionMode: { devices } }] });

test('devices without a screen are kept together, so that screens do not take their share', () => {
  const { data, notices } = withOtherDevices(withDevices({ mobile: 0.3, landline: 0.6, paper: 0.1 }));
  expect(data).toEqual(withDevices({ mobile: 0.3, other: 0.7 }));
  expect(notices[0]?.message.en).toBe('“landline, paper” is read as “other”: what the person does without a screen.');
});

test('screens alone say nothing', () => {
  const data = withDevices({ mobile: 0.6, desktop: 0.4 });
  expect(withOtherDevices(data)).toEqual({ data, notices: [] });
});

test('notes beside the economics join those of the company', () => {
  const read = withNotesOfEconomics({ notes: 'a\nb', economics: { model: 'x', notes: ['c'] } });
  expect(read).toEqual({ notes: ['a', 'b', 'c'], economics: { model: 'x' } });
});
