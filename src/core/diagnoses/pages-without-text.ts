import { defineDiagnosis } from './diagnosis.ts';
import { emptyShells } from './empty-shells.ts';
import { unfinishedPages } from './unfinished-pages.ts';
import { addressesOf, closestFirst, subjectPages } from './signs/subject-pages.ts';

/** Words that a page needs to answer a question, pages, and their share. Working assumptions. */
const fewestWords = 60;
const leastPages = 5;
const leastShare = 0.6;

const withText: ReadonlySet<string> = new Set(['offer', 'hub', 'article', 'about', 'other', 'doorway', 'stub']);

export const pagesWithoutText = defineDiagnosis({
  id: 'pages-without-text',
  severity: 'high',
  effort: 'days',
  title: { fr: 'Des pages presque sans texte', en: 'Pages almost without text' },
  action: {
    fr: 'Écrivez le texte des pages qui n’en ont presque pas',
    en: 'Write the text of pages that have almost none',
  },
  why: {
    fr: 'Une page qui montre sans rien dire ne répond à aucune recherche et ne lève aucun doute\u00a0: ni le moteur ni le client ne savent ce qu’elle propose.',
    en: 'A page that shows and does not speak answers no search and settles no doubt: neither search engine nor customer knows what it offers.',
  },
  how: {
    fr: 'Sur chaque page de prestation ou de produit, écrivez ce que c’est, pour qui, où, combien et comment demander\u00a0; sous chaque réalisation, le besoin, le lieu, la durée et le résultat.',
    en: 'On each page of what you sell write what it is, for whom, where, how much and how to ask for it; under each piece of work, the need, the place, the time and the result.',
  },
  effect: {
    fr: 'Les pages sont trouvées pour leurs propres mots\u00a0: suivez les requêtes de chaque page dans la Search Console.',
    en: 'Pages are found for their own words: follow the queries of each page in Search Console.',
  },
  explains: ['content.thin', 'content.thin_vs_norm', 'link.few_content_out'],
  capsScore: 70,
  find: (facts, results) => {
    if (emptyShells.find(facts, results) !== null || unfinishedPages.find(facts, results) !== null) return null;
    const pages = subjectPages(facts).filter((page) =>
      withText.has(facts.kindOf.get(page.record.url)?.kind ?? 'other'),
    );
    const mute = pages.filter(({ words }) => words < fewestWords);
    if (mute.length < leastPages || mute.length < leastShare * pages.length) return null;
    const sizes = mute.map(({ words }) => words).sort((a, b) => a - b);
    const median = sizes[Math.floor(sizes.length / 2)]!;
    return {
      pages: mute.length,
      share: mute.length / pages.length,
      examples: addressesOf(closestFirst(mute)),
      sentence: {
        fr: `${mute.length} pages sur ${pages.length} ont moins de ${fewestWords} mots de texte (la moitié en a ${median} ou moins).`,
        en: `${mute.length} of ${pages.length} pages have fewer than ${fewestWords} words of text (half of them have ${median} or fewer).`,
      },
    };
  },
});
