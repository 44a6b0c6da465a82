import { inBoth, type Text } from '../../values/text.ts';
import { defineAudit } from '../audit.ts';
import { robotsFaults } from '../facts/robots-faults.ts';
import { excerpt, inNumber } from '../wording.ts';

/** Faults of the whole file by issue of the crawl. */
const fileFaults: Readonly<Record<string, Text>> = {
  'utf-16': { fr: 'fichier en UTF-16 au lieu d’UTF-8', en: 'file in UTF-16 instead of UTF-8' },
  'too-large': { fr: 'fichier trop long, lu en partie', en: 'file too long, read in part' },
  html: { fr: 'page HTML à la place du fichier', en: 'HTML page in place of the file' },
};
const mostListed = 3;
const pageInPlaceFix = {
  fr: 'Le serveur rend une page du site à cette adresse\u202f: placez-y un vrai fichier texte, de trois lignes, ou faites-lui répondre 404.',
  en: 'The server gives a page of the site at this address: put a real text file of three lines there, or make it answer 404.',
};

export const indexRobotsInvalid = defineAudit({
  id: 'index.robots_invalid',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Fichier robots.txt défectueux', en: 'Faulty robots.txt' },
  action: {
    fr: 'Corrigez le fichier robots.txt, lu par les moteurs',
    en: 'Correct the robots.txt file that search engines read',
  },
  why: {
    fr: 'Une ligne mal écrite est ignorée en silence : ce que vous croyez interdit est exploré, ou l’inverse.',
    en: 'A badly written line is ignored in silence: what you believe forbidden is crawled, or the reverse.',
  },
  examples: {
    bad: {
      '/': '<h1>Jardinerie à Saumur</h1>',
      '/robots.txt': 'Disallow: /panier/',
    },
    good: {
      '/': '<h1>Jardinerie à Saumur</h1>',
      '/robots.txt': 'User-agent: *\nDisallow: /panier/',
    },
  },
  needs: ['crawl'],
  run: ({ crawl }) => {
    const { state, issues, text } = crawl.robots;
    if (state !== 'read') return { checked: 0, findings: [] };
    const lines = issues.includes('html') ? [] : robotsFaults(text ?? '');
    const faults = [
      ...issues.flatMap((issue) => fileFaults[issue] ?? []),
      ...lines.map(({ line, text: written, reason }) =>
        inBoth((locale) =>
          locale === 'fr'
            ? `ligne ${line}, « ${excerpt(written, 60)} » (${reason.fr})`
            : `line ${line}, “${excerpt(written, 60)}” (${reason.en})`,
        ),
      ),
    ];
    if (faults.length === 0) return { checked: 1, findings: [] };
    const listed = (locale: 'fr' | 'en'): string =>
      faults
        .slice(0, mostListed)
        .map((fault) => fault[locale])
        .join(locale === 'fr' ? ' ; ' : '; ');
    return {
      checked: 1,
      findings: [
        {
          page: null,
          message: inNumber(faults.length, {
            fr: `robots.txt contient ${faults.length} défaut{|s} : ${listed('fr')}.`,
            en: `robots.txt contains ${faults.length} fault{|s}: ${listed('en')}.`,
          }),
          evidence: {
            issues,
            lines: lines.map(({ line, text: written, reason }) => ({ line, text: written, reason })),
          },
          fix: issues.includes('html')
            ? pageInPlaceFix
            : {
                fr: 'Corrigez ou supprimez ces lignes : chaque règle suit un User-agent, son chemin commence par une barre oblique, et Sitemap donne une adresse complète.',
                en: 'Correct or remove these lines: every rule follows a User-agent, its path starts with a slash, and Sitemap gives a whole address.',
              },
        },
      ],
    };
  },
});
