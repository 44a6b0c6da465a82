import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scenarios } from '../../../src/core/acquisition/scenarios/index.ts';
import { formats } from '../../../src/core/contents/formats/index.ts';
import { levers } from '../../../src/core/conversion/levers/index.ts';
import { sectorIds } from '../../../src/core/framework/company/company-parts.ts';
import { channels } from '../../../src/core/framework/channels.ts';
import { kpis } from '../../../src/core/framework/kpis/index.ts';
import { legalRules } from '../../../src/core/framework/legal/legal-rules.ts';
import { metrics } from '../../../src/core/framework/metrics.ts';
import { programmes } from '../../../src/core/referral/programmes/index.ts';
import { retentionSteps } from '../../../src/core/retention/steps/index.ts';
import { planRules } from '../../../src/core/gauge/criteria/index.ts';
import type { Text } from '../../../src/core/values/text.ts';

/** Every identifier of the domain specification, by table. */
const domain = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', 'catalogue', 'domain-ids.json'), 'utf8'),
) as Record<string, string[]>;

const catalogues: Record<string, readonly { readonly id: string; readonly title?: Text }[]> = {
  channels,
  formats,
  scenarios,
  levers,
  steps: retentionSteps,
  programmes,
  kpis,
  sectors: sectorIds.map((id) => ({ id })),
  legal: legalRules,
  metrics,
  rules: planRules,
};

describe.each(Object.keys(catalogues))('the catalogue of %s', (name) => {
  const rows = catalogues[name] ?? [];

  test('resolves every identifier of the domain', () => {
    const known = new Set(rows.map((row) => row.id));
    expect(domain[name]?.length).toBeGreaterThan(10);
    expect(domain[name]?.filter((id) => !known.has(id))).toEqual([]);
  });

  test('names each entry once, in both languages', () => {
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    for (const { title } of rows) {
      if (title === undefined) continue;
      expect(title.fr.trim()).not.toBe('');
      expect(title.en.trim()).not.toBe('');
    }
  });
});
