import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { pagesWithHeaders } from '../facts/missing-header.ts';

export const securityXfo = defineAudit({
  id: 'security.xfo',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Affichage dans un cadre non limité', en: 'Framing not limited' },
  action: {
    fr: 'Empêchez d’autres sites d’afficher le vôtre dans un cadre',
    en: 'Keep other sites from showing yours in a frame',
  },
  why: {
    fr: 'Un site tiers peut afficher le vôtre dans un cadre invisible et faire cliquer vos visiteurs à leur insu.',
    en: 'A third-party site can show yours in an invisible frame and make your visitors click unknowingly.',
  },
  examples: {
    bad: { '/': { headers: { 'x-content-type-options': 'nosniff' } } },
    good: { '/': { headers: { 'content-security-policy': "frame-ancestors 'self'" } } },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeTemplate(pagesWithHeaders(htmlPages), (_, { record: { headers } }) =>
      headers['x-frame-options'] || /frame-ancestors/i.test(headers['content-security-policy'] ?? '')
        ? null
        : {
            message: {
              fr: 'Rien n’empêche d’afficher la page dans un cadre d’un autre site.',
              en: 'Nothing keeps the page from being framed by another site.',
            },
            evidence: { header: 'x-frame-options' },
            fix: {
              fr: "Envoyez Content-Security-Policy: frame-ancestors 'self' (ou X-Frame-Options: SAMEORIGIN).",
              en: "Send Content-Security-Policy: frame-ancestors 'self' (or X-Frame-Options: SAMEORIGIN).",
            },
            edit: framing(headers['content-security-policy']),
          },
    ),
});

/** The policy of the page, if any, with the missing directive added. */
function framing(policy = ''): { old: string; new: string } {
  const header = (value: string): string => `Content-Security-Policy: ${value}`;
  const known = policy.trim().replace(/;$/, '');
  return known === ''
    ? { old: '', new: header("frame-ancestors 'self'") }
    : { old: header(policy), new: header(`${known}; frame-ancestors 'self'`) };
}
