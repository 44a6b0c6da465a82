import type { PageFacts } from '../audits/facts/site-facts.ts';
import type { Block } from '../pages/page.ts';
import { isFiller, isUnwritten } from '../pages/filler-text.ts';
import { excerpt } from '../audits/wording.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { namedPaths } from './signs/proof-text.ts';
import { addressesOf } from './signs/subject-pages.ts';

/** One forgotten page is a finding; on the home page, or from two pages on, visitors meet it. Working assumption. */
const leastPages = 2;
/** Names and first words of the pages that themes and systems create. */
const demoName =
  /^(?:hello world|bonjour tout le monde|sample page|page d[’']exemple|just another wordpress site|un site utilisant wordpress|your (?:title|heading|text) here|votre (?:titre|texte) ici|lorem ipsum)\P{L}*(?:\s[|–—·-]\s.*)?$/iu;
const demoText =
  /^(?:welcome to wordpress\. this is your first post|bienvenue (?:dans|sur) wordpress\. ceci est votre premier article|this is an example page\. it[’']s different from a blog post|ceci est une page d[’']exemple|(?:insert|add|write|type) your (?:text|content|description)|i am (?:a )?text block|this is a demo (?:page|site|product|store))/iu;

export const demoContent = defineDiagnosis({
  id: 'demo-content',
  severity: 'high',
  effort: 'hours',
  loses: 'visitors',
  title: { fr: 'Du contenu de démonstration en ligne', en: 'Demonstration content online' },
  action: { fr: 'Retirez le contenu de démonstration', en: 'Remove the demonstration content' },
  why: {
    fr: 'Ces textes viennent du modèle, pas de vous\u00a0: le visiteur comprend que le site n’est pas fini et doute du reste.',
    en: 'These texts come from the theme, not from you: visitors see that the site is not finished and doubt the rest.',
  },
  how: {
    fr: 'Supprimez les pages livrées avec le modèle (réponse 410) et remplacez les faux textes des pages à garder.',
    en: 'Delete the pages that came with the theme (answer 410) and replace the filler texts of the pages to keep.',
  },
  effect: {
    fr: 'Plus une page ne parle d’autre chose que de vous\u00a0; relancez l’audit pour le vérifier.',
    en: 'No page speaks of anything but you; run the audit again to verify it.',
  },
  explains: ['content.lorem', 'content.placeholder'],
  capsScore: 65,
  condemns: true,
  find: ({ htmlPages, home }) => {
    const found = htmlPages.flatMap((page) => {
      const text = demoIn(page);
      return text === null ? [] : [{ page, text }];
    });
    if (found.length < leastPages && found[0]?.page !== home) return null;
    const [first] = found;
    if (first === undefined) return null;
    const urls = addressesOf(found.map(({ page }) => page));
    const quote = excerpt(first.text, 50);
    const [fr, en] = [
      found.length > 1 ? `${found.length} pages sur ${htmlPages.length} gardent` : 'La page d’accueil garde',
      found.length > 1 ? `${found.length} of ${htmlPages.length} pages keep` : 'The home page keeps',
    ];
    return {
      pages: found.length,
      share: found.length / htmlPages.length,
      examples: urls,
      condemned: addressesOf(found.filter(({ page, text }) => isDemo(page, text)).map(({ page }) => page)),
      sentence: {
        fr: `${fr} un texte de démonstration («\u202f${quote}\u202f»)\u00a0: ${namedPaths(urls)}`,
        en: `${en} demonstration text (“${quote}”): ${namedPaths(urls)}`,
      },
    };
  },
});

/** True for a page that is the theme's own; another one keeps a text of the theme beside what its owner wrote. */
const isDemo = ({ content }: PageFacts, text: string): boolean =>
  demoName.test(text) || demoText.test(text) || (content !== null && isUnwritten(content));

/** A text that came with the theme or the system; null without one, and on a page that shows code. */
function demoIn({ content }: PageFacts): string | null {
  if (content === null || content.blocks.some(({ kind }) => kind === 'code')) return null;
  const names = [content.title ?? '', ...content.headings.filter(({ level }) => level === 1).map(({ text }) => text)];
  const name = names.find((one) => demoName.test(one.trim()));
  if (name !== undefined) return name.trim();
  const block = content.blocks.find(({ text }) => demoText.test(text) || isFiller(text) || isToFillIn(text));
  return block?.text ?? numberedIn(content.blocks);
}

/** True for a field between brackets in a legal notice, `[Name of the director]`, and for a part that says it is one. */
const isToFillIn = (text: string): boolean =>
  toFillIn.test(text) || (text.split(/\s+/).length <= mostWords && /\bplaceholder\b/i.test(text));

const toFillIn =
  /\[(?:(?:le |la |votre |your |the )?(?:nom|name|adresse|address|t[ée]l[ée]phone|phone|soci[ée]t[ée]|company|directeur|director|h[ée]bergeur|host|date|ville|city|montant|amount)\b)[^[\]]{0,60}\]/i;
/** Words of a label. */
const mostWords = 5;

/** `Value 1`, `Value 2`, `Value 3`: labels that a theme numbers and nobody wrote; null under three of them. */
function numberedIn(blocks: readonly Block[]): string | null {
  const numbered = blocks.filter(({ text }) => themeLabel.test(text.trim())).map(({ text }) => text.trim());
  return new Set(numbered).size >= leastLabels ? numbered[0]! : null;
}

const leastLabels = 3;
const themeLabel = /^(?:value|valeur|feature|item|title|titre|heading|text|texte|option|service|card|slide|tab) \d$/i;
