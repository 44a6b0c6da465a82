import { expect, test } from 'vitest';
import { pagesOver } from '../../../src/core/diagnoses/pages-over.ts';
import { analysedExample } from '../../support/audited-example.ts';
import { healthySite, siteAnswers } from '../../support/small-sites/base-site.ts';
import { pagesOver as planted } from '../../support/small-sites/pages-over.ts';
import { dogGroomer, pianoTuner } from '../../support/small-sites/trades.ts';

test.each([pianoTuner, dogGroomer].map((trade) => [trade.lang, trade] as const))(
  'an event of last year announced in the future is quoted with its day, and gets no other advice (%s)',
  async (lang, trade) => {
    const analysis = await analysedExample(siteAnswers(planted.plant(healthySite(trade))), false);
    const found = analysis.diagnoses.find(({ id }) => id === pagesOver.id)!;
    expect(found.sentence[lang]).toMatch(/15 (?:mars|March) 2025/);
    const [path] = found.examples;
    const others = analysis.findings.filter(
      ({ page, check }) => page === path && /^(?:title|desc|content|heading)\./.test(check),
    );
    expect(others).toEqual([]);
    expect(found.edits[0]?.text[lang]).toMatch(lang === 'fr' ? /redirigez|terminé/ : /redirect|over/);
  },
);
