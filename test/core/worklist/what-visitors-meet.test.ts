import { describe, expect, test } from 'vitest';
import { auditActions } from '../../../src/core/worklist/audit-actions.ts';
import { analysedExample } from '../../support/audited-example.ts';
import {
  healthySite,
  offerPath,
  siteAnswers,
  siteOrigin,
  type SitePlan,
  withPages,
} from '../../support/small-sites/base-site.ts';
import { offersDoNotAnswer } from '../../support/small-sites/offers-do-not-answer.ts';
import { proofsApart } from '../../support/small-sites/proofs-apart.ts';
import { bicycleWorkshop, dogGroomer, type Trade } from '../../support/small-sites/trades.ts';

/** Adds HTML to a page. */
const onPage = (plan: SitePlan, path: string, html: string): SitePlan =>
  withPages(plan, (page) => (page.path === path ? { ...page, body: page.body + html } : page));

const home = (plan: SitePlan, html: string): SitePlan => onPage(plan, '/', html);

/** An offer to which nothing but the sitemap leads. */
function withOrphan(plan: SitePlan, { offers, lang, name, town }: Trade): SitePlan {
  const last = plan.pages.find(({ path }) => path === offerPath(plan.trade, offers.length - 1))!;
  const path = `${last.path}-express`;
  const heading = lang === 'fr' ? `Dépannage express à ${town}` : `Express service in ${town}`;
  const urls = [...plan.pages.map((page) => page.path), path].map((one) => `<url><loc>${siteOrigin}${one}</loc></url>`);
  return {
    ...plan,
    pages: [
      ...plan.pages,
      { ...last, path, canonical: `${siteOrigin}${path}`, heading, title: `${heading} | ${name}` },
    ],
    others: {
      '/sitemap.xml': `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`,
    },
  };
}

const planted: readonly [string, string, (plan: SitePlan, trade: Trade) => SitePlan][] = [
  [
    'a broken link on the home page',
    'link.broken_internal',
    (plan) => home(plan, '<p><a href="/tarifs-perdus">Prices</a></p>'),
  ],
  [
    'a broken entry of the menu',
    'link.broken_internal',
    (plan) => ({
      ...plan,
      menu: [...plan.menu, { path: '/perdu', label: plan.trade.lang === 'fr' ? 'Tarifs' : 'Prices' }],
    }),
  ],
  [
    'a broken picture on the home page',
    'image.broken',
    (plan) => home(plan, '<img src="/perdue.jpg" alt="Notre équipe">'),
  ],
  [
    'a broken picture on an offer',
    'image.broken',
    (plan, trade) => onPage(plan, offerPath(trade, 0), '<img src="/perdue.jpg" alt="Notre équipe">'),
  ],
  ['an offer that nothing leads to', 'link.orphan', withOrphan],
];

/** The actions for a site whose texts have a main problem, which takes hours or days. */
async function actionsOf(trade: Trade, plant: (plan: SitePlan, trade: Trade) => SitePlan = (plan) => plan) {
  const main = trade === offersDoNotAnswer.trade ? offersDoNotAnswer : proofsApart;
  const noisy = main.plant(healthySite(trade));
  const picture = { '/atelier.jpg': { status: 200, type: 'image/jpeg', text: 'x' } };
  const plan = plant(noisy, trade);
  const answers = siteAnswers({ ...plan, others: { ...picture, ...plan.others } });
  return auditActions(await analysedExample(answers, false));
}

describe.each([bicycleWorkshop, dogGroomer].map((trade) => [trade.name, trade] as const))(
  'on the site of %s',
  (_name, trade) => {
    test.each(planted)('%s is among the first two actions', async (_what, check, plant) => {
      const actions = await actionsOf(trade, plant);
      expect(actions.slice(0, 2).flatMap(({ checks }) => checks)).toContain(check);
      expect(actions.slice(0, 2).map(({ source }) => source)).toContain('diagnosis');
    });

    test('without them the main problem comes first, and neither picture nor page is missing', async () => {
      const actions = await actionsOf(trade);
      expect(actions[0]!.source).toBe('diagnosis');
      const checks = actions.flatMap((action) => action.checks);
      expect(checks).not.toContain('image.broken');
      expect(checks).not.toContain('link.orphan');
    });
  },
);

test('a broken link at the foot of the pages passes no main problem', async () => {
  const actions = await actionsOf(dogGroomer, (plan) => ({
    ...plan,
    footer: [...plan.footer, { path: '/perdu', label: 'Credits' }],
  }));
  expect(actions[0]!.source).toBe('diagnosis');
});
