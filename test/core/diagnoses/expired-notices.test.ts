import { expect, test } from 'vitest';
import { expiredNotices } from '../../../src/core/diagnoses/expired-notices.ts';
import { analysedExample } from '../../support/audited-example.ts';
import { healthySite, siteAnswers, type SitePlan, withPages } from '../../support/small-sites/base-site.ts';
import { expiredNotices as planted } from '../../support/small-sites/expired-notices.ts';
import { dogGroomer, pianoTuner } from '../../support/small-sites/trades.ts';

const foundOn = async (site: SitePlan) =>
  (await analysedExample(siteAnswers(site), false)).diagnoses.find(({ id }) => id === expiredNotices.id);

test.each([pianoTuner, dogGroomer].map((trade) => [trade.lang, trade] as const))(
  'a leave of last year on the contact page is quoted (%s)',
  async (lang, trade) => {
    const found = await foundOn(planted.plant(healthySite(trade)));
    expect(found?.sentence[lang]).toContain('2025');
    expect(found?.edits[0]?.before).toContain('2025');
  },
);

test('an article keeps its dates', async () => {
  const site = withPages(healthySite(dogGroomer), (page) =>
    page.path.startsWith('/blog/') ? { ...page, body: `${page.body}<p>The fair runs until 3 May 2025.</p>` } : page,
  );
  expect(await foundOn(site)).toBeUndefined();
});

test('a day announced on a main page that is past is quoted; a prize of a past year is no price', async () => {
  const withSentence = (sentence: string) =>
    withPages(healthySite(pianoTuner), (page) =>
      page.path === '/contact' ? { ...page, body: `<p>${sentence}</p>${page.body}` } : page,
    );
  const announced = await foundOn(withSentence('La réunion aura lieu le 3 mars 2026.'));
  expect(announced?.edits[0]?.before).toContain('3 mars 2026');
  expect(await foundOn(withSentence('Remise du prix du jeu 2018.'))).toBeUndefined();
});

test('one event of the past on the home page weighs less than a leave on the page of contact', async () => {
  const onHome = withPages(healthySite(pianoTuner), (page) =>
    page.path === '/' ? { ...page, body: `${page.body}<p>La réunion aura lieu le 3 mars 2026.</p>` } : page,
  );
  const [event, leave] = [await foundOn(onHome), await foundOn(planted.plant(healthySite(pianoTuner)))];
  expect(event!.capsScore).toBeGreaterThan(leave!.capsScore);
});
