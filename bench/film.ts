/**
 * Films the five tasks of a new user in the web application, one PNG a step, and prints what it saw:
 * `npm run -s bench -- film ORIGIN PORT FOLDER fr`. ORIGIN is a running `maillage serve` that may crawl 127.0.0.1:PORT, where
 * a copy of the sample site is served: accepted links are written into it before it is read again.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { siteHost } from '../src/core/values/addresses/site-host.ts';
import { addressOf } from '../src/web/screens.ts';
import { chromiumPath } from '../test/support/chromium.ts';
import { editedSite, type SuggestedLink } from './service/edited-site.ts';

const [origin = '', port = '', folder = 'film', locale = 'en'] = process.argv.slice(2);
const edited = await editedSite(Number(port));
const site = edited.url;
const french = locale === 'fr';
const t = <Words>(fr: Words, en: Words): Words => (french ? fr : en);
const longMs = 300_000;

const browser = await chromium.launch({ executablePath: chromiumPath()!, args: ['--no-sandbox'] });
const context = await browser.newContext({
  viewport: { width: 1280, height: 860 },
  locale: french ? 'fr-FR' : 'en-GB',
  reducedMotion: 'reduce',
});
const page = await context.newPage();
page.setDefaultTimeout(30_000);
page.on('console', (message) => message.type() === 'error' && console.log(`console: ${message.text()}`));
page.on('pageerror', (error) => console.log(`error: ${error.message}`));
mkdirSync(folder, { recursive: true });

let shots = 0;
async function shot(task: string): Promise<void> {
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, `${String(++shots).padStart(2, '0')}-${task}.png`) });
}
const button = (fr: string, en: string) => page.getByRole('button', { name: t(fr, en), exact: true });
const host = siteHost(site);
async function open(path: string): Promise<void> {
  await page.goto(origin + addressOf(host, path));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** Writes the links that were accepted into the pages of the site. */
async function editAccepted(): Promise<void> {
  const read = async (path: string) => (await fetch(origin + path)).json() as Promise<{ data: unknown[] }>;
  const of = `site=${encodeURIComponent(site)}`;
  const decided = (await read(`/v1/link-decisions?${of}&limit=100`)).data as { id: string; state: string }[];
  const audits = (await read(`/v1/audits?${of}&ended=true&limit=1`)).data as { id: string }[];
  const links = (await read(`/v1/audits/${audits[0]!.id}/suggestions?limit=100`)).data as SuggestedLink[];
  const isAccepted = new Set(decided.flatMap(({ id, state }) => (state === 'accepted' ? [id] : [])));
  const accepted = links.filter(({ id }) => isAccepted.has(id));
  console.log(`links: ${await edited.write(accepted)} of ${accepted.length} accepted ones written into the pages`);
}

const tasks: Readonly<Record<string, () => Promise<void>>> = {
  'first-audit': async () => {
    await page.goto(origin);
    await page.getByRole('textbox').fill(site);
    await shot('first-audit');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1_000);
    await shot('first-audit');
    await page.getByRole('heading', { level: 1, name: host }).waitFor({ timeout: longMs });
    await page.waitForLoadState('networkidle');
    await shot('first-audit');
    await open('findings');
    await shot('first-audit');
  },
  links: async () => {
    await open('links');
    await shot('links');
    for (let at = 0; at < 5; at++) {
      // A link that was decided stays where it was, without this button.
      const accept = page
        .getByRole('article')
        .getByRole('button', { name: t('Accepter', 'Accept'), exact: true })
        .first();
      if ((await accept.count()) === 0) break;
      await accept.click();
      await page.waitForTimeout(500);
    }
    await shot('links');
    const accepted = page.getByText(t('acceptés (', 'accepted ('));
    if ((await accepted.count()) === 0) return;
    await accepted.click();
    await shot('links');
    await editAccepted();
    await button('C’est ajouté\u00a0: relire le site', 'They are added: read the site again').click();
    await page.waitForTimeout(1_500);
    await shot('links');
    const inPlace = page.getByText(new RegExp(`${t('en place', 'in place')} \\([1-9]`));
    const beingRead = page.getByText(t('Le site est relu en ce moment', 'The site is being read now'));
    for (let look = 0; look < 60 && ((await beingRead.count()) > 0 || (await inPlace.count()) === 0); look++) {
      await page.waitForTimeout(2_000);
      await open('links');
    }
    await inPlace.first().click();
    await shot('links');
  },
  company: async () => {
    await open('company');
    await shot('company');
    for (let at = 0; at < 40; at++) {
      const make = button('Faire le plan', 'Make the plan');
      if ((await make.count()) > 0) break;
      if (at === 3) await shot('company');
      await answer(page);
    }
    await shot('company');
    await button('Faire le plan', 'Make the plan').click();
    await page.waitForURL(/\/plan$/, { timeout: longMs });
    await page.waitForLoadState('networkidle');
    await shot('company');
  },
  coverage: async () => {
    await open('coverage');
    await shot('coverage');
    const close = page.getByRole('button', { name: /^(Mettre au calendrier|Put it in the calendar)/ });
    const cell = ((await close.count()) > 0 ? close : page.locator('.coverage-cell')).first();
    if ((await cell.count()) > 0) {
      await cell.click();
      await shot('coverage');
      const apart = button('En faire une entrée à part', 'Make it an entry of its own');
      if ((await apart.count()) > 0) await apart.click();
      const add = button('Ajouter au calendrier', 'Add to the calendar');
      // A gap that the plan closes has its entry already.
      if ((await add.count()) > 0) {
        await add.scrollIntoViewIfNeeded();
        await shot('coverage');
        await add.click();
        await page.getByText(t('Dans votre calendrier, ', 'In your calendar, ')).waitFor();
        await shot('coverage');
      } else await page.keyboard.press('Escape');
    }
    await open('calendar?kind=publication');
    await page
      .getByRole('button', { name: /^(Ouvrir|Open)\s*: / })
      .first()
      .click();
    await shot('coverage');
    await page.keyboard.press('Escape');
  },
  calendar: async () => {
    await open('calendar');
    await shot('calendar');
    await page
      .getByRole('button', { name: /^(Ouvrir|Open)\s*: / })
      .first()
      .click();
    const day = page.getByLabel(t('Déplacer au', 'Move to'));
    const moved = new Date(Date.parse(await day.inputValue()) + 3 * 86_400_000).toISOString().slice(0, 10);
    await day.fill(moved);
    await page
      .getByRole('textbox', { name: t('Titre', 'Title'), exact: true })
      .fill(t('Mon propre titre', 'My own title'));
    await page
      .getByRole('textbox', { name: t('Votre remarque', 'Your remark') })
      .fill(t('À voir ensemble.', 'To see together.'));
    await shot('calendar');
    await button('Enregistrer', 'Save').click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await open('plan');
    await shot('calendar');
    await button('Refaire le plan', 'Make the plan again').click();
    // The screen of the plan is the one that was left: first it goes.
    await page.waitForURL(/\/work\//);
    await open('calendar');
    await shot('calendar');
    await page.getByText(t('Votre nouveau plan est prêt.', 'Your new plan is ready.')).waitFor({ timeout: longMs });
    await shot('calendar');
    await page.getByText(t('Mon propre titre', 'My own title'), { exact: true }).waitFor();
    await shot('calendar');
  },
  readings: async () => {
    await open('steering');
    await shot('readings');
    const whole = page.getByRole('group', { name: t('Toute l’entreprise', 'The whole company') });
    await whole.getByLabel(t('Visites du site', 'Visits of the site')).fill('420');
    await whole.getByLabel(t(/^Nouve/, /^New /)).fill('3');
    const channel = page.getByRole('group').nth(1);
    // A channel without figures is chosen first.
    const choose = button('Noter ses chiffres', 'Write its figures');
    if ((await channel.count()) === 0) await choose.click();
    await channel.getByLabel(t('Dépense', 'Spending')).fill('300');
    await channel.getByLabel(t(/^Nouve/, /^New /)).fill('2');
    await shot('readings');
    await button('Enregistrer et voir ce que cela change', 'Save and see what it changes').click();
    await page.getByText(t('Mois enregistré.', 'Month saved.')).waitFor();
    await page.getByText(t('Mois enregistré.', 'Month saved.')).scrollIntoViewIfNeeded();
    await shot('readings');
    await page.mouse.wheel(0, 600);
    await shot('readings');
    await button('Je n’ai pas encore de résultats', 'I have no results yet').click();
    await button('Préparer la période suivante', 'Prepare the next period').click();
    const take = page.getByRole('button', { name: /^(Prendre ce plan à partir du|Take this plan from) / });
    await take.waitFor({ timeout: longMs });
    await take.scrollIntoViewIfNeeded();
    await shot('readings');
    await take.click();
    await page.waitForTimeout(2_000);
    await open('calendar');
    await shot('readings');
  },
};

/** Answers the question shown: that it is not known, what is proposed, the first choice, or a name with a price. */
async function answer(at: Page): Promise<void> {
  const main = at.getByRole('main');
  const unknown = button('Je ne sais pas', 'I do not know');
  const fields = {
    box: main.locator('textarea, input[type=text], input:not([type])').first(),
    list: main.locator('select').first(),
  };
  const choice = main.locator('input[type=radio], input[type=checkbox]');
  if ((await unknown.count()) > 0) await unknown.click();
  else {
    if ((await fields.box.count()) > 0 && (await fields.box.inputValue()) === '') await fields.box.fill('Atelier 400');
    if ((await fields.list.count()) > 0 && (await fields.list.inputValue()) === '')
      await fields.list.selectOption({ index: 1 });
    if ((await choice.count()) > 0 && (await main.locator('input:checked').count()) === 0) await choice.first().check();
    await button('Continuer', 'Continue').click();
  }
  await at.waitForTimeout(1_500);
  if ((await at.locator('[aria-invalid=true]').count()) > 0) await fields.box.fill('40');
}

for (const [name, run] of Object.entries(tasks)) {
  const start = Date.now();
  try {
    await run();
    console.log(`${name}: done in ${((Date.now() - start) / 1_000).toFixed(1)} s`);
  } catch (error) {
    await shot(`${name}-stopped`);
    console.log(`${name}: stopped: ${(error as Error).message.split('\n').slice(0, 3).join(' ')}`);
  }
}
await browser.close();
await edited.close();
