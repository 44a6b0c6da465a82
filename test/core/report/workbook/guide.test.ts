import { expect, test } from 'vitest';
import { guideSheet } from '../../../../src/core/report/workbook/guide.ts';
import type { WorkbookSheet } from '../../../../src/core/report/workbook/workbook.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallPlan } from '../../../support/small-plan.ts';

const rule = (text: string) => pair(text, text);
const cac = {
  cacMax: 2673,
  channelCap: 2000,
  lines: [],
  alerts: [{ message: rule('Alerte.') }],
  pauseRule: rule('Pause.'),
  escalation: rule('Suite.'),
};
const sheet = (name: string, guide?: WorkbookSheet['guide']) => ({ name: rule(name), guide }) as WorkbookSheet;
const { rows } = guideSheet(smallPlan({ cac: cac as never }), [
  sheet('A', { shows: rule('montre'), enter: rule('écrit') }),
  sheet('B'),
]);

test('the ceiling is shown with its rules', () => {
  expect(rows[1]).toMatchObject({
    tells: { en: 'A new customer costs €26.73 at most, all costs included; €20 per channel.' },
    type: { en: 'Alerte. Pause. Suite.' },
  });
});

test('each sheet with a guide has its row', () => {
  expect(rows.slice(2)).toEqual([{ sheet: rule('A'), tells: rule('montre'), type: rule('écrit') }]);
});
