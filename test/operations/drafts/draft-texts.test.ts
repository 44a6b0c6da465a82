import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadyText } from '../../../src/core/planning/plan/details/ready-text.ts';
import type { Strategy } from '../../../src/core/planning/plan/plan.ts';
import { pair } from '../../../src/core/values/text.ts';
import { createGuardedFetch } from '../../../src/io/fetch/guarded-fetch.ts';
import { openLog } from '../../../src/io/log.ts';
import type { GuardedFetch } from '../../../src/io/services/guarded-fetch.ts';
import type { Prompt } from '../../../src/io/services/person.ts';
import { openaiWriter } from '../../../src/io/writer/openai-writer.ts';
import { plainWriter } from '../../../src/io/writer/plain-writer.ts';
import { draftTexts } from '../../../src/operations/drafts/draft-texts.ts';
import { exampleCompany } from '../../support/companies.ts';
import { drafts, type FaultyModel, faults, startFaultyModel } from '../../support/faulty-model.ts';
import { languages } from '../../support/languages.ts';
import { smallPlan } from '../../support/small-plan.ts';

const example = exampleCompany('maison-tilleul-gres');
const { organisation } = example;
const secret = 'marge de 61 % (interne)';
const company = {
  ...example,
  organisation: { ...organisation, brand: { ...organisation.brand, proofs: [...organisation.brand.proofs, secret] } },
};
const part = (en: string, text: string) => ({ label: pair(en, en), text, limit: null });
const ready: ReadyText = {
  form: 'email',
  parts: [
    part('Subject', 'Vos bols en grès'),
    part(
      'Body',
      'Bonjour [prénom],\nVos bols sont en grès. Ils passent au lave-vaisselle. Une question ? Répondez à ce message.',
    ),
    part('Address of the button', 'https://tilleul.example/bols'),
  ],
  variant: { element: pair('objet', 'subject'), text: 'Des bols en grès', hypothesis: pair('', '') },
};
const planned = (kind: string, at: number) => ({
  id: `text-0${at}`,
  kind,
  title: pair('Bols', 'Bowls'),
  why: null,
  subjects: [],
  offerId: null,
  actionId: at === 1 ? 'a1' : null,
  ready,
});
const none = { scenario: null, conversion: null, retention: null, referral: null };
const strategy = smallPlan({
  texts: [planned('silent-quotes', 1), planned('place-free', 2), planned('consent-line', 3)],
  actions: [{ id: 'a1', ...none, content: { ready, brief: { notes: [] }, message: null } }] as never,
});

let model: FaultyModel;
let fetch: GuardedFetch;
beforeAll(async () => {
  model = await startFaultyModel();
  fetch = createGuardedFetch({ allow: [`127.0.0.1:${model.port}`] });
});
afterAll(async () => {
  await fetch.close();
  await model.close();
});

const memoryStore = () => {
  const documents = new Map<string, unknown>();
  return {
    readDocument: async (id: string) => documents.get(id) ?? null,
    saveDocument: async (id: string, _: string, document: unknown) => void documents.set(id, document),
  };
};

const prices = { read: 2, written: 6, currency: 'EUR' };
const writerFor = (fault: string, priced: typeof prices | null = prices) =>
  openaiWriter({
    apiKey: 'sk-tout-a-fait-secrete',
    baseUrl: model.baseUrl(fault),
    model: 'essai',
    prices: priced ?? undefined,
    fetch,
    log: openLog({ stream: { write: () => undefined } }),
    callMs: fault === 'hang' || fault === 'drip' ? 300 : 20_000,
    random: () => 0.5,
    wait: async () => undefined,
  });

const context = {
  locale: 'fr' as const,
  signal: new AbortController().signal,
  progress: () => undefined,
  typedByPerson: true,
  workspace: 'local',
};

function drafted(
  writer: Parameters<typeof draftTexts>[2]['writer'],
  {
    store = memoryStore(),
    day = '2027-01-04',
    yes = true,
    caps = {},
    person,
  }: { store?: unknown; day?: string; yes?: boolean; caps?: object; person?: unknown } = {},
) {
  const services = { store, writer, languages, clock: { now: () => `${day}T08:00:00Z` }, person };
  const all = { calls: 100, tokens: 100_000, cost: null, ...caps };
  return draftTexts({ strategy, company }, { caps: all, yes }, services as never, context);
}

const partsOf = ({ texts }: Strategy) => texts.map((text) => text.ready.parts.map((one) => one.text));
const healing = ['draft-good', 'draft-repaired'];

describe('drafts of a model', () => {
  test('replace the texts, in the list and in the action, with who wrote them', async () => {
    const { strategy: plan, drafts: summary } = await drafted(writerFor('draft-good'));
    expect(summary).toMatchObject({ model: 'essai', texts: 2, calls: 2, kept: 2, refused: [], accepted: true });
    const [first, , legal] = plan.texts;
    expect(first!.ready.parts[1]!.text).toMatch(/^Bonjour \[prénom\],\nRépondez à ce message/);
    expect(first!.ready.parts[2]!.text).toBe('https://tilleul.example/bols');
    expect(first!.ready.draft).toMatchObject({ model: 'essai', day: '2027-01-04', kept: true, reasons: [] });
    expect(first!.ready.draft!.prompt).toMatch(/^[0-9a-f]{12}$/);
    expect(plan.actions[0]!.content!.ready).toEqual(first!.ready);
    expect(legal!.ready).toEqual(ready);
  });

  test('are asked for once more with the reasons of their refusal', async () => {
    model.calls.clear();
    const { drafts: summary } = await drafted(writerFor('draft-repaired'), { caps: { calls: 2 } });
    expect(summary).toMatchObject({ calls: 2, kept: 1 });
    expect(model.requests.at(-1)).toContain('un nombre absent des faits');
  });

  test('cost nothing and are the same in a second run, on another day', async () => {
    const store = memoryStore();
    const first = await drafted(writerFor('draft-good'), { store });
    const second = await drafted(writerFor('draft-good'), { store, day: '2027-02-01', yes: false });
    expect(second.strategy).toEqual(first.strategy);
    expect(second.drafts).toMatchObject({ calls: 0, tokens: 0, kept: 2, estimate: { calls: 0, cost: 0 } });
  });

  test('receive public facts alone, between two lines of their hash, and no key or secret', async () => {
    model.requests.length = 0;
    await drafted(writerFor('draft-good'));
    const sent = model.requests.join('\n');
    expect(sent).toContain('compatible lave-vaisselle');
    expect(sent).not.toMatch(/61 %|interne|sk-tout|"capacity"|revenueShare/);
    expect(sent).toContain(String.raw`\"place\":\"Body\"`);
    expect(sent).not.toContain(String.raw`\"place\":\"Address of the button\"`);
    expect(JSON.parse(model.requests[0]!).messages[1].content).toMatch(/^(----[0-9a-f]{24}----)\n\{.*\}\n\1$/su);
  });
});

const refusing = [...Object.keys(faults), ...Object.keys(drafts)].filter((fault) => !healing.includes(fault));
test.each(refusing)('%s keeps every deterministic text, with a reason', async (fault) => {
  const { strategy: plan, drafts: summary } = await drafted(writerFor(fault));
  expect(partsOf(plan)).toEqual(partsOf(strategy));
  expect(summary.kept).toBe(0);
  expect(summary.calls).toBeLessThanOrEqual(4);
  const entries = plan.texts.slice(0, 2).map((text) => text.ready.draft);
  expect(entries).toEqual(
    entries.map(() => expect.objectContaining({ kept: false, reasons: expect.arrayContaining([expect.anything()]) })),
  );
});

describe('the cost', () => {
  test('is shown to a person, who may refuse it', async () => {
    const asked: string[] = [];
    const person = {
      ask: async ({ message }: Prompt) => (asked.push(message), { answer: 'no' }),
      tell: () => undefined,
      close: () => undefined,
    };
    model.requests.length = 0;
    const { strategy: plan, drafts: summary } = await drafted(writerFor('draft-good'), { yes: false, person });
    expect(asked[0]).toMatch(/essai rédigera 2 textes.: 4 appels et \d+ jetons au plus, .*€ au plus/);
    expect(summary).toMatchObject({ accepted: false, calls: 0, kept: 0 });
    expect(model.requests).toEqual([]);
    expect(plan.texts).toEqual(strategy.texts);
  });

  test('is not spent where nobody can accept it', async () => {
    const { drafts: summary } = await drafted(writerFor('draft-good'), { yes: false });
    expect(summary).toMatchObject({ accepted: false, calls: 0, estimate: { calls: 4 } });
  });

  test.each([
    ['calls', { calls: 3 }],
    ['tokens', { tokens: 3_500 }],
    ['money', { cost: 0.011 }],
  ])('stays within the cap of %s', async (_, caps) => {
    const { drafts: summary } = await drafted(writerFor('draft-good'), { caps });
    expect(summary).toMatchObject({ calls: 1, kept: 1 });
    expect(summary.refused[0]!.reason.en).toBe('the cap of calls, tokens or money is reached');
  });

  test('cannot be capped where the prices are not known', async () => {
    await expect(drafted(writerFor('draft-good', null), { caps: { cost: 1 } })).rejects.toThrow();
  });

  test('without a model is nothing: the texts stand', async () => {
    const { strategy: plan, drafts: summary } = await drafted(plainWriter);
    expect(plan).toBe(strategy);
    expect(summary.refused[0]).toMatchObject({ texts: 2, reason: { en: 'no model is configured' } });
  });
});
