import { roleOf } from '../../planning/context/site-pages.ts';
import { pair } from '../../values/text.ts';
import { named, quoted } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Clicks from the home page beyond which a page that sells is hardly visited (working assumption). */
const deepest = 3;

/** Pages that sell and that a visitor reaches only after many clicks. */
export const offerPageTooDeep = defineInsight({
  id: 'offer-page-too-deep',
  subject: 'pages',
  aim: 'convert',
  title: pair('Une page qui vend, trop loin de l’accueil', 'A page that sells, too far from the home page'),
  project: pair('Rapprocher les pages qui vendent', 'Bring the pages that sell nearer'),
  needs: ['company', 'context'],
  find: ({ company, context: { site } }) => {
    const crawled = site?.pages ?? [];
    const rows =
      crawled.length > 0
        ? crawled.map((page) => ({ title: page.heading ?? page.title, depth: page.depth, role: roleOf(page, crawled) }))
        : company.sitePages;
    const deep = rows
      .flatMap(({ title, depth, role }) =>
        depth !== null && depth > deepest && ['product', 'landing', 'hub'].includes(role) ? [{ title, depth }] : [],
      )
      .sort((a, b) => b.depth - a.depth);
    if (deep.length === 0) return [];
    const names = quoted(deep.slice(0, 3).map(({ title }) => named(title)));
    return [
      {
        title: pair(
          `Ce que vous vendez est à plus de ${deepest} clics de l’accueil : ${names.fr}`,
          `What you sell is more than ${deepest} clicks from the home page: ${names.en}`,
        ),
        argument: pair(
          'Chaque clic de plus perd une partie des visiteurs, et un moteur juge secondaire ce que le site lui-même cache.',
          'Each further click loses some of the visitors, and a search engine takes as secondary what the site itself hides.',
        ),
        remedy: pair(
          `Relier ${names.fr} depuis l’accueil et depuis les pages les plus lues`,
          `Link ${names.en} from the home page and from the most read pages`,
        ),
        moneyPerMonth: null,
        customersPerMonth: null,
        certainty: 0.6,
        evidence: deep
          .slice(0, 5)
          .map(({ title, depth }) => pair(`« ${title} » : ${depth} clics`, `“${title}”: ${depth} clicks`)),
        chart: barChart(
          pair('Clics depuis l’accueil', 'Clicks from the home page'),
          'count',
          deep.map(({ title, depth }) => ({ label: named(title), value: depth, strong: true })),
          {
            label: pair('au plus', 'at most'),
            value: deepest,
          },
        ),
        answeredBy: ({ content }) => (content?.links.length ?? 0) > 0,
      },
    ];
  },
});
