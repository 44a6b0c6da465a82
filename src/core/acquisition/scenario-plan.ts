import type { AcquisitionScenario } from './acquisition-scenario.ts';
import type { Factor, Message } from '../planning/plan/action.ts';
import { shortName } from '../planning/context/company-reach.ts';
import { hashtagsFor } from '../planning/messages/hashtags.ts';
import type { MessageAbout } from '../planning/messages/message-about.ts';
import { messageFacts } from '../planning/messages/message-facts.ts';
import { pair } from '../values/text.ts';
import { typeset, typesetText } from '../language/typeset.ts';
import { channelType, isChannelType } from '../framework/channels.ts';
import { kpiOf } from '../framework/kpis/kpi-of.ts';
import type { CompanyPersona } from '../framework/company/company.ts';
import { measureText } from '../framework/measure-text.ts';
import { addDays, type Day } from '../values/day.ts';
import { bindableKpis } from '../planning/targets/bindable-kpis.ts';
import type { Kpi, Marks } from '../framework/kpis/kpi.ts';
import { newCustomersKpi, sessionsKpi } from '../framework/kpis/kpi-ids.ts';
import { kpiAim } from '../framework/kpis/kpi-aim.ts';
import { offerFor } from '../contents/selection/content-candidates.ts';
import { type DraftAction, noDetail } from '../planning/plan/draft-action.ts';
import { actionStart } from '../framework/kpis/kpi-start.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { changes, rankedScenarios, type ScenarioOption } from './scenario-options.ts';
import { saidAgain, stoppedLast, wasStopped } from '../planning/context/stopped.ts';
import type { Topic } from '../planning/topics/topic.ts';
import type { Steering } from '../planning/plan/steering.ts';
import type { ScenarioDetail } from '../planning/plan/plan.ts';

const paid = /^CH-(SEA|SHOP|META-ADS|LI-ADS|TT-ADS|RETARGET)$/;

/** Three to six scenarios: one at least per persona of weight .2, one on owned or earned channels, at most one whose channel must change. */
export function scenarioDrafts(
  context: PlanContext,
  steering: Steering,
  budget: { hours: number; cash: number },
): DraftAction[] {
  const every = rankedScenarios(context, steering);
  const going = every.filter(({ scenario }) => !wasStopped(context, scenario.id));
  // three scenarios are asked for: what was stopped comes back only where fewer are left
  const options =
    new Set(going.map(({ scenario }) => scenario.id)).size >= 3
      ? going
      : stoppedLast(context, every, ({ scenario }) => scenario.id);
  const chosen: ScenarioOption[] = [];
  const left = { ...budget };
  const take = (option: ScenarioOption | undefined): void => {
    if (option === undefined || chosen.includes(option) || chosen.some((one) => one.scenario.id === option.scenario.id))
      return;
    if (option.scenario.hours.mode > left.hours || option.scenario.cash[0] > left.cash) return;
    if (changes(option, steering) && chosen.some((one) => changes(one, steering))) return;
    chosen.push(option);
    left.hours -= option.scenario.hours.mode;
    left.cash -= option.scenario.cash[0];
  };
  for (const persona of [...context.company.personas]
    .filter((one) => one.weight >= 0.2)
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    take(
      options.find(
        (one) => one.persona.id === persona.id && !chosen.some((other) => other.scenario.id === one.scenario.id),
      ),
    );
  }
  take(options.find((one) => one.scenario.id === 'S-SEASON' && context.events.some((event) => event.gift)));
  const most = context.hoursTotal > 600 ? 6 : 5;
  for (const option of options) if (chosen.length < most) take(option);
  return chosen.map((option, index) =>
    scenarioDraft(context, steering, option, index, options.find((one) => !chosen.includes(one)) ?? null),
  );
}

function scenarioDraft(
  context: PlanContext,
  steering: Steering,
  option: ScenarioOption,
  index: number,
  next: ScenarioOption | null,
): DraftAction {
  const { scenario, persona, channels } = option;
  const topics = context.topics.filter((topic) => topic.personaId === persona.id);
  const topic = pickTopic(scenario, topics, context.topics);
  const offer = offerFor(context.company, topic, persona);
  const event =
    scenario.id === 'S-SEASON'
      ? (context.events.filter((one) => one.gift).at(-2) ?? context.events.find((one) => one.gift) ?? null)
      : null;
  const about = messageFacts(context.company, {
    persona,
    offer,
    topic: topic.name,
    keyword: topic.keyword,
    event: event?.title ?? null,
    turn: index,
    creator: scenario.channels[0] === 'CH-INFLU',
  });
  const start = addDays(context.start, 14 + index * 7);
  const firstDay = event === null ? start : addDays(event.day, -56) < start ? start : addDays(event.day, -56);
  const due = event === null ? addDays(context.start, 21 + index * 14) : firstDay;
  const until = addDays(due, 126) > context.end ? context.end : addDays(due, 126);
  const kpis = bindableKpis(context.company, scenario.kpis, [sessionsKpi, newCustomersKpi]);
  const aims = (kpiId: string): ScenarioAim => aimOf(context, topic, channels, kpiOf(kpiId));
  const id = `scenario-${index + 1}`;
  return {
    ...noDetail,
    id,
    kind: 'scenario',
    catalogueId: scenario.id,
    family: 'acquisition',
    title: pair(
      `${capital(scenario.title.fr)} : ${shortName(persona)}`,
      `${capital(scenario.title.en)}: ${shortName(persona)}`,
    ),
    what: saidAgain(context, scenario.id, scenario.hypothesis(about)),
    stage: scenario.stage,
    otherStages: scenario.otherStages,
    personaIds: [persona.id],
    channelIds: [...channels],
    hours: scenario.hours,
    cash: { low: scenario.cash[0], mode: scenario.cash[0], high: scenario.cash[1] },
    skill: scenario.skill,
    kpiIds: kpis,
    legalIds: legalOf(channels),
    accessibility: [
      pair(
        'Images décrites, vidéos sous-titrées, mots-dièses en majuscules internes, liens qui disent où ils mènent.',
        'Described pictures, captioned videos, CamelCase hashtags, links that say where they lead.',
      ),
    ],
    explain: {
      score: option.relevance.index,
      factors: factorsOf(option),
      runnerUp:
        next === null
          ? null
          : {
              label: pair(
                `${next.scenario.title.fr}, pour ${shortName(next.persona)}`,
                `${next.scenario.title.en}, for ${shortName(next.persona)}`,
              ),
              score: next.relevance.index,
            },
    },
    due,
    until,
    plannedHours: scenario.hours.mode,
    plannedCash: scenario.cash[0],
    cashNature: channels.some((one) => paid.test(one))
      ? 'media'
      : scenario.id.startsWith('S-INFLU')
        ? 'in_kind'
        : 'production',
    outsourced: false,
    steering: false,
    dependencies: [],
    monthlyClicks: topic.expectedClicks,
    scenario: {
      typeId: scenario.id,
      hypothesis: typesetText(scenario.hypothesis(about)),
      variable: typesetText(scenario.variable),
      steps: scenario.steps.map((step) => ({
        date: stepDay(context, step.day, due, event?.day ?? null),
        channelId: channels.includes(step.channelId) ? step.channelId : (channels[0] ?? step.channelId),
        touch: typesetText(step.touch),
      })),
      messages: messagesOf(context, scenario, about, persona, id, topic),
      supports: scenario.supports,
      hashtags: hashtagsFor(
        context.company,
        persona,
        channels.find((one) => hashtagChannels.has(one)) ?? '',
        topic.keyword,
        event?.title[context.locale] ?? null,
      ),
      shares: channels.map((channelId, rank) => ({
        type: rank === 0 ? 'original' : shareType(channelId),
        channelId,
        perWeek: perWeekOf(channelId),
      })),
      expected: kpis.slice(0, 3).map((kpiId) => expectedOf(aims(kpiId), kpiId, until)),
      decisionRule: ruleOf(context, steering, scenario, aims(kpis[0] ?? sessionsKpi)),
      relevance: option.relevance,
      whatChanges: changes(option, steering)
        ? typesetText(
            pair(
              `Aucune dépense sans plafond. Message tiré de la situation du client, budget borné, arrêt dès que le coût par client dépasse ${steering.capText.fr}.`,
              `No spending without a ceiling. A message drawn from the customer's situation, a bounded budget, stopped as soon as the cost per customer exceeds ${steering.capText.en}.`,
            ),
          )
        : null,
      target: topic.target,
    },
  };
}

const hashtagChannels = new Set(['CH-IG', 'CH-LI', 'CH-FB', 'CH-PIN', 'CH-TT', 'CH-YT', 'CH-INFLU']);

function pickTopic(scenario: AcquisitionScenario, own: readonly Topic[], all: readonly Topic[]): Topic {
  const pool = own.length > 0 ? own : all;
  if (scenario.id === 'S-SEO-LOCAL') return pool.find((topic) => topic.intent === 'local') ?? (pool[0] as Topic);
  const buying = pool.find((topic) => topic.intent === 'transactional' || topic.intent === 'commercial');
  return (
    (['S-SEASON', 'S-SEA-INTENT', 'S-RETARGET', 'S-UGC-WAVE', 'S-CONTEST-LIST'].includes(scenario.id)
      ? buying
      : pool[0]) ?? (pool[0] as Topic)
  );
}

function stepDay(context: PlanContext, offset: number, due: Day, event: Day | null): Day {
  const day = offset < 0 && event !== null ? addDays(event, offset) : addDays(due, Math.max(0, offset));
  return day < context.start ? context.start : day > context.end ? context.end : day;
}

function messagesOf(
  context: PlanContext,
  scenario: AcquisitionScenario,
  about: MessageAbout,
  persona: CompanyPersona,
  id: string,
  topic: Topic,
): Message[] {
  const { locale } = context;
  const draft = scenario.message(about);
  const text = (words: { fr: string; en: string }): string => typeset(words[locale], locale);
  const spoken = (words: string): string[] =>
    [...new Set([topic.keyword, ...persona.vocabulary])].filter((word) =>
      words.toLowerCase().includes(word.toLowerCase()),
    );
  const base = { hook: text(draft.hook), body: text(draft.body), cta: text(draft.cta) };
  const variant = scenario.variant(about);
  const changed = { ...base, [variant.element]: text(variant.text) };
  const mention = scenario.id === 'S-INFLU-LOCAL' ? [about.disclosure] : [];
  return [
    {
      id: `${id}-a`,
      language: locale,
      ...base,
      personaVocabularyUsed: spoken(Object.values(base).join(' ')),
      legalMentions: mention,
      changedElement: null,
      hypothesis: null,
    },
    {
      id: `${id}-b`,
      language: locale,
      ...changed,
      personaVocabularyUsed: spoken(Object.values(changed).join(' ')),
      legalMentions: mention,
      changedElement: variant.element,
      hypothesis: typesetText(variant.hypothesis),
    },
  ];
}

function legalOf(channels: readonly string[]): string[] {
  const ids: string[] = [];
  if (channels.some((id) => id.startsWith('CH-EMAIL'))) ids.push('L-EMAIL');
  if (channels.some((id) => id === 'CH-INFLU' || id === 'CH-AFF')) ids.push('L-INF');
  if (channels.some((id) => paid.test(id))) ids.push('L-COOK');
  if (channels.includes('CH-REVIEW')) ids.push('L-REV');
  return ids;
}

function shareType(channelId: string): string {
  if (['CH-PARTNER', 'CH-FED', 'CH-MEDIA', 'CH-WEBINAR'].includes(channelId)) return 'relay';
  if (channelId === 'CH-INFLU') return 'collab';
  return channelId === 'CH-IG' ? 'story' : 'repost';
}

/** Publications a week: the middle of the channel's published practice, less on relays. */
function perWeekOf(channelId: string): number {
  return (
    {
      'CH-IG': 3,
      'CH-PIN': 3,
      'CH-FB': 1,
      'CH-LI': 2,
      'CH-EMAIL-NL': 0.5,
      'CH-GBP': 1,
      'CH-SEO': 0.5,
      'CH-BLOG': 0.5,
      'CH-PARTNER': 0.5,
      'CH-FED': 0.25,
      'CH-WEBINAR': 0.25,
      'CH-INFLU': 0.25,
    }[channelId] ?? 0.5
  );
}

interface ScenarioAim {
  readonly kpi: Kpi;
  readonly start: number | null;
  readonly marks: Marks;
}

function aimOf({ company, weeks }: PlanContext, topic: Topic, channelIds: readonly string[], kpi: Kpi): ScenarioAim {
  const start = actionStart(kpi, company, channelIds);
  return { kpi, start, marks: kpiAim(kpi, { company, weeks, monthlyClicks: topic.expectedClicks, start }).marks };
}

function expectedOf(
  { start: baseline, marks }: ScenarioAim,
  kpiId: string,
  dueDate: Day,
): ScenarioDetail['expected'][number] {
  const [low, mid, high] = marks;
  const [least, most] = low <= high ? [low, high] : [high, low];
  return {
    kpiId,
    baseline,
    baselineReason:
      baseline === null
        ? typesetText(
            pair(
              'aucun relevé propre à ce scénario avant son lancement',
              'no reading of this scenario before its launch',
            ),
          )
        : null,
    low: least,
    mid: Math.min(most, Math.max(least, mid)),
    high: most,
    dueDate,
  };
}

function ruleOf(
  context: PlanContext,
  steering: Steering,
  scenario: AcquisitionScenario,
  { kpi, marks }: ScenarioAim,
): ScenarioDetail['decisionRule'] {
  const [low, target] = marks;
  const { unit, title: name } = kpi;
  const show = (value: number, locale: 'fr' | 'en'): string =>
    measureText(value, unit, context.company.organisation.currency)[locale];
  const { fr, en } = scenario.variable;
  return {
    scaleIf: typesetText(
      pair(
        `« ${name.fr} » atteint ${show(target, 'fr')} et le coût par client reste sous ${steering.capText.fr}.`,
        `“${name.en}” reaches ${show(target, 'en')} and the cost per customer stays under ${steering.capText.en}.`,
      ),
    ),
    fixIf: typesetText(
      pair(
        `« ${name.fr} » reste entre ${show(low, 'fr')} et ${show(target, 'fr')} : changer ${fr}, une seule fois.`,
        `“${name.en}” stays between ${show(low, 'en')} and ${show(target, 'en')}: change ${en}, once only.`,
      ),
    ),
    stopIf: typesetText(
      pair(
        `« ${name.fr} » est sous ${show(low, 'fr')} huit semaines après le lancement, ou le coût par client dépasse ${steering.breakEvenText.fr}.`,
        `“${name.en}” is under ${show(low, 'en')} eight weeks after launch, or the cost per customer exceeds ${steering.breakEvenText.en}.`,
      ),
    ),
  };
}

function factorsOf(option: ScenarioOption): Factor[] {
  const row = (factor: string, value: number, weight: number, reason: { fr: string; en: string }): Factor => ({
    factor,
    value,
    weight,
    contribution: Math.round(value * weight * 1e6) / 1e6,
    reason,
  });
  const { affinity, objective, evidence, season } = option.relevance;
  return [
    row(
      'affinity',
      affinity,
      0.4,
      pair(
        `Affinité moyenne du public avec ses canaux (${channelNames(option, 'fr')}) : ${Math.round(affinity * 100)} %.`,
        `Mean affinity of the audience with its channels (${channelNames(option, 'en')}): ${Math.round(affinity * 100)}%.`,
      ),
    ),
    row(
      'objective',
      objective,
      0.3,
      pair(
        objective === 1 ? 'Un objectif de croissance vise ce public.' : 'Aucun objectif ne vise ce public directement.',
        objective === 1 ? 'A growth objective aims at this audience.' : 'No objective aims at this audience directly.',
      ),
    ),
    row(
      'channelEvidence',
      evidence,
      0.2,
      pair(
        'Le coût par client déjà observé sur ces canaux les départage.',
        'The cost per customer already seen on these channels tells them apart.',
      ),
    ),
    row(
      'season',
      season,
      0.1,
      season === 1
        ? pair('Un temps fort du cycle porte ce scénario.', 'An occasion of the cycle carries this scenario.')
        : pair('Les temps forts du cycle comptent peu ici.', 'The occasions of the cycle count for little here.'),
    ),
  ];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const channelNames = (option: ScenarioOption, locale: 'fr' | 'en'): string =>
  option.channels.map((id) => (isChannelType(id) ? channelType(id).title[locale] : id)).join(', ');
