import { foreignContent } from '../audits/page-kinds/foreign-pages.ts';
import { spamIn } from '../audits/page-kinds/spam-words.ts';
import type { PageFacts } from '../audits/facts/site-facts.ts';
import { soldWords } from '../audits/page-kinds/sold-links.ts';
import { defineDiagnosis, type DiagnosisEdit } from './diagnosis.ts';
import { namedPaths } from './signs/proof-text.ts';
import { addressesOf } from './signs/subject-pages.ts';

export const hacked = defineDiagnosis({
  id: 'hacked',
  severity: 'critical',
  effort: 'days',
  once: true,
  loses: 'visitors',
  title: { fr: 'Le site est piraté', en: 'The site is hacked' },
  action: { fr: 'Nettoyez le site piraté et fermez la faille', en: 'Clean the hacked site and close the hole' },
  why: {
    fr: 'Des inconnus publient chez vous\u00a0: les moteurs déclassent le site, les navigateurs peuvent l’afficher comme dangereux, et la porte par où ils sont entrés est encore ouverte.',
    en: 'Strangers publish on your site: search engines demote it, browsers may show it as dangerous, and the door they came through is still open.',
  },
  how: {
    fr: 'Avant tout autre travail\u00a0: changez les mots de passe, mettez à jour le système et ses extensions, supprimez ces pages et les comptes inconnus, ou restaurez une sauvegarde saine, puis demandez un examen dans la Search Console (Problèmes de sécurité).',
    en: 'Before any other work: change the passwords, update the system and its plug-ins, delete these pages and the unknown accounts, or restore a clean backup, then request a review in Search Console (Security issues).',
  },
  effect: {
    fr: 'Les pages étrangères répondent 410 et quittent les résultats\u00a0; la Search Console ne signale plus de problème de sécurité.',
    en: 'The foreign pages answer 410 and leave the results; Search Console reports no security issue any more.',
  },
  explains: ['content.off_topic', 'lang.content_mismatch', 'link.island', 'link.orphan'],
  capsScore: 10,
  find: (facts) => {
    const { pages, carriers } = foreignContent(facts);
    if (pages.length === 0 && carriers.length === 0) return null;
    const found = pages.length > 0 ? pages : carriers;
    const urls = addressesOf(found);
    const [words = ''] = found.flatMap((page) =>
      pages.length > 0 ? spamIn(page.content?.title ?? '') : linkedWords(page),
    );
    const about = words === '' ? '' : ` («\u202f${words}\u202f»)`;
    const all = facts.htmlPages.length;
    return {
      pages: found.length,
      share: found.length / all,
      examples: urls,
      sentence:
        pages.length > 0
          ? {
              fr: `${pages.length} pages sur ${all} parlent d’un commerce étranger au site${about}\u00a0: ${namedPaths(urls)}`,
              en: `${pages.length} of ${all} pages are about a trade foreign to the site${words === '' ? '' : ` (“${words}”)`}: ${namedPaths(urls)}`,
            }
          : {
              fr: `${carriers.length} pages sur ${all} contiennent des liens cachés ou vendus vers un commerce étranger au site${about}\u00a0: ${namedPaths(urls)}`,
              en: `${carriers.length} of ${all} pages contain hidden or sold links to a trade foreign to the site${words === '' ? '' : ` (“${words}”)`}: ${namedPaths(urls)}`,
            },
      edits: pages.length > 0 ? [] : carriers.map(cleaned),
    };
  },
});

const linkedWords = (page: PageFacts): string[] => [
  ...spamIn(page.record.links.map(({ anchor }) => anchor).join(' ')),
  ...soldWords(page),
];

function cleaned(page: PageFacts): DiagnosisEdit {
  const [words = ''] = linkedWords(page);
  return {
    page: page.record.url,
    text: {
      fr: `Supprimez du code de cette page les liens «\u202f${words}\u202f» et leurs voisins.`,
      en: `Delete the links “${words}” and those beside them from the code of this page.`,
    },
  };
}
