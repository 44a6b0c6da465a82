import type { PageLink } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { judgeLinks } from '../judging/judge-links.ts';
import { isListingPage } from '../page-kinds/listing-pages.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { characterCount } from '../../values/strings/text-width.ts';
import { placeOf } from '../wording.ts';

export const linkAnchorLong = defineAudit({
  id: 'link.anchor_long',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Ancres trop longues', en: 'Anchors that are too long' },
  action: { fr: 'Raccourcissez le texte des liens trop longs', en: 'Shorten the words of links that are too long' },
  why: {
    fr: 'Une ancre d’un paragraphe dilue le sujet de la page citée ; une demi-phrase suffit.',
    en: 'An anchor as long as a paragraph dilutes the subject of the page linked to; half a sentence is enough.',
  },
  thresholds: {
    characters: { value: 120, unit: 'characters', source: 'about twice the longest title' },
  },
  examples: {
    bad: {
      '/': '<p><a href="/pompes">Une pompe à chaleur se choisit selon la surface de la maison, son isolation, le climat de la région et le budget dont vous disposez</a>.</p>',
      '/pompes': '<h1>Pompes à chaleur</h1>',
    },
    good: {
      '/': '<p>Une <a href="/pompes">pompe à chaleur</a> se choisit selon la surface de la maison, son isolation, le climat de la région et le budget dont vous disposez.</p>',
      '/pompes': '<h1>Pompes à chaleur</h1>',
    },
  },
  needs: ['htmlPages', 'links'],
  run: ({ htmlPages, links }) =>
    judgeLinks(
      { htmlPages, links },
      'odd-anchor',
      ({ page, link }) =>
        page.indexable &&
        link.internal &&
        link.position === 'content' &&
        // A table of contents repeats the headings of its own page.
        link.to !== page.record.url &&
        link.imageAlt === undefined &&
        characterCount(link.anchor) > 120 &&
        !isListingPage(page) &&
        !isName(page, link)
          ? link.to
          : null,
      (uses) => {
        const { to, anchor } = uses[0].link;
        return {
          message: {
            fr: `L’ancre vers ${placeOf(uses[0].link)} compte ${characterCount(anchor)} caractères.`,
            en: `The anchor to ${placeOf(uses[0].link)} has ${characterCount(anchor)} characters.`,
          },
          evidence: { target: to, anchor },
          fix: {
            fr: 'Ne gardez cliquables que les deux à six mots qui nomment la page d’arrivée.',
            en: 'Keep clickable only the two to six words that name the page it leads to.',
          },
        };
      },
    ),
});

/** In a table, a definition list or a line of code, a whole signature is the name of what it describes. */
function isName({ content }: PageFacts, { block }: PageLink): boolean {
  const kind = block === null ? undefined : content?.blocks[block]?.kind;
  return kind === 'cell' || kind === 'term' || kind === 'code';
}
