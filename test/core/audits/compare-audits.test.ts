import { describe, expect, test } from '@jest/globals';
import {
  type ComparedAudit,
  type ComparedFinding,
  type ComparedPage,
  compareAudits,
} from '../../../src/core/audits/compare-audits.ts';

const page = (url: string, more: Partial<ComparedPage> = {}): ComparedPage => ({
  url,
  status: 200,
  title: url,
  description: null,
  h1: null,
  canonical: null,
  indexable: true,
  depth: 1,
  words: 100,
  ...more,
});
const finding = (check: string, at: string | null, status = 'fail'): ComparedFinding => ({
  check,
  severity: 'high',
  status,
  page: at,
  message: { fr: 'Constat.', en: 'Finding.' },
});
const audit = (more: Partial<ComparedAudit>): ComparedAudit => ({
  pages: [],
  links: [],
  findings: [],
  suggestions: [],
  score: {},
  ...more,
});

describe('two audits of one site', () => {
  test('pages come, go and change, field by field', () => {
    const { pages } = compareAudits(
      audit({ pages: [page('/a'), page('/b')] }),
      audit({ pages: [page('/b', { title: 'B', words: 120 }), page('/c')] }),
    );
    expect(pages).toEqual({ added: ['/c'], removed: ['/a'], changed: [{ url: '/b', fields: ['title', 'words'] }] });
  });

  test('a finding is new, worse or fixed', () => {
    const { findings } = compareAudits(
      audit({ findings: [finding('title.missing', '/a'), finding('link.self', '/b')] }),
      audit({ findings: [finding('link.self', '/b'), finding('link.self', '/b'), finding('desc.missing', '/c')] }),
    );
    expect(findings.new.map((change) => change.check)).toEqual(['desc.missing']);
    expect(findings.worse.map((change) => [change.check, change.before, change.after])).toEqual([['link.self', 1, 2]]);
    expect(findings.fixed.map((change) => change.check)).toEqual(['title.missing']);
  });

  test('what could not be measured the first time is not called new', () => {
    const { findings } = compareAudits(
      audit({ findings: [finding('link.orphan', null, 'not-measured')] }),
      audit({ findings: [finding('link.orphan', '/a')] }),
    );
    expect(findings.new).toEqual([]);
  });

  test('what could not be measured the second time is not called fixed', () => {
    const { findings } = compareAudits(
      audit({ findings: [finding('link.orphan', '/a')] }),
      audit({ findings: [finding('link.orphan', null, 'not-measured')] }),
    );
    expect(findings.fixed).toEqual([]);
  });

  test('a proposed link that now exists is done', () => {
    const proposed = { from: '/a', to: '/b', anchor: 'miel' };
    const { suggestionsDone, links } = compareAudits(
      audit({ suggestions: [proposed, { from: '/a', to: '/c', anchor: 'cire' }], links: [{ from: '/a', to: '/d' }] }),
      audit({
        links: [
          { from: '/a', to: '/b' },
          { from: '/a', to: '/b' },
        ],
      }),
    );
    expect(suggestionsDone).toEqual([proposed]);
    expect(links).toEqual({ added: 1, removed: 1 });
  });

  test('a proposed link is not done by the menu that led there before', () => {
    const proposed = { from: '/a', to: '/b', anchor: 'miel' };
    const menu = { from: '/a', to: '/b' };
    const before = audit({ suggestions: [proposed], links: [menu] });
    expect(compareAudits(before, audit({ links: [menu] })).suggestionsDone).toEqual([]);
    expect(compareAudits(before, audit({ links: [menu, menu] })).suggestionsDone).toEqual([proposed]);
    expect(compareAudits(before, audit({ links: [] })).suggestionsDone).toEqual([]);
  });
});
