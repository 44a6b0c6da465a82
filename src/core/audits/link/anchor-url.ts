import { anchorProposal } from '../links/anchor-proposal.ts';
import { defineAudit } from '../audit.ts';
import { judgeLinks } from '../judging/judge-links.ts';
import { placeOf } from '../wording.ts';

export const linkAnchorUrl = defineAudit({
  id: 'link.anchor_url',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Adresses brutes en guise d’ancre', en: 'Bare addresses as anchors' },
  action: {
    fr: 'Remplacez les adresses affichées en lien par des mots',
    en: 'Replace addresses shown as links with words',
  },
  why: {
    fr: 'Une adresse collée dans le texte ne dit pas de quoi parle la page ; elle est pénible à lire et lettre par lettre à écouter.',
    en: 'An address pasted in the text does not say what the page is about; it is tiresome to read and spelt letter by letter to hear.',
  },
  examples: {
    bad: {
      '/': '<p>Le programme se trouve sur <a href="/programme">https://exemple.fr/programme</a></p>',
      '/programme': '<h1>Programme</h1>',
    },
    good: { '/': '<p>Voir le <a href="/programme">programme de la saison</a></p>', '/programme': '<h1>Programme</h1>' },
  },
  needs: ['htmlPages', 'pageOf', 'links'],
  run: ({ htmlPages, pageOf, links }) =>
    judgeLinks(
      { htmlPages, links },
      'odd-anchor',
      ({ page, link }) =>
        page.indexable && link.internal && /^(?:https?:\/\/|www\.)\S+$/i.test(link.anchor.trim()) ? link.to : null,
      (uses) => {
        const { to, anchor } = uses[0].link;
        const proposal = anchorProposal(pageOf.get(to), uses[0].page);
        return {
          message: {
            fr: `Le lien vers ${placeOf(uses[0].link)} a pour texte son adresse.`,
            en: `The link to ${placeOf(uses[0].link)} has its address as its text.`,
          },
          evidence: { target: to, anchor, proposal },
          fix: {
            fr: 'Remplacez l’adresse par quelques mots qui nomment la page.',
            en: 'Replace the address with a few words that name the page.',
          },
          ...(proposal ? { edit: { old: anchor, new: proposal } } : {}),
        };
      },
    ),
});
