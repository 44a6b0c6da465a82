import { anchorProposal } from '../links/anchor-proposal.ts';
import { defineAudit } from '../audit.ts';
import { judgeLinks } from '../judging/judge-links.ts';
import { placeOf } from '../wording.ts';

/** The enlarged image itself. */
const enlarged = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]|$)/i;

export const linkAnchorImageNoAlt = defineAudit({
  id: 'link.anchor_image_no_alt',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Images cliquables sans texte alternatif', en: 'Linked images without alternative text' },
  action: {
    fr: 'Décrivez les images cliquables par quelques mots',
    en: 'Describe the clickable images in a few words',
  },
  why: {
    fr: 'L’alternative de l’image est le texte du lien : sans elle, ni l’aveugle ni le moteur ne savent où il mène.',
    en: 'The alternative of the image is the text of the link: without it neither a blind person nor an engine knows where it leads.',
  },
  criteria: ['RGAA 4.1 – 1.1, 6.2', 'WCAG 2.1 – 1.1.1, 2.4.4'],
  examples: {
    bad: {
      '/': '<a href="/gites"><img src="/gite.jpg" width="640" height="480"></a>',
      '/gites': '<h1>Nos gîtes</h1>',
    },
    good: {
      '/': '<a href="/gites"><img src="/gite.jpg" width="640" height="480" alt="Nos gîtes en pierre"></a>',
      '/gites': '<h1>Nos gîtes</h1>',
    },
  },
  needs: ['htmlPages', 'pageOf', 'links'],
  run: ({ htmlPages, pageOf, links }) =>
    judgeLinks(
      { htmlPages, links },
      'unnamed',
      // The mark beside a heading links to that heading: readers without images have the heading.
      ({ link }) =>
        link.imageAlt === null && link.anchor.trim() === '' && !link.label?.trim() && !link.href.startsWith('#')
          ? link.to
          : null,
      (uses) => {
        const { to } = uses[0].link;
        const proposal = anchorProposal(pageOf.get(to), uses[0].page);
        return {
          message: {
            fr: `L’image qui mène à ${placeOf(uses[0].link)} n’a pas d’attribut alt.`,
            en: `The image that leads to ${placeOf(uses[0].link)} has no alt attribute.`,
          },
          evidence: { target: to, proposal },
          fix: enlarged.test(to)
            ? {
                fr: 'Écrivez dans alt ce que montre l’image, que le lien agrandit.',
                en: 'Write in alt what the image shows: the link enlarges it.',
              }
            : {
                fr: 'Écrivez dans alt où mène le lien, non ce que montre l’image.',
                en: 'Write in alt where the link leads, not what the image shows.',
              },
          ...(proposal ? { edit: { old: '<img', new: `<img alt="${proposal}"` } } : {}),
        };
      },
    ),
});
