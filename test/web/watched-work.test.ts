import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { type SlowSite, slowSite } from '../support/slow-site.ts';
import { type WebHouse, webHouse } from '../support/web-house.ts';
import { answerFirstQuestions, keptCompany } from '../support/web-plan.ts';

const describeWithChromium = chromiumPath() === null ? describe.skip : describe;

describeWithChromium('work that is watched', () => {
  let site: SlowSite;
  let house: WebHouse;
  /** Milliseconds that the site takes for each answer. */
  let pace = 400;

  beforeAll(async () => {
    site = await slowSite(40, () => pace);
    house = await webHouse([new URL(site.url).host]);
  });
  afterAll(async () => {
    await house?.close();
    await site?.close();
  });

  test('a site that was never explored offers to explore it, its words in the middle of the button', async () => {
    const page = await house.open();
    await page.goto(`${house.origin}/s/never.example`);
    await page.getByRole('link', { name: 'Explore this site' }).waitFor();
    const [whole, words] = await page.evaluate<[number, number]>(
      `['main .mantine-Button-root', 'main .mantine-Button-label'].map((part) => {
        const { top, bottom } = document.querySelector(part).getBoundingClientRect();
        return (top + bottom) / 2;
      })`,
    );
    expect(Math.abs(whole - words)).toBeLessThan(2);
  });

  test('an exploration that reads no page says why, no longer that it goes on, and leads back to the address', async () => {
    const page = await house.open();
    await page.goto(house.origin);
    const field = page.getByRole('textbox', { name: 'Address of the site' });
    await field.fill(site.url.replace('http:', 'https:'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'The work stopped' }).waitFor({ timeout: 60_000 });
    await page.getByRole('alert').getByText('gives no page').waitFor();
    expect(await page.getByText('the work goes on').count()).toBe(0);
    await page.getByRole('link', { name: 'Back to the address of the site' }).click();
    await field.waitFor();
  });

  test('while the service is away the last figures stay and the screen says so, then it goes on to the result', async () => {
    const page = await house.open();
    await page.goto(house.origin);
    await page.getByRole('textbox', { name: 'Address of the site' }).fill(site.url);
    await page.keyboard.press('Enter');
    const amount = page.getByText(/^\d+ \/ \d+ addresses/);
    await amount.waitFor({ timeout: 60_000 });
    const door = await house.shut();
    await page.getByText('Reconnecting…').waitFor();
    const before = await amount.innerText();
    await door.reopen();
    await page.getByText('Reconnecting…').waitFor({ state: 'hidden' });
    await page.getByRole('heading', { level: 2, name: 'To do this month' }).waitFor({ timeout: 60_000 });
    expect(Number(before.split(' ')[0])).toBeGreaterThan(0);
    expect(house.trouble.foreign).toEqual([]);
  });

  test('an exploration is paused and resumed, given up only once the person has read what goes, or ended with what it has read', async () => {
    const page = await house.open();
    await page.goto(house.origin);
    await page.getByRole('textbox', { name: 'Address of the site' }).fill(site.url);
    await page.keyboard.press('Enter');
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await page.getByText('the turning circle, at the top').waitFor();
    // The circle that the screen names is there with its words, not at the next look for work, five seconds later.
    await page.getByRole('button', { name: '1 job running' }).waitFor({ timeout: 3_000 });
    await page.getByText(/^\d+ \/ \d+ addresses/).waitFor({ timeout: 60_000 });
    await button('Pause').click();
    await page.getByText('Paused: resume it when you like').waitFor();
    await button('Resume').click();
    await button('Stop and keep what was read').waitFor({ timeout: 60_000 });
    await button('Give up').click();
    await page.getByText('no result of this exploration will be shown').waitFor();
    await button('Go on').click();
    await page.getByText(/^\d+ \/ \d+ addresses/).waitFor({ timeout: 60_000 });
    await button('Stop and keep what was read').click();
    await page.getByRole('heading', { level: 2, name: 'To do this month' }).waitFor({ timeout: 60_000 });
    await page.getByText('Incomplete exploration').waitFor();
  });

  test('a plan is made although its screen is left while the site is read, and the screens that wait for it say how far it is', async () => {
    await answerFirstQuestions(house.origin, site.url);
    const page = await house.open();
    await page.goto(`${house.origin}/s/${encodeURIComponent(new URL(site.url).host)}/company`);
    // The site is read for as long as the screens that wait for the plan are looked at, on a loaded machine too.
    pace = 4_000;
    await page.getByRole('button', { name: 'Make the plan' }).first().click();
    await page.getByText(/^\d+ \/ \d+ addresses/).waitFor({ timeout: 60_000 });
    const host = encodeURIComponent(new URL(site.url).host);
    for (const screen of ['plan', 'coverage', 'steering', 'company']) {
      await page.goto(`${house.origin}/s/${host}/${screen}`);
      await page.getByText(/^Your plan is being made: step \d of 10$/).waitFor();
      expect(await page.getByText(/No plan yet|See what your customers/).count()).toBe(0);
    }
    pace = 0;
    await page.getByRole('link', { name: 'maillage', exact: true }).click();
    let kept = await keptCompany(house.origin, site.url);
    for (
      const end = Date.now() + 120_000;
      kept.planJob === null && Date.now() < end;
      kept = await keptCompany(house.origin, site.url)
    )
      await page.waitForTimeout(500);
    expect(kept.planJob).toMatch(/^job_/);
    await page.goto(`${house.origin}/s/${encodeURIComponent(new URL(site.url).host)}/calendar`);
    // It may be written before this screen is there.
    const calendar = page.getByRole('region', { name: 'Calendar' }).or(page.getByText('Month'));
    await page.getByText('Your plan is being made').or(calendar).first().waitFor();
    await calendar.first().waitFor({ timeout: 120_000 });
    pace = 400;
  });

  test('on a telephone how far an exploration is comes before the buttons that stop it, both in the first view', async () => {
    const page = await house.open({ width: 360 });
    await page.goto(house.origin);
    await page.getByRole('textbox', { name: 'Address of the site' }).fill(site.url);
    await page.keyboard.press('Enter');
    await page.getByText(/^\d+ \/ \d+ addresses/).waitFor({ timeout: 60_000 });
    await page.getByText(/^step \d of 9$/).waitFor();
    const filled = await page.getByRole('progressbar').getAttribute('aria-valuenow');
    expect(Number(filled)).toBeLessThan(100);
    const bar = await page.getByRole('progressbar').boundingBox();
    const give = await page.getByRole('button', { name: 'Give up', exact: true }).boundingBox();
    expect(bar!.y).toBeLessThan(give!.y);
    expect(give!.y + give!.height).toBeLessThan(900);
    await page.getByRole('button', { name: 'Stop and keep what was read' }).click();
    await page.getByRole('heading', { level: 2, name: 'To do this month' }).waitFor({ timeout: 60_000 });
  });

  test('the screen of a site whose first exploration is under way says so, and fills at its end', async () => {
    // Slow enough to be seen under way by a screen that looks every five seconds.
    const other = await slowSite(2, 4_000);
    const { host } = new URL(other.url);
    const second = await webHouse([host]);
    const page = await second.open();
    await page.goto(`${second.origin}/s/${encodeURIComponent(host)}`);
    await page.getByRole('link', { name: 'Explore this site' }).waitFor();
    await fetch(`${second.origin}/v1/audits`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ url: other.url }),
    });
    await page.getByText('This screen fills at its end.').waitFor();
    await page.getByRole('heading', { level: 2, name: 'To do this month' }).waitFor({ timeout: 60_000 });
    await second.close();
    await other.close();
  });
});
