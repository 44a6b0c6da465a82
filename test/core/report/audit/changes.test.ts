import { expect, test } from 'vitest';
import { compareAudits } from '../../../../src/core/audits/comparison/compare-audits.ts';
import { audits } from '../../../../src/core/audits/index.ts';
import { runAudits } from '../../../../src/core/audits/results/run-audits.ts';
import { scoreOf } from '../../../../src/core/audits/results/score.ts';
import type { SiteFacts } from '../../../../src/core/audits/facts/site-facts.ts';
import { toFindings } from '../../../../src/core/audits/results/to-findings.ts';
import { changesPart } from '../../../../src/core/report/audit/changes.ts';
import { comparedAnalysis } from '../../../../src/core/analysis/compared-analysis.ts';
import { siteOf } from '../../../support/site-of.ts';

function compared(facts: SiteFacts) {
  const results = runAudits(audits, facts);
  const findings = toFindings(results, facts);
  return comparedAnalysis({
    facts,
    results,
    findings,
    diagnoses: [],
    scores: scoreOf(results, facts.htmlPages.length),
    scoreCap: null,
    semantics: null,
    personaNames: new Map(),
  });
}

const before = compared(siteOf({ '/': ['/a', '/b'], '/a': ['/'], '/b': ['/'] }));
const after = compared(siteOf({ '/': ['/a', '/c', '/morte'], '/a': ['/'], '/c': ['/'], '/morte': { status: 404 } }));

test('a comparison lists the new finding, the removed page and the added page', () => {
  const blocks = changesPart(compareAudits(before, after));
  const cells = JSON.stringify(blocks);
  expect(cells).toContain('/morte');
  expect(cells).toContain('"fr":"disparue"');
  expect(cells).toContain('"fr":"ajoutée"');
  const captions = blocks.flatMap((block) => (block.kind === 'table' ? [block.caption.fr] : []));
  expect(captions).toContain('Constats nouveaux ou aggravés');
});

test('nothing is shown without a baseline, and an audit compared with itself has no change', () => {
  expect(changesPart(null)).toEqual([]);
  const same = compareAudits(after, after);
  expect(same.findings).toEqual({ new: [], worse: [], fixed: [] });
  expect(JSON.stringify(changesPart(same))).toContain('0 constat nouveau');
});
