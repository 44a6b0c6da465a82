import { expect, test } from 'vitest';
import { type AuditedPage, pageAudits } from '../../support/page-audits.ts';

const audit = (page: Partial<AuditedPage>) =>
  pageAudits({ url: 'https://exemple.fr/page', status: 200, headers: [], html: '', robotsTxt: null, ...page });

test.each<[string, Partial<AuditedPage>]>([
  ['canonical', { html: '<link rel="canonical" href="/a"><link rel="canonical" href="/b">' }],
  ['hreflang', { html: '<link rel="alternate" hreflang="fr_FR" href="https://exemple.fr/page">' }],
  ['is-crawlable', { headers: [['X-Robots-Tag', 'unavailable_after: 25 Jun 2010 15:00:00 PST']] }],
  ['is-crawlable', { robotsTxt: { content: 'User-agent: *\nDisallow: /page' } }],
  ['robots-txt', { robotsTxt: { content: 'Disallow: /' } }],
  ['robots-txt', { robotsTxt: { status: 500, content: null } }],
  ['link-text', { html: '<a href="/a">Cliquez ici</a>' }],
  ['meta-description', { html: '<meta name="description" content="">' }],
  ['http-status-code', { status: 404 }],
  ['crawlable-anchors', { html: '<a href="">Bols</a>' }],
])('%s fails on %j', (name, page) => {
  expect(audit(page)[name]).toBe(false);
});

test.each<[string, Partial<AuditedPage>]>([
  ['hreflang', { html: '<body><p>a</p><link rel="alternate" hreflang="fr_FR" href="https://exemple.fr/page">' }],
  ['is-crawlable', { headers: [['X-Robots-Tag', 'unavailable_after: 25 Jun 2045 15:00:00 PST']] }],
  ['is-crawlable', { robotsTxt: { content: 'User-agent: Googlebot\nAllow: /\n\nUser-agent: *\nDisallow: /' } }],
  [
    'crawlable-anchors',
    { html: '<a href="javascript:void(0)" role="button">Menu</a><a>Bols</a><a href="#haut">Haut</a>' },
  ],
  ['link-text', { html: '<a href="#formulaire">Cliquez ici</a>' }],
])('%s passes on %j', (name, page) => {
  expect(audit(page)[name]).toBe(true);
});
