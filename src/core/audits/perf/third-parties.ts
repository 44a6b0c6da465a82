import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { bareHost } from '../facts/site-hosts.ts';

export const perfThirdParties = defineAudit({
  id: 'perf.third_parties',
  severity: 'low',
  weight: 2,
  effort: 'hours',
  once: true,
  title: { fr: 'Nombreux fournisseurs extérieurs', en: 'Many outside providers' },
  action: { fr: 'Retirez les services extérieurs inutiles', en: 'Remove the outside services you do not need' },
  why: {
    fr: 'Chaque domaine tiers ajoute une connexion, un risque de panne et, le plus souvent, un transfert de données à déclarer.',
    en: 'Each third-party domain adds a connection, a risk of failure and, mostly, a transfer of data to declare.',
  },
  thresholds: {
    hosts: {
      value: 6,
      unit: 'hosts',
      source: 'beyond measurement, fonts, map and video, each one should be justified',
    },
  },
  examples: {
    bad: '<!-- 8 × <script src="https://service-{n}.com/mesure.js" defer></script> -->',
    good: '<!-- 2 × <script src="https://service-{n}.com/mesure.js" defer></script> -->',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'resources', ({ resources }, { record }) => {
      const own = bareHost(record.url);
      const hosts = [
        ...new Set(
          resources
            .map((resource) => bareHost(resource.url))
            .filter((host) => host !== '' && host !== own && !host.endsWith(`.${own}`)),
        ),
      ].sort();
      if (hosts.length <= 6) return null;
      return {
        message: {
          fr: `La page dépend de ${hosts.length} domaines extérieurs.`,
          en: `The page depends on ${hosts.length} outside domains.`,
        },
        evidence: { hosts },
        fix: {
          fr: 'Hébergez polices et bibliothèques, retirez les mesures en double, chargez le reste après consentement.',
          en: 'Host fonts and libraries yourself, remove duplicate analytics, load the rest after consent.',
        },
      };
    }),
});
