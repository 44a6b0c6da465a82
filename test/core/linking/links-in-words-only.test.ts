import { describe, expect, test } from 'vitest';
import { analysedExample } from '../../support/audited-example.ts';
import {
  healthySite,
  offerPath,
  pathsOf,
  siteAnswers,
  siteOrigin,
  type SitePlan,
  withPages,
} from '../../support/small-sites/base-site.ts';
import { bicycleWorkshop, dogGroomer, type Trade } from '../../support/small-sites/trades.ts';

const said = {
  fr: { offer: 'Le dimanche, nous proposons aussi', ask: 'Pour une date, n’hésitez pas à', call: 'me contacter' },
  en: { offer: 'On Sundays we also offer', ask: 'For a date, please', call: 'contact me' },
} as const;

/** The page about the company speaks of an offer and asks to be written to, in words or with their links. */
function speaking(trade: Trade, isLinked: boolean): SitePlan {
  const { offer, ask, call } = said[trade.lang];
  const paths = pathsOf[trade.lang];
  const as = (words: string, path: string): string => (isLinked ? `<a href="${path}">${words}</a>` : words);
  const name = trade.offers[1]!.name.toLowerCase();
  const sentences = `<p>${offer} ${as(name, offerPath(trade, 1))}.</p><p>${ask} ${as(call, paths.contact)}.</p>`;
  return withPages(healthySite(trade), (page) =>
    page.path === paths.about ? { ...page, body: page.body.replace(/\{\d\}|<\/?a\b[^>]*>/g, '') + sentences } : page,
  );
}

async function proposed(plan: SitePlan) {
  const { semantics } = await analysedExample(siteAnswers(plan));
  const about = siteOrigin + pathsOf[plan.trade.lang].about;
  return semantics!.suggestions
    .filter(({ from }) => from === about)
    .map(({ anchor, to }) => [anchor.toLowerCase(), to]);
}

describe.each([bicycleWorkshop, dogGroomer].map((trade) => [trade.name, trade] as const))(
  'a link of %s that exists in words only',
  (_name, trade) => {
    const { call } = said[trade.lang];
    const toOffer = [trade.offers[1]!.name.toLowerCase(), siteOrigin + offerPath(trade, 1)];
    const toContact = [call, siteOrigin + pathsOf[trade.lang].contact];

    test('is proposed on these words', async () => {
      const links = await proposed(speaking(trade, false));
      expect(links).toContainEqual(toOffer);
      expect(links).toContainEqual(toContact);
    });

    test('is not proposed where the words are a link', async () => {
      const links = await proposed(speaking(trade, true));
      expect(links.map(([, to]) => to)).not.toContain(toOffer[1]);
      expect(links.map(([, to]) => to)).not.toContain(toContact[1]);
    });
  },
);
