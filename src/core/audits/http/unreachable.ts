import type { Text } from '../../values/text.ts';
import { defineAudit } from '../audit.ts';
import { pagesWith } from '../facts/page-traits.ts';

/** Message and remedy by error of the crawler. */
const causes: Readonly<Record<string, { readonly message: Text; readonly fix: Text }>> = {
  dns: {
    message: { fr: 'Le nom de domaine ne se résout pas.', en: 'The domain name does not resolve.' },
    fix: {
      fr: 'Vérifiez l’enregistrement DNS de ce nom, ou corrigez les liens qui l’emploient.',
      en: 'Check the DNS record of this name, or correct the links that use it.',
    },
  },
  refused: {
    message: { fr: 'Le serveur refuse la connexion.', en: 'The server refuses the connection.' },
    fix: {
      fr: 'Vérifiez que le service tourne et que le port est ouvert, ou corrigez les liens.',
      en: 'Check that the service runs and the port is open, or correct the links.',
    },
  },
  tls: {
    message: { fr: 'Le certificat de sécurité est invalide.', en: 'The security certificate is invalid.' },
    fix: {
      fr: 'Renouvelez le certificat et installez la chaîne complète : les navigateurs bloquent cette page.',
      en: 'Renew the certificate and install the whole chain: browsers block this page.',
    },
  },
  timeout: {
    message: { fr: 'Le serveur n’a pas répondu dans le délai.', en: 'The server did not answer in time.' },
    fix: {
      fr: 'Relancez l’audit ; si le délai est encore dépassé, cherchez ce qui ralentit cette page.',
      en: 'Run the audit again; if time runs out again, look for what slows this page down.',
    },
  },
};

export const httpUnreachable = defineAudit({
  id: 'http.unreachable',
  severity: 'high',
  weight: 4,
  effort: 'hours',
  title: { fr: 'Adresses sans réponse', en: 'Addresses without an answer' },
  action: { fr: 'Rétablissez les adresses qui ne répondent pas', en: 'Restore the addresses that do not answer' },
  why: {
    fr: 'Le nom ne se résout pas, la connexion est refusée, le certificat est invalide ou le délai est dépassé. Cela peut être passager : vérifiez avant de conclure.',
    en: 'The name does not resolve, the connection is refused, the certificate is invalid or time ran out. It may be passing: check before concluding.',
  },
  examples: {
    bad: {
      '/': '<a href="/horaires">Horaires</a>',
      '/horaires': { error: 'timeout' },
    },
    good: {
      '/': '<a href="/horaires">Horaires</a>',
      '/horaires': '<h1>Horaires de la piscine</h1>',
    },
  },
  needs: ['pages'],
  run: ({ pages }) => ({
    checked: pages.length,
    findings: pagesWith(pages, 'unusual answer').flatMap(({ record, inlinks }) => {
      const cause = record.status === null && record.error ? causes[record.error] : undefined;
      return cause
        ? [{ page: record.url, message: cause.message, evidence: { error: record.error, inlinks }, fix: cause.fix }]
        : [];
    }),
  }),
});
