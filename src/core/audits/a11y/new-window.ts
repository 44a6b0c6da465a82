import { defineAudit } from '../audit.ts';
import { judgeLinks } from '../judging/judge-links.ts';
import { isOutboundRedirect } from '../facts/page-state.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { excerpt, pathOf } from '../wording.ts';

export const a11yNewWindow = defineAudit({
  id: 'a11y.new_window',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Nouvel onglet ouvert sans prévenir', en: 'New tab opened without warning' },
  action: { fr: 'Prévenez quand un lien ouvre un nouvel onglet', en: 'Warn when a link opens a new tab' },
  why: {
    fr: 'Un onglet qui s’ouvre sans annonce désoriente : le bouton « retour » ne marche plus.',
    en: 'A tab that opens unannounced disorients: the “back” button no longer works.',
  },
  criteria: ['WCAG 2.1 – 3.2.5 (AAA)'],
  examples: {
    bad: {
      '/': '<a href="/tarifs" target="_blank">Tarifs des cours de piano</a>',
      '/tarifs': '<h1>Tarifs des cours de piano</h1>',
    },
    good: {
      '/': '<a href="/tarifs">Tarifs des cours de piano</a>',
      '/tarifs': '<h1>Tarifs des cours de piano</h1>',
    },
  },
  needs: ['htmlPages', 'pageOf', 'links'],
  run: ({ htmlPages, pageOf, links }) =>
    judgeLinks(
      { htmlPages, links },
      'new-tab',
      ({ link }) =>
        link.newTab &&
        link.internal &&
        !redirectsOffSite(pageOf.get(link.to)) &&
        !/nouvel|nouvelle|new (?:tab|window)/i.test(`${link.anchor} ${link.label ?? ''}`)
          ? link.to
          : null,
      (uses) => {
        const { to, anchor, label } = uses[0].link;
        const name = anchor.trim() || label?.trim() || pathOf(to);
        return {
          message: {
            fr: `Le lien interne « ${excerpt(name, 50)} » ouvre un nouvel onglet sans le dire.`,
            en: `The internal link “${excerpt(name, 50)}” opens a new tab without saying so.`,
          },
          evidence: { target: to, anchor },
          fix: {
            fr: 'Laissez les liens internes s’ouvrir dans le même onglet : retirez target="_blank".',
            en: 'Let internal links open in the same tab: remove target="_blank".',
          },
          edit: { old: 'target="_blank"', new: '' },
        };
      },
    ),
});

/** True for an address of the site that redirects to another site, such as a share button: visitors leave the site by it. */
function redirectsOffSite(target: PageFacts | undefined): boolean {
  return target !== undefined && isOutboundRedirect(target.record);
}
