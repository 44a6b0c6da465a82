import { expect, test } from 'vitest';
import type { BusinessModel } from '../../../../src/core/framework/company/company-parts.ts';
import type { SiteSignals } from '../../../../src/core/planning/context/site-signals.ts';
import type { DraftAction } from '../../../../src/core/planning/plan/draft-action.ts';
import { programmes } from '../../../../src/core/referral/programmes/index.ts';
import { localDrafts, withLocal } from '../../../../src/core/strategy/local/local-drafts.ts';
import { channelWith, companyWith, contextOf } from '../../../support/small-company.ts';
import { siteWith } from '../../../support/site-signals.ts';

const presence = {
  address: '14 Mill Lane, Harrowgate HG1 2AB',
  telephone: '01423 555 010',
  hours: 'Tuesday to Saturday, 9 am to 6 pm',
  reviewPage: 'https://reviews.example/us',
};
const organisationOf = (businessModel: BusinessModel, parts: object = {}) => ({
  ...companyWith().organisation,
  physicalPlaces: [],
  sector: 'vehicles' as const,
  businessModel,
  ...parts,
});
const draftsOf = (businessModel: BusinessModel, site: Partial<SiteSignals> | null, parts: object = {}) =>
  localDrafts({
    ...contextOf(companyWith({ organisation: organisationOf(businessModel, parts) })),
    site: site === null ? null : siteWith(site),
  });
const idsOf = (...given: Parameters<typeof draftsOf>): string[] => draftsOf(...given).map(({ id }) => id);

test('a company that serves people nearby claims its listing and asks for reviews, within its first month', () => {
  const drafts = draftsOf('local_service', null);
  expect(drafts.map(({ id }) => id)).toEqual(['local-listing', 'local-reviews']);
  const { start } = contextOf(companyWith());
  for (const { due } of drafts) expect(Date.parse(due) - Date.parse(start)).toBeLessThan(28 * 86_400_000);
});

test('a listing that the company uses already is completed, not claimed', () => {
  const organisation = organisationOf('local_service');
  const titleWith = (channels: ReturnType<typeof channelWith>[]) =>
    localDrafts({ ...contextOf(companyWith({ organisation, channels })), site: null })[0]!.title.en;
  expect(titleWith([channelWith('CH-SEO')])).toBe('Claim and complete your business listing');
  expect(titleWith([channelWith('CH-SEO'), channelWith('CH-GBP', { metrics: {} })])).toBe(
    'Complete your business listing',
  );
});

test('a company whose customers are anywhere has neither, unless its site proves a place with its hours', () => {
  expect(idsOf('ecommerce_b2c', null)).toEqual([]);
  expect(idsOf('ecommerce_b2c', { presence: { ...presence, hours: null } })).toEqual([]);
  expect(idsOf('ecommerce_b2c', { presence })).toHaveLength(2);
});

test('those who care for people or live on gifts ask nobody for a review', () => {
  expect(idsOf('local_service', null, { sector: 'health_wellness' })).toEqual(['local-listing']);
  expect(idsOf('nonprofit', { presence }, { sector: 'nonprofit' })).toEqual(['local-listing']);
});

test('the listing takes the facts that the site proves, and names those that it does not', () => {
  const [listing] = draftsOf('local_service', { presence: { ...presence, telephone: null } });
  const text = listing!.steps!.map(({ en }) => en).join(' ');
  expect(text).toContain(presence.address);
  expect(text).toContain(presence.hours);
  expect(text).toContain('Your site does not say it, or says it in several ways: telephone.');
  expect(text).not.toContain(presence.telephone);
});

test('the listing says the hours of data in words', () => {
  const [listing] = draftsOf('local_service', { presence: { ...presence, hours: 'Mo-Fr 09:00-18:00' } });
  const text = listing!.steps!.map(({ fr }) => fr).join(' ');
  expect(text).toContain('du lundi au vendredi de 9');
  expect(text).not.toContain('Mo-Fr');
});

test('the request names the known page for reviews, else says where its link is found, and the law in any case', () => {
  const textOf = (site: Partial<SiteSignals> | null): string =>
    draftsOf('local_service', site)[1]!
      .steps!.map(({ en }) => en)
      .join(' ');
  expect(textOf({ presence })).toContain(`two sentences are enough: ${presence.reviewPage}`);
  expect(textOf(null)).toContain('No page for reviews is known');
  for (const site of [{ presence }, null]) expect(textOf(site)).toContain('nothing in exchange for a review');
});

test('a listing that a scenario completes, and reviews that another action asks for, are not asked twice', () => {
  const local = draftsOf('local_service', null);
  const asking = programmes.find(({ family }) => family === 'review_request')!;
  const other = (parts: Partial<DraftAction>) =>
    ({ id: 'other', channelIds: [], hours: { low: 1, mode: 2, high: 4 }, plannedHours: 2, ...parts }) as DraftAction;
  const kept = (one: DraftAction): string[] => withLocal(local, [one]).map(({ id }) => id);
  expect(kept(other({ kind: 'retention', catalogueId: asking.id }))).toEqual(['local-listing', 'other']);
  expect(kept(other({ kind: 'scenario', catalogueId: 'X', channelIds: local[0]!.channelIds }))).toEqual([
    'local-reviews',
    'other',
  ]);
  expect(kept(other({ kind: 'content', catalogueId: 'X' }))).toHaveLength(3);
  const [, brought] = withLocal(local, [other({ kind: 'referral', catalogueId: asking.id, due: '2027-05-20' })]);
  expect(brought).toMatchObject({
    id: 'other',
    due: local[1]!.due,
    steps: local[1]!.steps,
    plannedHours: local[1]!.plannedHours,
  });
});
