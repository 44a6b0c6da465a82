import { defineAudit } from '../audit.ts';
import { judgePages } from '../judge-pages.ts';

const secrets: readonly (readonly [string, RegExp])[] = [
  ['AWS', /\bAKIA(?![0-9A-Z]*EXAMPLE\b)[0-9A-Z]{16}\b/],
  ['Stripe', /\bsk_live_[0-9a-zA-Z]{20,}\b/],
  ['OpenAI', /\bsk-(?:proj-)?[A-Za-z0-9_-]{40,}\b/],
  ['GitHub', /\bgh[pousr]_[A-Za-z0-9]{36}\b/],
  ['Slack', /\bxox[baprs]-[0-9A-Za-z-]{20,}\b/],
  ['Google OAuth', /\bya29\.[0-9A-Za-z_-]{30,}\b/],
  // With its body: a manual names the first line alone.
  ['private key', /-----BEGIN (?:RSA |EC |DSA |OPENSSH )?PRIVATE KEY-----\s(?:[\w-]+: \S+\s)*[A-Za-z0-9+/=]{40,}/],
];

/** What each of them holds: most texts hold none, and are read once. */
const mayHold = /AKIA|sk[-_]|gh[pousr]_|xox[baprs]-|ya29\.|-----BEGIN /;
const shortestKey = 20;

export const securityLeakedSecret = defineAudit({
  id: 'security.leaked_secret',
  severity: 'critical',
  weight: 6,
  effort: 'hours',
  title: { fr: 'Clés secrètes visibles', en: 'Visible secret keys' },
  why: {
    fr: 'Une clé d’accès affichée dans une page est récupérée par des robots en quelques minutes.',
    en: 'An access key shown in a page is collected by robots within minutes.',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgePages(htmlPages, ({ blocks }) => {
      for (const { text } of blocks) {
        if (text.length < shortestKey || !mayHold.test(text)) continue;
        const found = secrets.find(([, pattern]) => isDrawn(pattern.exec(text)?.[0] ?? ''));
        if (!found) continue;
        return {
          message: {
            fr: `La page montre une clé d’accès (${found[0]}).`,
            en: `The page shows an access key (${found[0]}).`,
          },
          evidence: { kind: found[0] },
          fix: {
            fr: 'Révoquez cette clé tout de suite chez son fournisseur, créez-en une autre, puis retirez-la de la page.',
            en: 'Revoke this key with its provider at once, make another, then remove it from the page.',
          },
        };
      }
      return null;
    }),
});

/** A key is drawn at random; the “xxxx…” of an example holds few different characters. */
function isDrawn(key: string): boolean {
  return new Set(key).size >= 12;
}
