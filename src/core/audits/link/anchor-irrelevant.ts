import type { PageLink } from '../../pages/page.ts';
import { memoizeText } from '../../values/memoize.ts';
import { defineAudit } from '../audit.ts';
import { withoutSemantics } from '../facts/completeness.ts';
import { judgeLinks } from '../judging/judge-links.ts';
import { linkTraits } from '../links/link-traits.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { excerpt, pathOf } from '../wording.ts';

const fewestWords = 100;
const leastWords = 3;
const prefix = 5;
/** Verdict by link number, computed once for all occurrences of a link. */
const [unknown, sound, unrelated] = [0, 1, 2];

export const linkAnchorIrrelevant = defineAudit({
  id: 'link.anchor_irrelevant',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Ancres sans rapport avec la page d’arrivée', en: 'Anchors unrelated to the page they lead to' },
  action: {
    fr: 'Accordez les mots de ces liens avec la page d’arrivée',
    en: 'Match the words of these links to the page they open',
  },
  why: {
    fr: 'L’ancre promet un sujet dont la page d’arrivée ne dit pas un mot : le lecteur croit s’être trompé et le moteur reçoit un signal faux.',
    en: 'The anchor promises a subject of which the page does not say a word: readers think they erred and the engine gets a false signal.',
  },
  thresholds: {
    anchor: {
      value: leastWords,
      unit: 'words of meaning in the anchor',
      source:
        'our choice: two words may name by a synonym what the page treats (of five such on a manual three were right)',
    },
    words: {
      value: fewestWords,
      unit: 'words on the page of arrival',
      source: 'our choice: a short page may treat a subject without its words',
    },
  },
  examples: {
    bad: {
      '/': '<p>Voyez notre <a href="/four">assurance habitation pour étudiants</a>.</p>',
      '/four':
        '<title>Cuisson au four à bois</title><h1>Cuisson au four à bois</h1><p>Le four à bois chauffe une nuit entière. Les pièces sortent quand la braise est froide, deux jours plus tard, et chacune porte la trace de la flamme.</p><!-- 80 words -->',
    },
    good: {
      '/': '<p>Voyez notre <a href="/four">cuisson des pièces au bois</a>.</p>',
      '/four':
        '<title>Cuisson au four à bois</title><h1>Cuisson au four à bois</h1><p>Le four à bois chauffe une nuit entière. Les pièces sortent quand la braise est froide, deux jours plus tard, et chacune porte la trace de la flamme.</p><!-- 80 words -->',
    },
  },
  needs: ['pages', 'htmlPages', 'languages', 'links'],
  run: ({ pages, htmlPages, languages, links }) => {
    if (!languages) return withoutSemantics;
    const wordsOfAnchor = { fr: anchorReader(languages.fr.stopWords), en: anchorReader(languages.en.stopWords) };
    const headOf = textReader(headParts);
    const textOf = textReader(wholeParts);
    const isUnrelated = ({ anchor }: PageLink, target: PageFacts): boolean => {
      const { language } = target;
      if ((language !== 'fr' && language !== 'en') || !target.indexable || target.words < fewestWords) return false;
      const words = wordsOfAnchor[language](anchor);
      if (words.length < leastWords) return false;
      // Nearly every anchor has a word of the title: the whole text is searched only when none is found.
      return !containsOneOf(words, headOf(target)) && !containsOneOf(words, textOf(target));
    };
    const verdicts = new Uint8Array(links.links.length);
    return judgeLinks(
      { htmlPages, links },
      'worded',
      ({ page, link }, number) => {
        const row = links.targets[number]!;
        if (row === -1 || row === page.row) return null;
        const target = pages[row]!;
        // The verdict on a link depends on its anchor, its target and the language of the page alone.
        if (target.language !== page.language || (links.traits[number]! & linkTraits.generic) !== 0) return null;
        if (verdicts[number] === unknown) verdicts[number] = isUnrelated(link, target) ? unrelated : sound;
        return verdicts[number] === unrelated ? `${link.to} ${link.anchor.toLowerCase()}` : null;
      },
      (uses) => {
        const { to, anchor } = uses[0].link;
        return {
          message: {
            fr: `Aucun mot de l’ancre « ${excerpt(anchor, 60)} » n’est dans ${pathOf(to)}.`,
            en: `No word of the anchor “${excerpt(anchor, 60)}” is in ${pathOf(to)}.`,
          },
          evidence: { target: to, anchor },
          fix: {
            fr: 'Vérifiez que le lien mène à la bonne page ; sinon reprenez pour ancre le nom de ce que la page traite.',
            en: 'Check that the link leads to the right page; otherwise take as anchor the name of what the page treats.',
          },
        };
      },
    );
  },
});

function containsOneOf(words: readonly string[], text: string): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

/** The words of an anchor, read once for all the pages that contain it. */
function anchorReader(stopWords: ReadonlySet<string>): (anchor: string) => readonly string[] {
  return memoizeText((anchor) => wordsOf(anchor, stopWords));
}

/** Meaningful words, cut to their first letters so that other forms of a word are equal. */
function wordsOf(anchor: string, stopWords: ReadonlySet<string>): string[] {
  return (anchor.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !stopWords.has(word))
    .map((word) => folded(word).slice(0, prefix));
}

/** Parts of a page as one text in lower case without accents, read once for all links to it. */
function textReader(partsOf: (page: PageFacts) => readonly string[]): (page: PageFacts) => string {
  const known = new Map<PageFacts, string>();
  return (page) => {
    let text = known.get(page);
    if (text === undefined) known.set(page, (text = folded(partsOf(page).join('\n').toLowerCase())));
    return text;
  };
}

function headParts({ content, record }: PageFacts): string[] {
  return [content?.title ?? '', content?.description ?? '', pathOf(record.url)];
}

function wholeParts({ content }: PageFacts): string[] {
  const parts: string[] = [];
  for (const block of content?.blocks ?? []) parts.push(block.text);
  for (const image of content?.images ?? []) parts.push(image.alt ?? '');
  return parts;
}

/** Characters outside Latin letters and typographic punctuation: such a text is normalised as a whole. */
const unusual = /[^\0-\u024f\u2010-\u2027]/;
const accented = /[\u00c0-\u024f]/g;
const bare = Array.from({ length: 0x250 }, (_, code) => decomposed(String.fromCharCode(code)));

function folded(text: string): string {
  return unusual.test(text) ? decomposed(text) : text.replace(accented, (letter) => bare[letter.charCodeAt(0)]!);
}

function decomposed(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
