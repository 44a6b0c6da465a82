import { defineAudit } from '../audit.ts';
import { judgeLinks } from '../judge-links.ts';
import { excerpt } from '../wording.ts';

export const linkUncrawlable = defineAudit({
  id: 'link.uncrawlable',
  severity: 'medium',
  weight: 2,
  effort: 'hours',
  title: { fr: 'Liens que les moteurs ne peuvent pas suivre', en: 'Links that engines cannot follow' },
  why: {
    fr: 'Un lien écrit en JavaScript n’a pas d’adresse : le robot s’arrête, on ne peut ni l’ouvrir dans un onglet ni le copier.',
    en: 'A link written in JavaScript has no address: the robot stops, it can be neither opened in a tab nor copied.',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeLinks(
      htmlPages,
      'other-scheme',
      ({ link }) =>
        /^javascript:/i.test(link.href.trim()) && link.anchor.trim() !== '' ? `${link.href} ${link.anchor}` : null,
      (uses) => {
        const { href, anchor } = uses[0].link;
        return {
          message: {
            fr: `Le lien « ${excerpt(anchor, 50)} » n’a pas d’adresse (${excerpt(href, 40)}).`,
            en: `The link “${excerpt(anchor, 50)}” has no address (${excerpt(href, 40)}).`,
          },
          evidence: { href, anchor },
          fix: {
            fr: 'Donnez une vraie adresse à href et laissez le script enrichir le clic ; s’il n’ouvre aucune page, employez un bouton.',
            en: 'Give href a real address and let the script enrich the click; if it opens no page, use a button.',
          },
        };
      },
    ),
});
