import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { questionAddress } from '../../src/web/parts/interview/question-address.ts';
import { addressOf } from '../../src/web/screens.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { chromiumPath } from '../support/chromium.ts';
import { hostileSite } from '../support/hostile-site.ts';
import { type WebHouse, webHouse } from '../support/web-house.ts';
import { keepChange, keptCompany, plannedSite } from '../support/web-plan.ts';
import type { WebServer } from '../support/web-server.ts';

const describeWithChromium = chromiumPath() === null ? describe.skip : describe;

describeWithChromium('the screens of figures', () => {
  let site: WebServer;
  let house: WebHouse;
  let page: Page;
  /** Of all answers of the service. */
  const statuses: number[] = [];

  beforeAll(async () => {
    site = await hostileSite();
    house = await webHouse([site.pair]);
    await plannedSite(house.origin, site.origin);
    page = await house.open();
    page.on('response', (response) => statuses.push(response.status()));
    await page.goto(house.origin + addressOf(site.pair, 'steering'));
    await page.getByRole('heading', { level: 2, name: 'Figures of a month' }).waitFor();
  });
  afterAll(async () => {
    await house?.close();
    await site?.close();
  });

  const kept = () => keptCompany(house.origin, site.origin);

  test('a box without a number is refused when it is left, in words', async () => {
    await page.getByLabel('Visits of the site').fill('many');
    await page.keyboard.press('Tab');
    await page.getByText('Write a number, or leave it empty.').waitFor();
    expect(await page.getByRole('button', { name: /^Save and see/ }).isDisabled()).toBe(true);
  });

  test('the tax of the sales comes off in one press, which leaves the keyboard beside the amount', async () => {
    const sales = page.getByLabel(/^Revenue, without tax/).first();
    const takeOff = page.getByRole('button', { name: /^Amount with tax: take/ });
    expect(await takeOff.count()).toBe(0);
    await sales.fill('1200');
    await takeOff.click();
    await page
      .getByText(/^Kept: .*from 1,200/)
      .and(page.locator(':focus'))
      .waitFor();
    expect(Number(await sales.inputValue())).toBeLessThan(1200);
    await sales.fill('');
  });

  test('a month without figures of a channel says what the advice waits for', async () => {
    await page.getByLabel('Visits of the site').fill('1,100');
    await page.getByRole('group', { name: 'The whole company' }).getByLabel('New customers').fill('3');
    await page.keyboard.press('Enter');
    await page.getByText('Month saved.').waitFor();
    await page.getByText('Advice is given channel by channel').waitFor();
  });

  test('the boxes of a channel stay while a person writes in those of another', async () => {
    const legends = () => page.locator('legend').allInnerTexts();
    for (let at = 0; at < 2; at++) await page.getByRole('button', { name: 'Write its figures' }).click();
    // The keyboard goes on from the first box of the channel that was chosen.
    await page.getByRole('group').nth(-2).getByLabel('Spending').and(page.locator(':focus')).waitFor();
    const before = await legends();
    expect(before.length).toBeGreaterThan(2);
    expect(before.at(-1)).toBe('The whole company, your channels included');
    await page.getByRole('group', { name: before[0]! }).getByLabel('Spending').fill('600');
    expect(await legends()).toEqual(before);
  });

  test('a channel opened by mistake goes, with what was written in it', async () => {
    const group = page.getByRole('group').nth(-2);
    const name = await group.locator('legend').innerText();
    await group.getByLabel('Spending').fill('many');
    await page.getByRole('button', { name: `Remove “${name}”` }).click();
    expect(await page.locator('legend').allInnerTexts()).not.toContain(name);
    expect(await page.getByRole('button', { name: /^Save and see/ }).isDisabled()).toBe(false);
    await page.getByRole('button', { name: 'Write its figures' }).click();
  });

  test('a total is proposed as the sum of the channels once each has the figure, until another one is typed', async () => {
    const all = page.getByRole('group', { name: 'The whole company' });
    const total = all.getByLabel(/^Spending to win customers/);
    const channels = page.getByRole('group').and(page.locator(':not(:last-of-type)'));
    const count = await channels.count();
    expect(count).toBeGreaterThan(1);
    await channels.first().getByLabel('Spending').fill('600');
    await all.getByText('Your channels that have a figure make', { exact: false }).waitFor();
    expect(await total.inputValue()).toBe('');
    for (let at = 1; at < count; at++) await channels.nth(at).getByLabel('Spending').fill('10');
    await all.getByText('Proposed: the sum of your channels', { exact: false }).waitFor();
    expect(await total.inputValue()).toBe(String(600 + 10 * (count - 1)));
    await total.fill('5');
    await page.keyboard.press('Tab');
    await all.getByText('This total includes the channels, and is less than their sum').waitFor();
    await total.fill('900');
    await page.keyboard.press('Tab');
    await all.getByText('This total includes the channels').waitFor({ state: 'detached' });
    await channels.nth(1).getByLabel('Spending').fill('20');
    expect(await total.inputValue()).toBe('900');
  });

  test('figures that contradict each other are refused at their field', async () => {
    await page.getByLabel('Visits of the site').fill('1,200');
    const all = page.getByRole('group', { name: 'The whole company' });
    const { months } = await kept();
    const channel = page.getByRole('group').first();
    await all.getByLabel('New customers').fill('2');
    await channel.getByLabel('New customers').fill('3');
    await page.getByRole('button', { name: /^Save and see/ }).click();
    await all.getByText('This total includes the channels, and is less than their sum').waitFor();
    expect((await kept()).months).toEqual(months);
  });

  test('a saved month gives the cost of a new customer, and its verdicts, by keyboard alone', async () => {
    await page.getByRole('group', { name: 'The whole company' }).getByLabel('New customers').fill('3');
    await page.keyboard.press('Enter');
    await page.getByText('Month saved.').waitFor();
    await page.getByRole('heading', { level: 3, name: 'What to do next month' }).waitFor();
    const [month] = Object.values((await kept()).months as Record<string, { sessions: number }>);
    expect(month).toMatchObject({ sessions: 1200, newCustomers: 3 });
    expect(await page.getByText('Cost of a new customer', { exact: true }).first().locator('..').innerText()).toMatch(
      /£|€|\$/,
    );
    await page.getByText('Saved for this month: 1,200').waitFor();
    await page.getByRole('link', { name: 'Calendar', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Calendar' }).waitFor();
    await page.goBack();
    const budget = page.getByLabel(/^Acquisition budget/).first();
    const pace = await page.getByText(/^At the pace of your months: /).innerText();
    const spent = /: (\S+) over the whole period/.exec(pace)?.[1] ?? '';
    expect(Number(await budget.inputValue())).toBe(Number(spent.replaceAll(/[^\d.]/g, '')));
    const supposed = page.getByText(/^What a customer may cost is supposed here/);
    await supposed.getByRole('link').first().waitFor();
    expect(await accessibilityFaults(page, 'all')).toEqual([]);
  });

  test('an answer that the figures ask for leads back to them, and they count it at once', async () => {
    const asked = page.getByRole('link', { name: /^Give the true figure/ });
    const [first, ...others] = await asked.allInnerTexts();
    await asked.first().click();
    await page.getByRole('link', { name: 'Back to your figures' }).waitFor();
    // The question comes first, with the focus on it, and the offer of a plan after.
    const question = page.locator(':focus form');
    await question.waitFor();
    const top = async (one: Locator): Promise<number> => (await one.boundingBox())!.y;
    expect(await top(question)).toBeLessThan(await top(page.getByText('There is a plan', { exact: true })));
    await question.getByRole('textbox').first().fill('40');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Figures of a month' }).waitFor();
    await page.getByText('Answer saved.').waitFor();
    // The answer is in sight, without a look for it below the form.
    const answer = page.getByText('Most that a new customer may cost', { exact: true }).first();
    await expect.poll(async () => (await answer.boundingBox())!.y).toBeLessThan(page.viewportSize()!.height);
    expect(first).toBeDefined();
    await expect.poll(() => asked.allInnerTexts()).toEqual(others);
  });

  test('a value that the person gave leads to its answer, and back', async () => {
    await page.goto(house.origin + addressOf(site.pair, 'steering'));
    const given = page.getByText(/^These amounts come from your answers/);
    await given.getByRole('link', { name: 'a mean purchase' }).click();
    await page.getByRole('link', { name: 'Back to your figures' }).waitFor();
    const answer = page.locator('main form').getByRole('textbox').first();
    expect(await answer.inputValue()).toBe('40');
    await answer.fill('41');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Figures of a month' }).waitFor();
    expect((await kept()).answers).toMatchObject({ sale: '41' });
  });

  test('an answer in words says the number that it becomes, before it is saved and after', async () => {
    const { answers, company } = await kept();
    await page.goto(house.origin + questionAddress(site.pair, 'orders', 'steering'));
    const answer = page.locator('main form').getByRole('textbox').first();
    await answer.fill('most come back once a year');
    expect(await page.getByText('Understood as:').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.getByText('say how many and how often', { exact: false }).waitFor();
    await answer.fill('one customer in four comes back once a year');
    await page.getByText(/^Understood as: 25% of customers come back once a year, .* 1\.5 purchases/).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/^Answer saved\. Understood as: 25% of customers .* 1\.5 purchases/).waitFor();
    expect((await kept()).company).toMatchObject({ economics: { expectedOrders: 1.5 } });
    await keepChange(house.origin, site.origin, { answers, company });
  });

  test('an answer that is missing beside a plan makes it more exact, and no plan waits for it', async () => {
    const { answers } = await kept();
    const { offers: _, ...others } = answers as Record<string, string>;
    await keepChange(house.origin, site.origin, { answers: others });
    await page.goto(house.origin + addressOf(site.pair, 'company'));
    await page.getByText('Makes more exact: the whole plan. Your plan stays as it is until you answer.').waitFor();
    await page.getByText(/^For a more exact plan: question/).waitFor();
    await keepChange(house.origin, site.origin, { answers });
  });

  test('a channel that has figures is proposed ticked, and named beside an answer that leaves it out', async () => {
    const { months, answers } = await kept();
    const [month, figures] = Object.entries(months as Record<string, { channels: object }>)[0]!;
    const channels = { ...figures.channels, 'own-flyers': { name: 'Flyers', newCustomers: 0 } };
    await keepChange(house.origin, site.origin, { months: { [month]: { ...figures, channels } } });
    const address = house.origin + questionAddress(site.pair, 'channels', 'steering');
    await page.goto(address);
    await page.getByText(/Ticked because you gave figures for them: .*“Flyers”/).waitFor();
    expect(await page.getByLabel(/^Not in the list/).inputValue()).toBe('Flyers');
    expect(await accessibilityFaults(page, 'all')).toEqual([]);
    await keepChange(house.origin, site.origin, { answers: { ...(answers as object), channels: 'CH-SEO' } });
    await page.goto(address);
    await page.getByText(/You gave figures for channels that are not ticked: .*“Flyers”/).waitFor();
    expect(await page.locator('main form').getByRole('checkbox', { checked: true }).count()).toBe(1);
    await keepChange(house.origin, site.origin, { months, answers });
  });

  test('a long list of choices is searched by any of their names, and what is ticked stays in sight', async () => {
    await page.goto(house.origin + questionAddress(site.pair, 'channels', 'steering'));
    const boxes = page.locator('main form').getByRole('checkbox');
    const look = page.getByRole('textbox', { name: /^Look among the \d+ choices/ });
    await look.fill('INSTA');
    const names = () => page.locator('main form').getByRole('checkbox', { checked: false }).count();
    await expect.poll(names).toBeLessThan(4);
    await boxes.and(page.locator(':not(:checked)')).first().check();
    const ticked = await page.getByRole('checkbox', { checked: true }).count();
    await look.fill('no such name');
    await page.getByText('No choice of the list has that name.').waitFor();
    expect(await boxes.count()).toBe(ticked);
    await page.keyboard.press('Enter');
    expect(await boxes.count()).toBe(ticked);
    expect(await accessibilityFaults(page, 'all')).toEqual([]);
    await page.goto(house.origin + addressOf(site.pair, 'steering'));
  });

  test('the plan of the next period asks for what is missing, shows its actions and waits for its own date', async () => {
    const reason = page.getByRole('textbox', { name: /why prepare what follows now/ });
    const prepare = page.getByRole('button', { name: 'Prepare the next period' });
    await prepare.click();
    await page.getByText('The results of the actions are missing').waitFor();
    await reason.and(page.locator(':focus')).waitFor();
    await page.getByRole('button', { name: 'I have no results yet' }).click();
    await prepare.click();
    const take = page.getByRole('button', { name: /^Take this plan from/ });
    await take.waitFor();
    const before = await kept();
    expect(before).toMatchObject({ cycle: null, nextFrom: null });
    await page.getByRole('region', { name: 'Actions of the next period' }).getByRole('row').nth(1).waitFor();
    expect(await accessibilityFaults(page, 'all')).toEqual([]);
    await page.getByRole('button', { name: 'Keep the present plan only' }).click();
    await page.getByRole('button', { name: 'See the prepared plan again' }).click();
    await take.click();
    await page.getByText('The next plan is taken').waitFor();
    const taken = await kept();
    expect(taken).toMatchObject({ cycle: null, nextCycle: before.nextCycle });
    expect(String(taken.nextFrom) > new Date().toISOString().slice(0, 10)).toBe(true);
    await page.getByRole('button', { name: 'Do not take this plan' }).click();
    await take.waitFor();
    expect(await kept()).toMatchObject({ nextCycle: before.nextCycle, nextFrom: null });
  });

  test('two forms of one screen never meet the changes of each other as those of somebody else', () => {
    expect(statuses).toContain(200);
    expect(statuses).not.toContain(412);
  });

  test('a file with semicolons is previewed, added and taken back', async () => {
    await page.goto(house.origin + addressOf(site.pair, 'imports'));
    const { company } = (await kept()) as unknown as {
      company: { period: { baselineStart: string; baselineEnd: string } };
    };
    const { baselineStart, baselineEnd } = company.period;
    const lines = [
      '# Start date: ' + baselineStart.replaceAll('-', ''),
      '# End date: ' + baselineEnd.replaceAll('-', ''),
      'Session default channel group;Sessions;Key events',
      'Organic Search;1200;14',
      'Direct;300;2',
    ];
    const file = { name: 'visits.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Add these figures' }).waitFor();
    await page.getByRole('region', { name: 'What these files change' }).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/ --[a-z]/);
    expect(await accessibilityFaults(page, 'all')).toEqual([]);
    await page.getByRole('button', { name: 'Add these figures' }).click();
    await page.getByText('1 imported file').waitFor();
    await page.getByRole('button', { name: 'Undo the last import' }).click();
    await page.getByText('The figures of before are back.').waitFor();
    expect(await page.getByText('1 imported file').count()).toBe(0);
  });

  test('of two tabs that rename one entry, the second sees both versions and chooses', async () => {
    const other = await house.open();
    for (const tab of [page, other]) {
      await tab.goto(house.origin + addressOf(site.pair, 'calendar'));
      await tab
        .getByRole('button', { name: /^Open: / })
        .first()
        .click();
    }
    const rename = async (tab: Page, title: string): Promise<void> => {
      await tab.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
      await tab.getByRole('button', { name: 'Save', exact: true }).click();
    };
    await rename(page, 'From the first tab');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await rename(other, 'From the second tab');
    const versions = other.getByRole('dialog', { name: 'Two versions' });
    await versions.getByText('Yours: From the second tab').waitFor();
    expect(await accessibilityFaults(other, 'all')).toEqual([]);
    await versions.getByText('The other: From the first tab').click();
    await versions.getByRole('button', { name: 'Keep these choices' }).click();
    await versions.waitFor({ state: 'hidden' });
    expect(Object.values((await kept()).edits as object)).toMatchObject([{ title: 'From the first tab' }]);
  });

  test('on a telephone the rows of the tables of a plan are blocks that fit, each cell under its title', async () => {
    const phone = await house.open({ width: 360 });
    let tables = 0;
    for (const screen of ['objectives', 'framework', 'scenarios', 'conversion', 'retention', 'criteria']) {
      await phone.goto(house.origin + addressOf(site.pair, screen));
      await phone.locator('.row-table').first().waitFor();
      const cut = await phone.evaluate<string[]>(
        `[...document.querySelectorAll('.row-table')].filter((table) => table.scrollWidth > table.clientWidth)
          .map((table) => table.ariaLabel)`,
      );
      expect([screen, cut]).toEqual([screen, []]);
      tables += await phone.locator('.row-table').count();
    }
    expect(await phone.evaluate('getComputedStyle(document.querySelector(".row-table td"), "::before").content')).toBe(
      '"State"',
    );
    expect(tables).toBeGreaterThan(8);
    expect(await accessibilityFaults(phone, 'all')).toEqual([]);
  });

  test('a key is shown once, and revoked; what is kept of a site is deleted once its name is written', async () => {
    await page.goto(house.origin + addressOf(site.pair, 'settings'));
    await page.getByRole('textbox', { name: 'What the key is for' }).fill('plug-in');
    await page.keyboard.press('Enter');
    await page.getByText('it will not be shown again').waitFor();
    await page.getByRole('button', { name: 'Revoke the key plug-in' }).click();
    await page.getByText('revoked', { exact: true }).waitFor();
    const erase = page.getByRole('button', { name: 'Delete everything' });
    expect(await erase.isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: /^To confirm/ }).fill(site.pair);
    await erase.click();
    await page.getByText('No explored site yet.').waitFor();
    expect(await (await fetch(`${house.origin}/v1/projects`)).json()).toEqual({ data: [], nextCursor: null });
  });

  test('nothing violates the policy, no request leaves', () => {
    expect(house.trouble.foreign).toEqual([]);
  });
});
