import { numberText } from '../../../values/number-text.ts';
import { sum } from '../../../values/sum.ts';
import { inBoth, pair } from '../../../values/text.ts';
import { pointer } from '../input-issues.ts';
import { isRecord } from './known-fields.ts';
import type { Notice } from './notice.ts';

/** Distance to 1 that rounding explains. */
const rounding = 0.01;

interface Shares {
  readonly path: readonly PropertyKey[];
  readonly values: readonly unknown[];
  readonly put: (values: readonly number[]) => Record<string, unknown>;
}

/**
 * Shares that should sum to 1 and do not, brought to 1 in the same proportions: weights of audiences and objectives,
 * revenue of offers, devices. Caps of the budget are brought down only.
 */
export function withRescaledShares(data: Record<string, unknown>): {
  readonly data: Record<string, unknown>;
  readonly notices: Notice[];
} {
  const notices: Notice[] = [];
  let result = data;
  const lists = [
    ['personas', 'weight'],
    ['strategicObjectives', 'weight'],
    ['offers', 'revenueShare'],
  ] as const;
  for (const [list, field] of lists) {
    const rows = result[list];
    if (!Array.isArray(rows) || !rows.every(isRecord)) continue;
    result = rescale(result, notices, false, {
      path: [list],
      values: rows.map((row) => row[field]),
      put: (values) => ({ [list]: rows.map((row, index) => ({ ...row, [field]: values[index] })) }),
    });
  }
  return { data: withCaps(withDevices(result, notices), notices), notices };
}

function withDevices(data: Record<string, unknown>, notices: Notice[]): Record<string, unknown> {
  if (!Array.isArray(data.personas)) return data;
  const personas = data.personas.map((persona: unknown, index) => {
    const mode = isRecord(persona) ? persona.consumptionMode : null;
    const devices = isRecord(mode) ? mode.devices : null;
    if (!isRecord(persona) || !isRecord(mode) || !isRecord(devices)) return persona;
    const names = Object.keys(devices);
    return rescale(persona, notices, false, {
      path: ['personas', index, 'consumptionMode', 'devices'],
      values: Object.values(devices),
      put: (values) => ({
        consumptionMode: { ...mode, devices: Object.fromEntries(names.map((name, at) => [name, values[at]])) },
      }),
    });
  });
  return { ...data, personas };
}

function withCaps(data: Record<string, unknown>, notices: Notice[]): Record<string, unknown> {
  const { budget } = data;
  if (!isRecord(budget) || !isRecord(budget.stageCaps)) return data;
  const names = Object.keys(budget.stageCaps);
  return rescale(data, notices, true, {
    path: ['budget', 'stageCaps'],
    values: Object.values(budget.stageCaps),
    put: (values) => ({
      budget: { ...budget, stageCaps: Object.fromEntries(names.map((name, at) => [name, values[at]])) },
    }),
  });
}

/** `holder` with its shares brought to 1; as it is when they sum to 1 or when one of them is no share. */
function rescale(
  holder: Record<string, unknown>,
  notices: Notice[],
  onlyDown: boolean,
  { path, values, put }: Shares,
): Record<string, unknown> {
  const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;
  if (!values.every(isShare)) return holder;
  const total = sum(values);
  if (total === 0 || Math.abs(total - 1) <= rounding || (onlyDown && total < 1)) return holder;
  const shown = inBoth((locale) => numberText(total, locale, 3));
  notices.push({
    kind: 'rescaled',
    path: pointer(path),
    message: pair(
      `Ces parts font ${shown.fr} en tout\u202f: elles ont été ramenées à 1 dans les mêmes proportions.`,
      `These shares sum to ${shown.en}: they were brought to 1 in the same proportions.`,
    ),
  });
  return { ...holder, ...put(values.map((value) => Math.round((value / total) * 1e4) / 1e4)) };
}
