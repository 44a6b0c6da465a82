import { defineAudit } from '../audit.ts';
import { judgeLinks } from '../judge-links.ts';
import { excerpt } from '../wording.ts';

export const a11yNewWindow = defineAudit({
  id: 'a11y.new_window',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Nouvel onglet ouvert sans prévenir', en: 'New tab opened without warning' },
  why: {
    fr: 'Un onglet qui s’ouvre sans annonce désoriente : le bouton « retour » ne marche plus.',
    en: 'A tab that opens unannounced disorients: the “back” button no longer works.',
  },
  criteria: ['WCAG 2.1 – 3.2.5 (AAA)'],
  needs: ['htmlPages', 'links'],
  run: ({ htmlPages, links }) =>
    judgeLinks(
      { htmlPages, links },
      'new-tab',
      ({ link }) =>
        link.newTab &&
        link.internal &&
        !/nouvel|nouvelle|new (?:tab|window)/i.test(`${link.anchor} ${link.label ?? ''}`)
          ? link.to
          : null,
      (uses) => {
        const { to, anchor } = uses[0].link;
        return {
          message: {
            fr: `Le lien interne « ${excerpt(anchor, 50)} » ouvre un nouvel onglet sans le dire.`,
            en: `The internal link “${excerpt(anchor, 50)}” opens a new tab without saying so.`,
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
