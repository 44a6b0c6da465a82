import { expect, test } from 'vitest';
import { withWrittenCounts } from '../../../../src/core/framework/counters/written-count.ts';

test.each([
  ['five hundred members by june', '500 members by june'],
  ['two hundred and fifty sites', '250 sites'],
  ['a thousand two hundred readers', '1200 readers'],
  ['half a dozen schools', '6 schools'],
  ['twenty one or thirty', '21 or 30'],
  ['cinq cents adherents', '500 adherents'],
  ['une vingtaine de devis', '20 devis'],
  ['seize chaises', '16 chaises'],
  ['quatre vingt dix sept ventes', '97 ventes'],
  ['quatre vingts ventes', '80 ventes'],
  ['soixante et onze ventes', '71 ventes'],
  ['deux mille trois cents ventes', '2300 ventes'],
  ['un site neuf et une page, 20 pour cent', 'un site neuf et une page, 20 pour cent'],
  ['one of two hundreds', 'one of 2 hundreds'],
])('“%s” is “%s”', (plain, figures) => expect(withWrittenCounts(plain)).toBe(figures));
