import { describe, expect, test } from 'vitest';
import { audits } from '../../../../src/core/audits/index.ts';
import { runAudits } from '../../../../src/core/audits/results/run-audits.ts';
import { scoreOf } from '../../../../src/core/audits/results/score.ts';
import type { SiteFacts } from '../../../../src/core/audits/facts/site-facts.ts';
import { toFindings } from '../../../../src/core/audits/results/to-findings.ts';
import { auditReport } from '../../../../src/core/report/audit/audit-report.ts';
import type { ReportBlock } from '../../../../src/core/report/blocks.ts';
import type { SiteAnalysis } from '../../../../src/core/analysis/site-analysis.ts';
import type { Diagnosis } from '../../../../src/core/diagnoses/diagnosis.ts';
import { origin, siteOf } from '../../../support/site-of.ts';

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

function verdictOf(analysis: SiteAnalysis): string {
  const block = auditReport(analysis, null).blocks.find((one) => one.kind === 'paragraph' && one.tone === 'verdict');
  return block?.kind === 'paragraph' ? block.text.en : '';
}

const same = (text: string) => ({ fr: text, en: text });
const diagnosis: Diagnosis = {
  id: 'contact-broken',
  title: same('The contact does not work'),
  action: same('Repair the contact'),
  sentence: same('12 call buttons reach nobody.'),
  severity: 'critical',
  pages: 12,
  share: 1,
  examples: [],
  explains: [],
  capsScore: 45,
  effort: 'minutes',
  why: same('Requests are lost.'),
  how: same('Write the real number.'),
  effect: same('Requests arrive.'),
  edits: [],
};
const scoreCap = { diagnosis: 'contact-broken', score: 45, uncapped: 72, next: 72 };

describe('the written audit', () => {
  test('starts with the verdict, and ends with what was not analysed and the files', () => {
    expect(headings(auditReport(analysisOf(broken), null).blocks)).toEqual([
      'verdict',
      'score',
      'actions',
      'graph',
      'found',
      'limits',
      'files',
    ]);
  });

  test('gives the verdict in three sentences that agree with the score', () => {
    const analysis = analysisOf(broken);
    const text = verdictOf(analysis);
    expect(text).toMatch(/^The site (is in good shape|can do much better|has a serious problem): \d+ out of 100/);
    expect(verdictOf({ ...analysis, scores: { ...analysis.scores, whole: 30 } })).toMatch(/^The site has a serious/);
    expect(text.match(/[.] (?=\p{Lu})/gu)).toHaveLength(2);
  });

  test('names the worst diagnosis in the verdict, and what caps the score', () => {
    const analysis = { ...analysisOf(broken), diagnoses: [diagnosis], scoreCap };
    expect(verdictOf(analysis)).toContain('Its main problem: 12 call buttons reach nobody.');
    const small = { ...analysis, diagnoses: [{ ...diagnosis, capsScore: 74 }] };
    expect(verdictOf(small)).toContain('The fault to repair first: 12 call buttons reach nobody.');
    expect(JSON.stringify(auditReport(analysis, null).blocks)).toContain(
      '45 out of 100. The checks give 72, but the main problem of the site holds the score at 45 while it lasts. Once “Repair the contact” is done it would be 72.',
    );
    const held = { ...analysis, scoreCap: { ...scoreCap, next: 50 } };
    expect(JSON.stringify(auditReport(held, null).blocks)).toContain('is done another problem holds it at 50.');
  });

  test('shows at most five actions, each with its proof, its exact edits and what one will see', () => {
    const actions = auditReport(analysisOf(broken), null).blocks.find((block) => block.kind === 'actions');
    const items = actions?.kind === 'actions' ? actions.items : [];
    expect(items.length).toBeLessThanOrEqual(5);
    const link = items.find(({ title }) => /broken/i.test(title.en));
    expect(link?.detail?.edits.map(({ page }) => page)).toEqual([`${origin}/`, `${origin}/a`]);
    for (const { how, detail } of items) {
      expect(how.fr).not.toBe(how.en);
      expect(detail!.proof.length).toBeGreaterThan(0);
      expect(detail!.success.en).not.toBe('');
    }
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

  test('warns first that scripts write the menu, and how to read it', () => {
    const warned = (home: object) =>
      auditReport(analysisOf(siteOf({ '/': home, '/a': {} })), null).blocks.flatMap((block) =>
        block.kind === 'paragraph' && block.tone === 'warning' ? [block.text.en] : [],
      );
    expect(warned({ links: ['/a'], emptyMenu: true }).join()).toMatch(
      /^Please note: the menus of the site are written by scripts.*“render”/,
    );
    expect(warned({ links: ['/a'] })).toEqual([]);
  });
});
