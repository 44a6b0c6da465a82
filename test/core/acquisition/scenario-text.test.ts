import { expect, test } from 'vitest';
import { offerToAudience } from '../../../src/core/acquisition/scenario-topic.ts';
import { scenarioText } from '../../../src/core/acquisition/scenario-text.ts';
import { sCommunity } from '../../../src/core/acquisition/scenarios/s-community.ts';
import { sInfluLocal } from '../../../src/core/acquisition/scenarios/s-influ-local.ts';
import { sReferralLaunch } from '../../../src/core/acquisition/scenarios/s-referral-launch.ts';
import { sEventBridge } from '../../../src/core/acquisition/scenarios/s-event-bridge.ts';
import { sInteractiveLead } from '../../../src/core/acquisition/scenarios/s-interactive-lead.ts';
import { sRetarget } from '../../../src/core/acquisition/scenarios/s-retarget.ts';
import { sPartnerRelay } from '../../../src/core/acquisition/scenarios/s-partner-relay.ts';
import { sSeason } from '../../../src/core/acquisition/scenarios/s-season.ts';
import { sSeoLocal } from '../../../src/core/acquisition/scenarios/s-seo-local.ts';
import { sSeoCluster } from '../../../src/core/acquisition/scenarios/s-seo-cluster.ts';
import { sSeaIntent } from '../../../src/core/acquisition/scenarios/s-sea-intent.ts';
import type { AcquisitionScenario } from '../../../src/core/acquisition/acquisition-scenario.ts';
import type { Company } from '../../../src/core/framework/company/company.ts';
import { type PlanContext, planContext } from '../../../src/core/planning/context/plan-context.ts';
import type { Topic } from '../../../src/core/planning/topics/topic.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';
import { languages } from '../../support/languages.ts';
import { channelWith, companyWith, personaWith } from '../../support/small-company.ts';
import { topicWith } from '../../support/plan-parts.ts';

function textOf(scenario: AcquisitionScenario, topic = topicWith()) {
  const [offer] = companyWith().offers;
  const attributes = ['cadre en acier', 'huit vitesses', 'deux ans de garantie'];
  const proofs = ['Le cadre est garanti deux ans.', 'L’essai d’une heure est gratuit à la boutique.'];
  const company = companyWith({ offers: [{ ...offer!, attributes, proofs, landingUrls: ['/velo-de-ville'] }] });
  const context = planContext(company, null, { start: '2027-01-04' }, languages);
  const option = {
    scenario,
    persona: context.company.personas[0]!,
    channels: [],
    relevance: null as never,
    proof: null,
    pays: true,
  };
  const subject = { id: 'scenario-1', topic, event: null, turn: 0, steps: scenario.steps };
  return scenarioText(context, option, subject);
}

test('the variant differs from the message in its first sentence only', () => {
  const [first, second] = textOf(sSeaIntent).messages;
  expect([first!.id, second!.id, second!.changedElement]).toEqual(['scenario-1-step-2', 'scenario-1-step-2-b', 'hook']);
  expect([second!.body, second!.cta]).toEqual([first!.body, first!.cta]);
  expect(second!.hook).not.toBe(first!.hook);
});

test('search ads come with headlines and descriptions that fit, and the page they lead to', () => {
  const { ready } = textOf(sSeaIntent);
  expect(ready?.form).toBe('search-ads');
  expect(ready?.parts.filter(({ limit }) => limit === 30).length).toBeGreaterThanOrEqual(3);
  expect(ready?.parts.map(({ label }) => label.en)).toContain('Landing page');
});

test('each step that people read has its own text, with a call and where it leads', () => {
  const [setting, first, last] = textOf(sRetarget).said;
  expect(setting).toBeNull();
  expect(first).toMatchObject({ to: expect.stringContaining('/velo-de-ville') });
  expect([first!.body, first!.cta, last!.body, last!.cta]).not.toContain('');
  expect(last!.body).toMatch(/\[téléphone\]/);
});

test('a creator gets the terms and the disclosure before anything is sent', () => {
  const [note] = textOf(sInfluLocal).said;
  expect(note!.body).toMatch(/Collaboration commerciale.*Conditions écrites/s);
});

test('nothing is sold under a search that names another thing', () => {
  expect(textOf(sSeoCluster, topicWith({ keyword: 'pignon fixe pas cher' })).messages).toEqual([]);
});

test('a step says a fact of the file, also where other texts have its price', () => {
  const known = /600|Vélo de ville|garanti|essai/u;
  for (const { body, hook } of textOf(sSeoLocal).messages) expect(`${hook} ${body}`).toMatch(known);
  const { said } = textOf(sPartnerRelay);
  for (const step of said) expect(step?.body ?? 'garanti').not.toMatch(/avec image|au nom de|de la part de/u);
});

test('a last call without an occasion sets no deadline for what is in stock', () => {
  const bodies = textOf(sSeason).said.map((step) => `${step?.hook} ${step?.body}`);
  expect(bodies.join(' ')).not.toMatch(/date limite/iu);
});

test('a question is not left without its answer, where another text has the answer', () => {
  const answer = 'Huit vitesses, toutes réglées dans notre atelier avant la remise de chaque vélo.';
  const question = 'Combien de vitesses ?';
  const company = companyWith({
    answers: [{ question, answer }],
    personas: [personaWith({ objections: [question] })],
  });
  const said = (...printed: string[]): string => {
    const context = planContext(company, null, { start: '2027-01-04' }, languages);
    context.ledger.keep(printed);
    return saidIn(context, sCommunity, topicWith());
  };
  expect(said()).toMatch(/Combien de vitesses.*Huit/su);
  expect(said(answer)).not.toContain('vitesses');
});

test('the rule of a referral names the reward that the company gives today, and none else', () => {
  const rule = (name: string): string => {
    const sent = channelWith('CH-REFERRAL', { id: 'sent', name, metrics: { newCustomers: 9 } });
    const costs = [{ id: 'c1', channelId: 'sent', purpose: 'referral' as const, cash: 90, inKind: 0, hours: 0 }];
    const context = planContext(companyWith({ channels: [sent], costs }), null, { start: '2027-01-04' }, languages);
    const option = {
      scenario: sReferralLaunch,
      persona: context.company.personas[0]!,
      channels: [],
      relevance: null as never,
      proof: null,
      pays: true,
    };
    const subject = { id: 's', topic: topicWith(), event: null, turn: 0, steps: sReferralLaunch.steps };
    return scenarioText(context, option, subject)
      .said.map((one) => one?.body ?? '')
      .join(' ');
  };
  expect(rule('un mois offert à chacun')).toContain('un mois offert à chacun');
  // nothing is said of a reward that nobody decided
  expect(rule('bouche à oreille')).not.toMatch(/récompense|reçoi/u);
});

test('an audience is offered what it buys, not what shares a word of the search with another offer', () => {
  const [offer] = companyWith().offers;
  const offers = [
    { ...offer!, id: 'a', name: 'Poêle de masse', revenueShare: 0.8 },
    { ...offer!, id: 'b', name: 'Stage de maçonnerie', revenueShare: 0.2 },
  ];
  const buyer = personaWith({ id: 'p1', weight: 0.6, vocabulary: ['poêle prix'] });
  const pupil = personaWith({ id: 'p2', weight: 0.4, segment: 'stagiaires', vocabulary: ['stage maçonnerie'] });
  const context = planContext(
    companyWith({ offers, personas: [buyer, pupil] }),
    null,
    { start: '2027-01-04' },
    languages,
  );
  const topic = topicWith({ name: 'maçonnerie ancienne', keyword: 'maçonnerie vieille ferme' });
  const named = context.company.personas.map((persona) => offerToAudience(context, topic, persona).id);
  expect(named).toEqual(['a', 'b']);
});

test('a partner that sends people already is thanked with their count', () => {
  const channels = [channelWith('CH-PARTNER', { ownership: 'partner', metrics: { newCustomers: 25 } })];
  const context = planContext(companyWith({ channels }), null, { start: '2027-01-04' }, languages);
  const option = {
    scenario: sPartnerRelay,
    persona: context.company.personas[0]!,
    channels: [],
    relevance: null as never,
    proof: null,
    pays: true,
  };
  const subject = { id: 's', topic: topicWith(), event: null, turn: 0, steps: sPartnerRelay.steps };
  expect(scenarioText(context, option, subject).said[0]?.hook).toMatch(/en 6 mois, 25 personnes sont venues/iu);
});

/** What the steps of a scenario say, for one persona of a context. */
function saidIn(
  context: PlanContext,
  scenario: AcquisitionScenario,
  topic: Topic,
  persona = context.company.personas[0]!,
): string {
  const option = { scenario, persona, channels: [], relevance: null as never, proof: null, pays: true };
  const subject = { id: 's', topic, event: null, turn: 0, steps: scenario.steps };
  return scenarioText(context, option, subject)
    .said.flatMap((one) => (one === null ? [] : `${one.hook} ${one.body} ${one.cta}`))
    .join(' ');
}

const textsOf = (scenario: AcquisitionScenario, company: Company) => {
  const context = planContext(company, null, { start: '2027-01-04' }, languages);
  const persona = context.company.personas[0]!;
  const option = { scenario, persona, channels: [], relevance: null as never, proof: null, pays: true };
  const subject = { id: 's', topic: topicWith(), event: null, turn: 0, steps: scenario.steps };
  return scenarioText(context, option, subject).said.flatMap((one) => one ?? []);
};

test('a letter greets the reader and says who writes; what is published does neither', () => {
  const people = [{ name: 'Anne', role: 'clients', hours: 4 }];
  const company = companyWith({ capacity: { ...companyWith().capacity, people } });
  const [letter] = textsOf(sRetarget, company);
  expect(letter!.hook).toMatch(/^Bonjour \[prénom\]/u);
  expect(letter!.body).toMatch(/Anne, \S.*$/u);
  const [result] = textsOf(sSeoCluster, company);
  expect(`${result!.hook} ${result!.body}`).not.toMatch(/Bonjour|Anne/u);
});

test('the letter to a partner has the text to publish with its page, and the next one does not say it again', () => {
  const [offer] = companyWith().offers;
  const company = companyWith({
    channels: [channelWith('CH-PARTNER', { ownership: 'partner', metrics: { newCustomers: 25 } })],
    offers: [{ ...offer!, landingUrls: ['/velo-de-ville'] }],
  });
  const [request, material] = textsOf(sPartnerRelay, company);
  expect(request!.body).toMatch(/À publier.*velo-de-ville/su);
  expect(material!.body).not.toContain('À publier');
  expect(material!.hook).not.toBe(request!.hook);
});

test('who gives is neither sold, nor booked, nor rewarded', () => {
  const [offer] = companyWith().offers;
  const { organisation } = companyWith();
  const company = companyWith({
    organisation: { ...organisation, businessModel: 'nonprofit' },
    offers: [{ ...offer!, name: 'Don', proofs: ['Le reçu fiscal part sous dix jours.'], landingUrls: ['/donner'] }],
    answers: [{ question: 'Est-ce réservé aux adhérents ?', answer: 'Non, chacun peut emprunter.' }],
  });
  for (const scenario of [sRetarget, sReferralLaunch, sInteractiveLead, sEventBridge]) {
    const said = textsOf(scenario, company).map(({ hook, body, cta }) => `${hook} ${body} ${cta}`);
    expect(said.join(' ')).not.toMatch(/réserv|récompense|emprunter|€|avant de choisir|première commande/iu);
  }
});

test('a tool is announced by its name, and where none can be made the points to check are in the letter', () => {
  const [offer] = companyWith().offers;
  const offers = ['Vélo de ville', 'Atelier de réglage'].map((name, at) => ({ ...offer!, id: `o${at}`, name }));
  const personas = [personaWith({ jobs: ['choisir un vélo', 'suivre un atelier'] })];
  const [tool] = textsOf(sInteractiveLead, companyWith({ offers, personas }));
  expect(tool!.hook).toMatch(/calculateur|questionnaire/u);
  const quoted = companyWith({
    offers: [{ ...offer!, name: 'Réparation sur devis', priceNet: 0, attributes: ['cadre en acier', 'pneus neufs'] }],
  });
  const [points] = textsOf(sInteractiveLead, quoted);
  expect(points!.body).toMatch(/☐ .*☐ /u);
});

test('a search result answers its search, under the words of the search', () => {
  const answers = [{ question: 'Quel est le délai de livraison ?', answer: 'Dix jours, avec une date écrite.' }];
  const context = planContext(companyWith({ answers }), null, { start: '2027-01-04' }, languages);
  const said = saidIn(context, sSeoCluster, topicWith({ keyword: 'délai de livraison' }));
  expect(said).toMatch(/^Délai de livraison \| Vélo Nord.*Dix jours, avec une date écrite\./su);
});

test('a title asks nothing that the file does not answer', () => {
  const context = planContext(companyWith(), null, { start: '2027-01-04' }, languages);
  expect(saidIn(context, sSeoCluster, topicWith({ keyword: 'comment mesurer son cadre' }))).not.toContain('mesurer');
});

test('an answer about one offer is not said of another, nor is a price of nothing in particular', () => {
  const [offer] = companyWith().offers;
  const offers = [
    { ...offer!, id: 'a', name: 'Vélo de ville', revenueShare: 0.8 },
    { ...offer!, id: 'b', name: 'Stage de maçonnerie', kind: 'service' as const, revenueShare: 0.2, priceNet: 90 },
  ];
  const answers = [{ question: 'Combien cela coûte-t-il ?', answer: 'Cela coûte 600 euros, antivol compris.' }];
  const cyclist = personaWith({ id: 'p1', weight: 0.6, vocabulary: ['vélo ville'] });
  const mason = personaWith({
    id: 'p2',
    weight: 0.4,
    segment: 'stagiaires',
    vocabulary: ['stage maçonnerie'],
    objections: ['Combien cela coûte-t-il ?'],
  });
  const context = planContext(
    companyWith({ offers, answers, personas: [cyclist, mason] }),
    null,
    { start: '2027-01-04' },
    languages,
  );
  const topic = topicWith({ name: 'stage de maçonnerie', keyword: 'stage maçonnerie' });
  const [first, second] = context.company.personas.map((persona) => saidIn(context, sRetarget, topic, persona));
  expect(first).toContain('antivol');
  expect(second).toMatch(/maçonnerie/u);
  expect(second).not.toMatch(/antivol|600/u);
});

test('a membership is joined, whatever else is booked', () => {
  const [offer] = companyWith().offers;
  const { organisation } = companyWith();
  const company = companyWith({
    organisation: { ...organisation, businessModel: 'local_service', sector: 'education_training' },
    offers: [{ ...offer!, name: 'Adhésion annuelle', kind: 'subscription', pricePer: 'an', landingUrls: ['/adherer'] }],
  });
  const [reminder] = textsOf(sRetarget, company);
  expect(reminder!.cta).toBe('Adhérer');
  expect(reminder!.body).not.toMatch(/réserv|date/u);
});

test('a wish for a day of the year opens no text that is read on other days', () => {
  const hooks = (wish: string): string =>
    textsOf(sSeason, companyWith({ personas: [personaWith({ jobs: [wish] })] }))
      .map(({ hook }) => hook)
      .join(' ');
  expect(hooks('choisir un vélo solide')).toContain('choisir un vélo solide');
  expect(hooks('choisir un vélo avant Pâques')).not.toContain('Pâques');
});

test('a message asks one question about its offer', () => {
  const { actions } = planOf(exampleCompany('maison-tilleul-gres'));
  const messages = actions.flatMap(({ scenario }) => scenario?.steps.flatMap(({ message }) => message ?? []) ?? []);
  const questions = messages.map(
    ({ hook, body }) => `${hook} ${body}`.match(/une question[^?]*\?|que voulez-vous savoir[^?]*\?/gi)?.length ?? 0,
  );
  expect(questions).toContain(1);
  expect(Math.max(...questions)).toBe(1);
});
