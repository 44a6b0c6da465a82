import { type AuditOutcome, defineAudit } from '../audit.ts';
import { judgeLinks } from '../judging/judge-links.ts';
import { excerpt } from '../wording.ts';

export const securityNewTab = defineAudit({
  id: 'security.new_tab',
  severity: 'info',
  weight: 0,
  effort: 'minutes',
  title: { fr: 'Liens vers un nouvel onglet sans protection', en: 'New-tab links without protection' },
  action: { fr: 'Protégez les liens qui ouvrent un nouvel onglet', en: 'Protect the links that open a new tab' },
  why: {
    fr: 'Pour information\u202f: sur les navigateurs d’avant 2021, la page ouverte peut agir sur la vôtre\u202f; rel="noopener" l’empêche, et les suivants l’ajoutent d’eux-mêmes.',
    en: 'For information: on browsers of before 2021 the page opened can act on yours; rel="noopener" prevents it, and later ones add it by themselves.',
  },
  examples: {
    bad: '<a href="https://partenaire.fr/" target="_blank">Notre fournisseur</a>',
    good: '<a href="https://partenaire.fr/" target="_blank" rel="noopener">Notre fournisseur</a>',
  },
  needs: ['htmlPages', 'links'],
  run: ({ htmlPages, links }) =>
    asOne(
      judgeLinks(
        { htmlPages, links },
        'new-tab',
        ({ link }) =>
          link.newTab && !link.internal && link.http && !/\bno(?:opener|referrer)\b/i.test(link.rel) ? link.to : null,
        (uses) => {
          const { to, rel } = uses[0].link;
          return {
            message: {
              fr: `Le lien vers ${excerpt(to, 60)} ouvre un onglet sans rel="noopener".`,
              en: `The link to ${excerpt(to, 60)} opens a tab without rel="noopener".`,
            },
            evidence: { target: to, rel },
            fix: { fr: 'Ajoutez rel="noopener" à ce lien.', en: 'Add rel="noopener" to this link.' },
            edit:
              rel === ''
                ? { old: 'target="_blank"', new: 'target="_blank" rel="noopener"' }
                : { old: `rel="${rel}"`, new: `rel="${rel} noopener"` },
          };
        },
      ),
    ),
});

/** All links lack the same attribute: one finding names the first and counts the others. */
function asOne({ checked, findings }: AuditOutcome): AuditOutcome {
  const [first, ...others] = findings;
  if (!first || others.length === 0) return { checked, findings };
  const targets = findings.map(({ evidence }) => String(evidence.target));
  const shown = targets.slice(0, 3).map((to) => excerpt(to, 60));
  return {
    checked,
    findings: [
      {
        ...first,
        page: null,
        message: {
          fr: `Des liens vers ${targets.length} adresses d’autres sites ouvrent un onglet sans rel="noopener" : ${shown.join(', ')}.`,
          en: `Links to ${targets.length} addresses of other sites open a tab without rel="noopener": ${shown.join(', ')}.`,
        },
        evidence: {
          targets: targets.slice(0, 100),
          pages: pagesOf(findings).size,
          examples: [...pagesOf(findings)].slice(0, 10),
        },
        fix: { fr: 'Ajoutez rel="noopener" à ces liens.', en: 'Add rel="noopener" to these links.' },
      },
    ],
  };
}

function pagesOf(findings: AuditOutcome['findings']): Set<string> {
  return new Set(findings.flatMap(({ evidence }) => (evidence.sources as { from: string }[]).map(({ from }) => from)));
}
