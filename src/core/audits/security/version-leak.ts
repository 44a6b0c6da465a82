import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { excerpt } from '../wording.ts';

const headers = ['X-Powered-By', 'Server', 'X-Generator'];

export const securityVersionLeak = defineAudit({
  id: 'security.version_leak',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Versions logicielles affichées par le serveur', en: 'Software versions shown by the server' },
  action: {
    fr: 'Cachez les versions de logiciels que le serveur affiche',
    en: 'Hide the software versions that the server shows',
  },
  why: {
    fr: 'Annoncer « PHP/7.4.3 » aide à choisir l’attaque qui convient.',
    en: 'Announcing “PHP/7.4.3” helps to choose the fitting attack.',
  },
  examples: {
    bad: { '/': { headers: { server: 'Apache/2.4.29 (Ubuntu)' } } },
    good: { '/': { headers: { server: 'Apache' } } },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeTemplate(htmlPages, (_, { record }) => {
      const name = headers.find((header) => /\d+\.\d+/.test(record.headers[header.toLowerCase()] ?? ''));
      if (name === undefined) return null;
      const shown = record.headers[name.toLowerCase()]!;
      return {
        message: {
          fr: `Le serveur annonce « ${excerpt(shown, 60)} ».`,
          en: `The server announces “${excerpt(shown, 60)}”.`,
        },
        evidence: { header: shown },
        fix: {
          fr: 'Masquez la version (expose_php = Off, ServerTokens Prod, server_tokens off) et tenez le logiciel à jour.',
          en: 'Hide the version (expose_php = Off, ServerTokens Prod, server_tokens off) and keep the software up to date.',
        },
        // The server name may stay without its version; the other two headers have no use.
        edit: {
          old: `${name}: ${shown}`,
          new: name === 'Server' ? `Server: ${shown.replace(/[/ ].*$/, '')}` : '',
        },
      };
    }),
});
