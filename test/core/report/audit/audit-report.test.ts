import { describe, expect, test } from '@jest/globals';
import { audits } from '../../../../src/core/audits/index.ts';
import { runAudits } from '../../../../src/core/audits/results/run-audits.ts';
import { scoreOf } from '../../../../src/core/audits/results/score.ts';
import type { SiteFacts } from '../../../../src/core/audits/facts/site-facts.ts';
import { toFindings } from '../../../../src/core/audits/results/to-findings.ts';
import { auditReport } from '../../../../src/core/report/audit/audit-report.ts';
import type { ReportBlock } from '../../../../src/core/report/blocks.ts';
import { priorityActions } from '../../../../src/core/report/audit/priorities.ts';
import type { SiteAnalysis } from '../../../../src/core/analysis/site-analysis.ts';
import { siteOf } from '../../../support/site-of.ts';

function analysisOf(facts: SiteFacts): SiteAnalysis {
  const results = runAudits(audits, facts);
  return {
    facts,
    results,
    findings: toFindings(results, facts),
    diagnoses: [],
    scores: scoreOf(results, facts.htmlPages.length),
    scoreCap: null,
    semantics: null,
    personaNames: new Map(),
  };
}

const broken = siteOf({ '/': { links: ['/a', '/gone'] }, '/a': { links: ['/', '/gone'] }, '/gone': { status: 404 } });

function headings(blocks: readonly ReportBlock[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.id] : []));
}

describe('the written audit', () => {
  test('starts with the actions, then the evidence, and ends with what was not measured', () => {
    expect(headings(auditReport(analysisOf(broken), null).blocks)).toEqual([
      'actions',
      'overview',
      'graph',
      'findings',
      'limits',
    ]);
  });

  test('lists a broken link among the actions, with its fix in both languages', () => {
    const titles = priorityActions(analysisOf(broken), 5).map((action) => action.title.en);
    expect(titles.some((title) => /broken/i.test(title))).toBe(true);
    for (const action of priorityActions(analysisOf(broken), 5)) {
      expect(action.how.fr).not.toBe('');
      expect(action.how.fr).not.toBe(action.how.en);
    }
  });

  test('returns at most the requested number of actions, best first', () => {
    expect(priorityActions(analysisOf(broken), 2)).toEqual(priorityActions(analysisOf(broken), 5).slice(0, 2));
  });

  test('an audit that read no page has an unknown score and no deductions', () => {
    const crawl = { complete: false, robots: { state: 'missing', status: 404 } } as const;
    const text = JSON.stringify(auditReport(analysisOf(siteOf({}, { crawl })), null).blocks);
    expect(text).toContain('Note inconnue\u202f: aucune page n’a été lue');
    expect(text).not.toContain('Ce qui coûte des points');
    expect(JSON.stringify(auditReport(analysisOf(broken), null).blocks)).not.toContain('Note inconnue');
  });

  test('writes page counts in the singular or plural, and names the original of a copy', () => {
    const [home, canonical] = ['http://localhost:8080/', [{ href: '', url: 'https://www.exemple.fr/' }]];
    const report = auditReport(analysisOf(siteOf({ [home]: { canonical } }, { crawl: { seed: home } })), null);
    expect(report.subtitle.fr).toBe(`1 page lue, 1 page indexable, depuis ${home}`);
    expect(report.subtitle.en).toBe(`1 page read, 1 page indexable, from ${home}`);
    expect(auditReport(analysisOf(broken), null).subtitle.fr).toMatch(/^2 pages lues, 2 pages indexables/);
    expect(JSON.stringify(report.blocks)).toContain('Copie de www.exemple.fr');
    expect(JSON.stringify(auditReport(analysisOf(broken), null))).not.toContain('Copie de');
    expect(JSON.stringify(report.blocks)).not.toContain('explorée');
  });

  test('counts the pages of a copy that only links to the public site reach', () => {
    const [home, canonical] = ['http://localhost:8080/', [{ href: '', url: 'https://www.exemple.fr/' }]];
    const leave = (to: string) => ({ to: `https://exemple.fr${to}`, internal: false });
    const site = siteOf(
      { [home]: { canonical, links: ['http://localhost:8080/a', leave('/a'), leave('/b'), leave('/b')] } },
      { crawl: { seed: home } },
    );
    const text = JSON.stringify(auditReport(analysisOf(site), null).blocks);
    expect(text).toContain('2 pages que des liens montrent à www.exemple.fr n’ont pas été explorées');
    const known = siteOf(
      {
        [home]: { canonical, links: ['http://localhost:8080/a', leave('/a'), leave('/b')] },
        'http://localhost:8080/a': { links: [] },
      },
      { crawl: { seed: home } },
    );
    expect(JSON.stringify(auditReport(analysisOf(known), null).blocks)).toContain(
      '1 page that links show at www.exemple.fr was not crawled',
    );
  });

  test('counts no page of a copy as unread because a link spells its address otherwise', () => {
    const [seed, near] = ['http://localhost:8080/index.html', 'http://localhost:8080/~a'];
    const leave = (to: string) => ({ to: `https://exemple.fr${to}`, internal: false });
    const canonical = [{ href: '', url: 'https://exemple.fr/' }];
    const site = siteOf(
      { [seed]: { canonical, links: [near, leave('/'), leave('/%7Ea')] }, [near]: { links: [] } },
      { crawl: { seed } },
    );
    expect(JSON.stringify(auditReport(analysisOf(site), null).blocks)).not.toContain('links show at');
  });

  test('shows an area that could not be scored as null, never as zero', () => {
    const facts = siteOf({ '/': {} });
    const analysis = analysisOf(facts);
    const scores = auditReport(analysis, null).blocks.find((block) => block.kind === 'scores');
    const unknown = Object.values(analysis.scores).filter((score) => score === null).length;
    expect(scores?.kind === 'scores' && scores.items.filter((item) => item.value === null)).toHaveLength(unknown);
  });
});
