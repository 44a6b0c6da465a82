import type { PageFacts } from '../audits/facts/site-facts.ts';
import { endedPages, type Ending } from '../audits/page-kinds/ended-pages.ts';
import { excerpt, pathOf } from '../audits/wording.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { dayText } from '../values/day-text.ts';
import { inBoth, type Text } from '../values/text.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { addressesOf, closestFirst } from './signs/subject-pages.ts';

/** Characters of a quoted sentence. */
const longestShown = 110;

export const pagesOver = defineDiagnosis({
  id: 'pages-over',
  severity: 'medium',
  effort: 'hours',
  loses: 'visitors',
  title: {
    fr: 'Des pages annoncent ce qui est terminé, fermé ou annulé',
    en: 'Pages announce what is over, closed or cancelled',
  },
  action: {
    fr: 'Dites que c’est terminé, ou retirez ces pages',
    en: 'Say that it is over, or remove these pages',
  },
  why: {
    fr: 'Une date passée au futur, un formulaire fermé ou un événement annulé dont on vend encore les billets font croire le site abandonné, et le visiteur se déplace ou paie pour rien.',
    en: 'A past date in the future tense, a closed form or a cancelled event that is still sold make the site look abandoned, and people come or pay for nothing.',
  },
  how: {
    fr: 'Page par page\u00a0: dites en tête que c’est terminé et où est la suite, redirigez vers la page qui la remplace, ou retirez-la. Une archive que l’on garde passe au passé et sort du menu\u202f; si elle n’apprend rien, noindex.',
    en: 'Page by page: say at the top that it is over and what comes next, redirect to the page that replaces it, or remove it. An archive that you keep is put in the past tense and leaves the menu; when it teaches nothing, noindex.',
  },
  effect: {
    fr: 'Chaque page du site dit vrai aujourd’hui\u00a0: comptez les demandes et les inscriptions, un mois avant et un mois après.',
    en: 'Every page of the site is true today: count the enquiries and the registrations, one month before and one month after.',
  },
  explains: [],
  capsScore: 66,
  condemns: true,
  find: (facts) => {
    const ended = endedPages(facts);
    const pages = closestFirst([...ended.keys()]);
    const worst = pages.find((page) => ended.get(page)!.kind !== 'closed') ?? pages[0];
    if (worst === undefined) return null;
    const ordered = [worst, ...pages.filter((page) => page !== worst)];
    return {
      pages: pages.length,
      share: pages.length / facts.htmlPages.length,
      examples: addressesOf(ordered),
      sentence: sentenceOf(worst, ended.get(worst)!, pages.length),
      edits: ordered.map((page) => {
        const ending = ended.get(page)!;
        return { page: page.record.url, text: remedies[ending.kind], before: excerpt(ending.sentence, longestShown) };
      }),
    };
  },
});

const reasons: Readonly<Record<Ending['kind'], Text>> = {
  cancelled: { fr: 'c’est annulé', en: 'it is cancelled' },
  closed: { fr: 'il n’y a plus rien à y faire', en: 'nothing is left to do there' },
  past: { fr: 'ce temps est passé', en: 'that time is past' },
};

const remedies: Readonly<Record<Ending['kind'], Text>> = {
  cancelled: {
    fr: 'Retirez la billetterie et l’appel à venir, puis retirez la page du menu et redirigez-la.',
    en: 'Remove the tickets and the call to come, then take the page out of the menu and redirect it.',
  },
  closed: {
    fr: 'Supprimez la page et redirigez-la vers celle qui la remplace.',
    en: 'Delete the page and redirect it to the one that replaces it.',
  },
  past: {
    fr: 'Dites en tête que c’est terminé et donnez la suite, ou redirigez\u202f; noindex pour une archive.',
    en: 'Say at the top that it is over and what comes next, or redirect; noindex for an archive.',
  },
};

function sentenceOf(page: PageFacts, { kind, sentence, day }: Ending, pages: number): Text {
  const path = pathOf(shownAddress(page.record.url));
  return inBoth((locale) => {
    const quoted = excerpt(sentence, longestShown);
    const since = day === null ? '' : ` (${dayText(day, locale)})`;
    const others = pages - 1;
    if (locale === 'fr') {
      const more =
        others === 0
          ? ''
          : others === 1
            ? ', et une autre page est dans ce cas'
            : `, et ${others} autres pages sont dans ce cas`;
      return `La page ${path} porte «\u202f${quoted}\u202f»\u00a0: ${reasons[kind].fr}${since}${more}.`;
    }
    const more = others === 0 ? '' : others === 1 ? ', and so is another page' : `, and so are ${others} other pages`;
    return `The page ${path} shows “${quoted}”: ${reasons[kind].en}${since}${more}.`;
  });
}
