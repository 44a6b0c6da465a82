import { referralMessage } from '../../src/core/planning/texts/kinds/referral-message.ts';
import type { Candidate } from '../../src/core/contents/selection/candidate.ts';
import type { Chosen } from '../../src/core/contents/selection/chosen.ts';
import { type ContentFormat, defineFormat } from '../../src/core/contents/content-format.ts';
import type { CompanyOffer, CompanyPersona } from '../../src/core/framework/company/company.ts';

import type { ChannelReuse, Steering } from '../../src/core/planning/plan/steering.ts';
import type { Topic } from '../../src/core/planning/topics/topic.ts';
import { companyWith } from './small-company.ts';

const company = companyWith();

/** A topic that an existing page answers. */
export function topicWith(given: Partial<Topic> = {}): Topic {
  const id = given.id ?? 't1';
  return {
    id,
    name: 'vélo de ville',
    keyword: 'vélo de ville',
    personaId: 'p1',
    intent: 'commercial',
    keywords: [],
    terms: ['vélo'],
    target: { kind: 'page', url: `https://www.velo-nord.example/${id}`, title: 'Vélo de ville' },
    pages: [],
    linkStatus: 'ok',
    coverage: 0.5,
    measured: false,
    potential: null,
    expectedClicks: null,
    gap: 0.5,
    ...given,
  };
}

/** The target of a topic without a page. */
export const plannedTarget = (id: string): Topic['target'] => ({
  kind: 'planned',
  url: `https://www.velo-nord.example/${id}`,
  title: 'Vélo de ville',
});

export function formatWith(given: Partial<ContentFormat> = {}): ContentFormat {
  return defineFormat({
    id: 'E-TEST',
    family: 'editorial',
    title: { fr: 'article', en: 'article' },
    stages: ['ACQ'],
    channels: ['CH-BLOG'],
    hours: { low: 1, mode: 2, high: 3 },
    skill: 'writing',
    media: 'text',
    interactivity: 0,
    personalisation: 'none',
    customerRole: 'beneficiary',
    writing: 'practical-sheet',
    serves: ['article'],
    most: 9,
    length: [300, 600],
    linking: { fr: 'Vers l’offre.', en: 'To the offer.' },
    accessibility: [],
    kpis: ['K-SESS'],
    risk: 0,
    text: referralMessage,
    brief: () => ({
      angle: { fr: 'Répondre.', en: 'Answer.' },
      outline: [],
      callToAction: { fr: 'Voir', en: 'See' },
    }),
    ...given,
  });
}

type CandidateGiven = Omit<Partial<Candidate>, 'format' | 'topic' | 'keys'> & {
  readonly format?: Partial<ContentFormat>;
  readonly topic?: Partial<Topic>;
};

/** A candidate of two hours, without cash. */
export function candidateWith({ format: ownFormat, topic: ownTopic, ...given }: CandidateGiven = {}): Candidate {
  const format = formatWith(ownFormat);
  const topic = topicWith(ownTopic);
  const persona = given.persona ?? (company.personas[0] as CompanyPersona);
  const stage = given.stage ?? 'ACQ';
  return {
    format,
    topic,
    persona,
    offer: company.offers[0] as CompanyOffer,
    channelId: 'CH-BLOG',
    stage,
    hours: 2,
    cash: 0,
    outsourced: false,
    score: 0.5,
    values: {
      gapValue: 0.5,
      stageNeed: 1,
      personaFit: 0.5,
      channelStrength: 0.5,
      evidence: 0.5,
      season: 0.4,
      effortEff: 0.9,
      costEff: 1,
      differentiation: 1,
      accessibility: 0.3,
      risk: 0,
    },
    keys: {
      format: `format ${format.id}`,
      pair: `pair ${persona.id} ${topic.id}`,
      stage: `stage ${stage}`,
      both: `both ${format.id} ${topic.id}`,
      subject: `subject ${format.id} ${topic.name} ${topic.target.url}`,
      exact: `exact ${persona.id} ${topic.id} ${format.id}`,
    },
    ...given,
  };
}

export const chosenWith = (given: CandidateGiven = {}): Chosen => ({
  candidate: candidateWith(given),
  runnerUp: null,
});

/** A steering with the decisions of some channels, `pending` for the others, and a ceiling of 40 a customer. */
export function steeringWith(
  decisions: Readonly<Record<string, ChannelReuse['decision']>> = {},
  given: Partial<Steering> = {},
): Steering {
  return {
    cac: { cacMax: 5000 } as Steering['cac'],
    channels: [],
    channelCap: 40,
    cacMax: 50,
    capText: { fr: '40 €', en: '€40' },
    breakEvenText: { fr: '60 €', en: '€60' },
    limitOf: () => ({ channelCap: 40, capText: { fr: '40 €', en: '€40' }, breakEvenText: { fr: '60 €', en: '€60' } }),
    decisionOf: (typeId) => decisions[typeId] ?? 'pending',
    allocation: { rows: [] } as unknown as Steering['allocation'],
    moveOf: ({ before, after }) => ({
      verdict: after === 0 ? 'stop' : after > before ? 'more' : after < before ? 'less' : 'keep',
      before: before / 6,
      after: Math.round(after / 6),
    }),
    ...given,
  };
}
