import { expect, test } from 'vitest';
import { judgeLinks } from '../../../../src/core/audits/judging/judge-links.ts';
import { siteOf } from '../../../support/site-of.ts';

const text = { fr: 'x', en: 'x' };
const describe = () => ({ message: text, evidence: {}, fix: text });

test('a link of the menu of three pages is one finding that names the three', () => {
  const menu = [{ to: '/offre', position: 'nav' as const }];
  const site = siteOf({ '/': menu, '/a': menu, '/b': menu, '/offre': [] });
  const { checked, findings } = judgeLinks(site, 'clickable', ({ link }) => link.to, describe);
  expect(checked).toBe(4);
  expect(findings.map((finding) => [finding.page, finding.evidence.sourceCount])).toEqual([['https://exemple.fr/', 3]]);
});

test('only links with the trait are judged', () => {
  const site = siteOf({ '/': ['tel:+33240123456', 'https://autre.fr/', { to: '/a', rel: 'nofollow' }, '/b'] });
  const hrefs = (kind: 'other-scheme' | 'external' | 'nofollow'): string[] => {
    const seen: string[] = [];
    judgeLinks(site, kind, ({ link }) => (seen.push(link.href), null), describe);
    return seen;
  };
  expect(hrefs('other-scheme')).toEqual(['tel:+33240123456']);
  expect(hrefs('external')).toEqual(['https://autre.fr/']);
  expect(hrefs('nofollow')).toEqual(['/a']);
});
