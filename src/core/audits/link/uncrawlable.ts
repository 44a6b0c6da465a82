import type { PageLink } from '../../pages/page.ts';
import type { Text } from '../../values/text.ts';
import { defineAudit } from '../audit.ts';
import { isScript, isUnfinishedAddress } from '../links/link-traits.ts';
import { judgeLinks } from '../judging/judge-links.ts';
import { excerpt } from '../wording.ts';

export const linkUncrawlable = defineAudit({
  id: 'link.uncrawlable',
  severity: 'medium',
  weight: 2,
  effort: 'hours',
  title: { fr: 'Liens que les moteurs ne peuvent pas suivre', en: 'Links that engines cannot follow' },
  action: {
    fr: 'Rendez lisibles les liens que les moteurs ne peuvent pas suivre',
    en: 'Make followable the links that search engines cannot follow',
  },
  why: {
    fr: 'Un lien écrit en JavaScript, ou laissé vide, n’a pas d’adresse : le robot s’arrête, on ne peut ni l’ouvrir dans un onglet ni le copier.',
    en: 'A link written in JavaScript, or left empty, has no address: the robot stops, it can be neither opened in a tab nor copied.',
  },
  examples: {
    bad: '<p><a href="javascript:ouvrir()">Voir la carte des vins</a></p>',
    good: { '/': '<p><a href="/vins">Voir la carte des vins</a></p>', '/vins': '<h1>Carte des vins</h1>' },
  },
  needs: ['htmlPages', 'links'],
  run: ({ htmlPages, links }) =>
    judgeLinks(
      { htmlPages, links },
      'addressless',
      ({ link }) =>
        (isScript(link.href) && !isControl(link)) || isForgotten(link) || isUnfinishedAddress(link.href)
          ? `${link.href} ${link.anchor}`
          : null,
      (uses) => {
        const { href, anchor } = uses[0].link;
        return {
          message: named(excerpt(anchor, 50), href.trim()),
          evidence: { href, anchor },
          fix: {
            fr: 'Donnez une vraie adresse à href et laissez le script enrichir le clic ; s’il n’ouvre aucune page, employez un bouton.',
            en: 'Give href a real address and let the script enrich the click; if it opens no page, use a button.',
          },
        };
      },
    ),
});

/** True for a script link that opens no page: an icon without a name, or one that scrolls, closes, opens a menu or prints. */
function isControl({ anchor, label, imageAlt }: PageLink): boolean {
  const name = (anchor.trim() || label || imageAlt || '').trim();
  return name === '' || control.test(name);
}

const control =
  /\b(?:haut(?: de (?:la )?page)?|top|scroll|d[ée]filer|menu|fermer|close|imprimer|print|partager|share|toggle|search|recherch(?:e|er)|cookies?|pr[ée]c[ée]dent|suivant|previous|next|prev)\b/i;

/**
 * True for an empty link address in running text, where it was forgotten; in menus and breadcrumbs it means the current
 * page.
 */
function isForgotten({ href, position }: PageLink): boolean {
  return href.trim() === '' && position === 'content';
}

function named(anchor: string, href: string): Text {
  const fr = anchor === '' ? 'Un lien sans texte' : `Le lien « ${anchor} »`;
  const en = anchor === '' ? 'A link without text' : `The link “${anchor}”`;
  if (isUnfinishedAddress(href))
    return {
      fr: `${fr} attend encore son adresse\u202f: «\u202f${href}\u202f» n’en est pas une.`,
      en: `${en} still waits for its address: “${href}” is none.`,
    };
  return href === ''
    ? { fr: `${fr} a une adresse vide.`, en: `${en} has an empty address.` }
    : {
        fr: `${fr} n’a pas d’adresse : un script en tient lieu.`,
        en: `${en} has no address: a script stands in for it.`,
      };
}
