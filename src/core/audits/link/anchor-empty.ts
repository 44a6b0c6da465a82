import { anchorProposal } from '../links/anchor-proposal.ts';
import type { PageLink } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { judgeLinks } from '../judging/judge-links.ts';
import type { PageFault } from '../judging/judge-pages.ts';
import { placeOf } from '../wording.ts';

export const linkAnchorEmpty = defineAudit({
  id: 'link.anchor_empty',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Liens sans texte', en: 'Links without text' },
  action: { fr: 'Donnez un texte aux liens qui n’en ont pas', en: 'Give a text to the links that have none' },
  why: {
    fr: 'Sans texte, un lecteur d’écran lit l’adresse et le moteur n’apprend rien de la page citée.',
    en: 'Without text a screen reader reads the address and the engine learns nothing of the page linked to.',
  },
  criteria: ['RGAA 4.1 – 6.2', 'WCAG 2.1 – 2.4.4'],
  examples: {
    bad: { '/': '<p>Nos horaires <a href="/horaires"></a></p>', '/horaires': '<h1>Horaires</h1>' },
    good: { '/': '<p>Nos <a href="/horaires">horaires d’ouverture</a></p>', '/horaires': '<h1>Horaires</h1>' },
  },
  needs: ['htmlPages', 'pageOf', 'links'],
  run: ({ htmlPages, pageOf, links }) =>
    judgeLinks(
      { htmlPages, links },
      'unnamed',
      ({ link }) =>
        link.href.trim() !== '#' &&
        link.anchor.trim() === '' &&
        !link.label?.trim() &&
        (link.imageAlt === undefined || link.imageAlt === '')
          ? (placeIn(link) ?? link.to)
          : null,
      (uses) => {
        const { to } = uses[0].link;
        const place = placeIn(uses[0].link);
        if (place !== null) return unnamedControl(place);
        const proposal = anchorProposal(pageOf.get(to), uses[0].page);
        return {
          message: {
            fr: `Un lien vers ${placeOf(uses[0].link)} n’a aucun texte.`,
            en: `A link to ${placeOf(uses[0].link)} has no text.`,
          },
          evidence: { target: to, proposal },
          fix: proposal
            ? {
                fr: `Donnez-lui un texte, par exemple « ${proposal} » ; si c’est une icône, ajoutez aria-label.`,
                en: `Give it a text, for instance “${proposal}”; if it is an icon, add aria-label.`,
              }
            : {
                fr: 'Donnez-lui un texte qui nomme la page d’arrivée ; si c’est une icône, ajoutez aria-label.',
                en: 'Give it a text that names the page it leads to; if it is an icon, add aria-label.',
              },
          ...(proposal ? { edit: { old: '', new: proposal } } : {}),
        };
      },
    ),
});

/** `#close`: a place of the page itself, usually a control. */
function placeIn({ href }: PageLink): string | null {
  return href.startsWith('#') ? href : null;
}

function unnamedControl(place: string): PageFault {
  return {
    message: {
      fr: `Le lien « ${place} », à l’intérieur de la page, n’a aucun texte.`,
      en: `The link “${place}”, within the page, has no text.`,
    },
    evidence: { target: place, proposal: null },
    fix: {
      fr: 'Dites dans aria-label ce que fait ce lien : « Fermer le menu », « Revenir en haut ».',
      en: 'Say in aria-label what the link does: “Close the menu”, “Back to top”.',
    },
  };
}
