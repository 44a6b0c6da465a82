import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { isPrivateAddress } from '../facts/site-hosts.ts';

export const securityHttpPage = defineAudit({
  id: 'security.http_page',
  severity: 'critical',
  weight: 6,
  effort: 'hours',
  once: true,
  title: { fr: 'Pages servies sans chiffrement', en: 'Pages served without encryption' },
  action: { fr: 'Passez tout le site en https', en: 'Move the whole site to https' },
  why: {
    fr: 'Le navigateur affiche « non sécurisé », les formulaires circulent en clair et Google préfère https.',
    en: 'The browser shows “not secure”, forms travel in clear and Google prefers https.',
  },
  examples: {
    bad: { 'http://exemple.fr/': '<h1>Boulangerie</h1>' },
    good: { 'https://exemple.fr/': '<h1>Boulangerie</h1>' },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const open = htmlPages.filter((page) => !isPrivateAddress(page.record.url));
    return judgeTemplate(open, (_, { record }) =>
      record.url.startsWith('https:')
        ? null
        : {
            message: { fr: 'La page s’ouvre en http.', en: 'The page opens in http.' },
            evidence: {},
            fix: {
              fr: 'Installez un certificat (gratuit avec Let’s Encrypt) et redirigez tout http vers https en 301.',
              en: 'Install a certificate (free with Let’s Encrypt) and redirect all http to https with 301.',
            },
          },
    );
  },
});
