import { describe, expect, test } from 'vitest';
import { selectContents } from '../../../../src/core/contents/selection/select-contents.ts';
import { writtenContents } from '../../../../src/core/contents/selection/written-contents.ts';
import { isTool } from '../../../../src/core/contents/selection/selection.ts';
import type { PlanContext } from '../../../../src/core/planning/context/plan-context.ts';
import { textKeysOf } from '../../../../src/core/planning/texts/text-of-action.ts';
import { plannedTarget, topicWith } from '../../../support/plan-parts.ts';
import { channelWith, companyWith, contextOf, personaWith } from '../../../support/small-company.ts';

const channels = ['CH-SEO', 'CH-IG', 'CH-FB', 'CH-LI', 'CH-EMAIL-NL'].map((typeId) =>
  channelWith(typeId, { audienceSize: 3000 }),
);
const affinities = ['CH-SEO', 'CH-SITE', 'CH-BLOG', 'CH-IG', 'CH-FB', 'CH-EMAIL-NL'].map((typeId) => ({
  typeId,
  affinity: 0.8,
}));
const objections = ['le vélo tient-il dans un train ?', 'à partir de quelle taille ?'];
const answers = [
  { question: 'Faut-il un rendez-vous ?', answer: 'Non, venez quand vous voulez.' },
  { question: 'Le vélo est-il garanti ?', answer: 'Oui, deux ans, pièces et réglages.' },
];
const company = companyWith({
  channels,
  answers,
  personas: [
    personaWith({ id: 'p1', weight: 0.6, channels: affinities, objections }),
    personaWith({ id: 'p2', weight: 0.4, channels: affinities }),
  ],
});
const topics = Array.from({ length: 6 }, (_, at) =>
  topicWith({ id: `t${at}`, personaId: at % 2 === 0 ? 'p1' : 'p2', gap: 1 - at / 10, target: plannedTarget(`t${at}`) }),
);
const context: PlanContext = { ...contextOf(company), topics };
const hours = 240;
const selection = selectContents(context, {
  hours,
  cash: { acquisition: 500, activation: 500, retention: 500, referral: 500 },
});
const { length: wanted } = selection.picked;
const first = selection.picked.map(({ candidate }) => candidate);
const chosen = writtenContents(context, selection).map(({ candidate }) => candidate);
const keyOf = ({ format, persona, offer }: (typeof chosen)[number]): string | null =>
  textKeysOf(context, format.text, { persona, offer, event: null, turn: 0 })[0] ?? null;
const texts = new Set(chosen.flatMap((one) => keyOf(one) ?? []));
const briefs = chosen.filter(({ format }) => format.text !== null).length - texts.size;

describe('the contents of a plan', () => {
  test('are written first, and no more of them are briefs than texts', () => {
    expect(texts.size).toBeGreaterThan(new Set(first.flatMap((one) => keyOf(one) ?? [])).size);
    expect(chosen.length).toBeLessThan(wanted);
    // a plan with few texts keeps what its families, pages and audiences need
    expect(briefs).toBeLessThanOrEqual(texts.size + 1);
  });

  test('keep their four families, half of the interactive ones as tools, and the share of each audience', () => {
    expect(new Set(chosen.map(({ format }) => format.family)).size).toBe(4);
    const interactive = chosen.filter(({ format }) => format.family === 'interactive');
    expect(interactive.filter(isTool).length * 2).toBeGreaterThanOrEqual(interactive.length);
    const share = chosen.filter(({ persona }) => persona.id === 'p1').length / chosen.length;
    expect(Math.abs(share - 0.6)).toBeLessThanOrEqual(0.1);
  });

  test('take no more hours than the plan gives them', () => {
    expect(chosen.reduce((sum, one) => sum + one.hours, 0)).toBeLessThanOrEqual(hours);
  });
});
