import type { PageFacts } from '../audits/facts/site-facts.ts';
import { excerpt } from '../audits/wording.ts';
import type { PageContent } from '../pages/page.ts';
import type { Text } from '../values/text.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { addressesOf } from './signs/subject-pages.ts';

/** Pages with the same fault before it is that of the template. Working assumptions. */
const leastPages = 4;
const leastShare = 0.6;

/** A value that a template was to fill in. */
const unfilled =
  /\{\{[^{}]*\}\}|\{%[^%]*%\}|%%[a-z_]+%%|<\?php|\[object Object\]|(?:^|[\s|–—-])(?:undefined|NaN)(?:$|[\s|–—-])|\$\{[^}]*\}/u;

interface TemplateFault {
  readonly pages: readonly PageFacts[];
  readonly says: (pages: number, all: number) => Text;
  readonly explains: readonly string[];
}

export const templateBug = defineDiagnosis({
  id: 'template-bug',
  severity: 'high',
  effort: 'hours',
  once: true,
  loses: 'visitors',
  title: { fr: 'Un défaut du gabarit touche toutes les pages', en: 'A fault of the template affects all pages' },
  action: { fr: 'Corrigez le défaut du gabarit', en: 'Correct the fault of the template' },
  why: {
    fr: 'Le même défaut se répète de page en page\u00a0: les moteurs ne distinguent plus les pages, ou lisent des balises fausses.',
    en: 'The same fault repeats from page to page: search engines cannot tell pages apart, or read wrong tags.',
  },
  how: {
    fr: 'Corrigez le gabarit une fois (le fichier commun à toutes les pages)\u00a0: chaque page doit remplir son titre, sa description et son en-tête.',
    en: 'Correct the template once (the file that all pages share): each page must fill in its title, its description and its head.',
  },
  effect: {
    fr: 'Une seule correction fait disparaître les constats de toutes les pages\u00a0; relancez l’audit pour le voir.',
    en: 'One correction removes the findings of all pages; run the audit again to see it.',
  },
  explains: [],
  capsScore: 65,
  find: ({ htmlPages }) => {
    const pages = htmlPages.filter(({ indexable }) => indexable);
    const faults = [unfilledFields(pages), brokenHeads(pages)];
    const found = faults
      .filter((fault) => fault.pages.length >= leastPages && fault.pages.length >= leastShare * pages.length)
      .sort((a, b) => b.pages.length - a.pages.length)[0];
    if (found === undefined) return null;
    return {
      pages: found.pages.length,
      share: found.pages.length / pages.length,
      examples: addressesOf(found.pages),
      sentence: found.says(found.pages.length, pages.length),
      explains: found.explains,
    };
  },
});

function unfilledFields(pages: readonly PageFacts[]): TemplateFault {
  const found = pages.flatMap((page) => {
    const field = page.content === null ? undefined : namesIn(page.content).find((name) => unfilled.test(name));
    return field === undefined ? [] : [{ page, field: excerpt(field, 60) }];
  });
  const example = found[0]?.field ?? '';
  return {
    pages: found.map(({ page }) => page),
    says: (count, all) => ({
      fr: `${count} pages sur ${all} montrent un champ que le gabarit n’a pas rempli\u00a0: «\u202f${example}\u202f».`,
      en: `${count} of ${all} pages show a field that the template did not fill in: “${example}”.`,
    }),
    explains: ['content.placeholder', 'title.duplicate', 'desc.duplicate', 'heading.h1_duplicate'],
  };
}

const namesIn = ({ title, description, headings }: PageContent): string[] => [
  title ?? '',
  description ?? '',
  ...headings.filter(({ level }) => level === 1).map(({ text }) => text),
];

/** Tags that search engines read in the head alone. */
const headTags: ReadonlySet<string> = new Set(['title', 'canonical', 'description', 'robots']);

/** Something of the template closes the head too early: the tags after it are in the body, where they are ignored. */
function brokenHeads(pages: readonly PageFacts[]): TemplateFault {
  const lost = (content: PageContent | null): string[] =>
    content?.misplacedMeta.filter((tag) => headTags.has(tag)) ?? [];
  const found = pages.filter(({ content }) => lost(content).length > 0);
  const tags = [...new Set(found.flatMap(({ content }) => lost(content)))].slice(0, 3).join(', ');
  return {
    pages: found,
    says: (count, all) => ({
      fr: `L’en-tête se ferme trop tôt dans ${count} pages sur ${all}\u00a0: des balises (${tags}) tombent dans le corps, où les moteurs les ignorent.`,
      en: `The head closes too early on ${count} of ${all} pages: tags (${tags}) fall into the body, where search engines ignore them.`,
    }),
    explains: ['canonical.in_body', 'canonical.missing', 'desc.missing', 'html.metas_in_body', 'social.og_missing'],
  };
}
