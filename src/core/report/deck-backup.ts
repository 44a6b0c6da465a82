import { pair } from '../contents/pair.ts';
import { percentText } from '../framework/measure-text.ts';
import type { Strategy } from '../strategy/strategy.ts';
import { inBoth, type Text } from '../values/text.ts';
import { besideChart } from './deck-market.ts';
import type { Cell } from './blocks.ts';
import { dutiesOf } from './plan-actions.ts';
import { channelTitle, dayWords, kpiName, measure } from './plan-cells.ts';
import { indicators, methodText } from './plan-conversion.ts';
import { methodTable } from './plan-semantics.ts';
import {
  bare,
  counted,
  limits,
  lower,
  pagesOf,
  pickedTable,
  sentence,
  shortText,
  slideTable,
  sourceLine,
  spoken,
  titled,
} from './slide-parts.ts';
import type { Slide, SlideTable } from './slides.ts';

interface Sheet {
  readonly id: string;
  readonly title: Text;
  readonly body: readonly Text[];
  readonly table: SlideTable;
  readonly alt: Text;
  readonly notes: readonly Text[];
  readonly more?: readonly Text[];
  readonly source: Text;
}

/** One slide, or as many as the rows of its table need; each says which of them it is. */
export function sheetSlides({ id, title, body, table, alt, notes, more = [], source }: Sheet): Slide[] {
  const pages = pagesOf(table, body);
  return pages.map((page, index) => {
    const place = pages.length === 1 ? '' : ` (${index + 1}/${pages.length})`;
    const rows: Text[] = page.rows.map((row) =>
      inBoth((locale) => sentence(row.map((cell) => bare(cell[locale])).filter((cell) => cell !== '–').join(', '))),
    );
    return {
      id: index === 0 ? id : `${id}-${index + 1}`,
      kind: 'backup',
      title: pair(`${title.fr}${place}`, `${title.en}${place}`),
      body,
      figure: { kind: 'table', ...page, alt: pair(`${alt.fr}${place}`, `${alt.en}${place}`) },
      notes: index === 0 ? spoken(notes, [...more, ...rows]) : spoken([...rows], [...notes, ...more]),
      source,
    };
  });
}

/** What is kept for questions: method, tests, law, assumptions, every indicator, the next budget. */
export function backupSlides(strategy: Strategy): Slide[] {
  return [
    ...methodSlides(strategy),
    ...testSlides(strategy),
    ...lawSlides(strategy),
    ...unknownSlides(strategy),
    ...indicatorSlides(strategy),
    ...budgetSlides(strategy),
  ];
}

function methodSlides(strategy: Strategy): Slide[] {
  const { method, inputs, seed } = strategy;
  const done = method.filter((one) => one.done).length;
  const left = method.filter((one) => !one.done);
  return sheetSlides({
    id: 'method',
    title: left.length === 0
      ? titled('La méthode\u202f: les sept étapes de l’analyse sémantique sont faites', 'The method: all seven steps of the semantic analysis are done')
      : titled(
      `La méthode\u202f: ${done} étapes de l’analyse sémantique sont faites sur ${method.length}`,
      `The method: ${done} of ${method.length} steps of the semantic analysis are done`,
    ),
    body: [],
    table: pickedTable(methodTable(strategy), [
      [0, 0.62],
      [2, 0.38],
    ]),
    alt: pair('Tableau des sept étapes et de leur état.', 'Table of the seven steps and their state.'),
    notes: [
      pair(
        'Voici comment le plan est fait. Je collecte les pages, les requêtes et les mots des publics, je les nettoie, je les regroupe en thèmes, je note chaque thème, je le rapproche d’une page, je contrôle, puis j’écris les briefs.',
        'This is how the plan is made. I collect pages, queries and the words of the audiences, clean them, group them into topics, score each topic, match it with a page, control, then write the briefs.',
      ),
      left.length === 0
        ? pair('Les sept étapes ont laissé leur trace dans les fichiers du plan.', 'All seven steps left their trace in the files of the plan.')
        : pair(
            `Il reste à faire\u202f: ${left.map((one) => lower(bare(one.title.fr))).join('\u202f; ')}. La donnée manque, je ne la remplace pas par une supposition.`,
            `Still to do: ${left.map((one) => lower(bare(one.title.en))).join('; ')}. The data is missing, and I do not replace it by a guess.`,
          ),
      pair(
        `Le plan est reproductible\u202f: les mêmes données et la même graine, ${seed}, donnent le même plan, chiffre pour chiffre. Chaque choix garde ses facteurs, leurs poids et la solution écartée, de sorte que l’on peut le contester point par point.`,
        `The plan can be made again: the same data and the same seed, ${seed}, give the same plan, figure for figure. Each choice keeps its factors, their weights and the option set aside, so that it can be disputed point by point.`,
      ),
    ],
    more: limits(strategy, ['Cr8']),
    source: sourceLine(
      inputs.siteHash === null ? 'plan (calculé), sans audit du site' : 'plan et audit du site (calculé)',
      inputs.siteHash === null ? 'plan (computed), without a site audit' : 'plan and site audit (computed)',
    ),
  });
}

function testSlides({ actions }: Strategy): Slide[] {
  const tests = actions.flatMap((action) =>
    action.conversion?.test == null ? [] : [{ action, test: action.conversion.test }],
  );
  if (tests.length === 0) return [];
  const feasible = tests.filter(({ test }) => test.feasible && test.method === 'ab').length;
  return sheetSlides({
    id: 'tests',
    title: titled(
      `${counted(tests.length, ['test prévu', 'tests prévus'], ['', '']).fr}, dont ${feasible} en A/B\u202f: le trafic décide de la méthode`,
      `${counted(tests.length, ['', ''], ['test planned', 'tests planned']).en}, ${feasible} of them A/B: traffic decides the method`,
    ),
    body: [],
    table: slideTable(
      [
        ['Test', 'Test', 0.32],
        ['Départ', 'Start', 0.11, 'number'],
        ['Effet à voir', 'Effect to see', 0.13, 'number'],
        ['Méthode', 'Method', 0.44],
      ],
      tests.map(({ action, test }): Cell[] => [
        action.title,
        pair(percentText(test.baseline, 'fr'), percentText(test.baseline, 'en')),
        pair(`+${percentText(test.relMde, 'fr')}`, `+${percentText(test.relMde, 'en')}`),
        methodText(test),
      ]),
      { lines: 3 },
    ),
    alt: pair('Tableau des tests, de leur départ et de leur méthode.', 'Table of the tests, their start and their method.'),
    notes: [
      pair(
        'Pour chaque test, j’ai calculé combien de personnes il faut par variante pour voir l’effet cherché, avec un risque de 5\u202f% de se tromper et 80\u202f% de chances de le voir. Si cela demande plus de 56 jours, je ne fais pas semblant\u202f: je change de méthode.',
        'For each test I computed how many people each variant needs for the effect to be seen, with a 5% risk of error and 80% odds of seeing it. Where that takes over 56 days I do not pretend: I change method.',
      ),
      ...tests.slice(0, 3).map(({ action, test }) =>
        pair(
          `«\u202f${bare(action.title.fr)}\u202f»\u202f: ${sentence(methodText(test).fr)} Arrêt\u202f: ${lower(sentence(test.stopRule.fr))}`,
          `“${bare(action.title.en)}”: ${sentence(methodText(test).en)} Stop: ${lower(sentence(test.stopRule.en))}`,
        ),
      ),
    ],
    more: [
      pair(
        'La règle d’arrêt est écrite avant le test. On ne regarde pas les résultats chaque matin pour s’arrêter le jour où ils plaisent\u202f: c’est la façon la plus courante de se tromper soi-même.',
        'The stop rule is written before the test. Results are not watched each morning so as to stop on the day they please: that is the most common way to fool oneself.',
      ),
    ],
    source: sourceLine('taille des tests (calculé)\u202f; effet cherché (hypothèse)', 'size of the tests (computed); effect looked for (assumption)'),
  });
}

function lawSlides(strategy: Strategy): Slide[] {
  const duties = dutiesOf(strategy);
  if (duties.length === 0) return [];
  const pending = strategy.actions.flatMap((one) => one.legal).filter((one) => !one.satisfied).length;
  const total = counted(duties.length, ['obligation légale', 'obligations légales'], ['legal duty', 'legal duties']);
  return sheetSlides({
    id: 'law',
    title:
      pending === 0
        ? titled(`${total.fr}\u202f: chacune a sa réponse datée dans le plan`, `${total.en}: each has its dated answer in the plan`)
        : titled(`${total.fr}\u202f: ${pending} points restent à remplir`, `${total.en}: ${pending} points are still to be met`),
    body: [
      titled(
        'Le plan signale ce qui est à prévoir\u202f; ce n’est pas un conseil juridique.',
        'The plan tells what to provide; it is not legal advice.',
      ),
    ],
    table: slideTable(
      [
        ['Ce qui est demandé', 'What is asked', 0.48],
        ['Réponse du plan', 'Answer of the plan', 0.36],
        ['Avant le', 'Before', 0.16],
      ],
      duties.map((one): Cell[] => [one.required, one.evidence, dayWords(one.first)]),
      { lines: 3 },
    ),
    alt: pair('Tableau des obligations, de leur réponse et de leur date.', 'Table of the duties, their answer and their date.'),
    notes: [
      pair(
        'Je n’ai pas ajouté le droit à la fin\u202f: chaque action porte les règles qui la touchent, et une tâche datée avant son départ quand il y a quelque chose à faire.',
        'I did not add the law at the end: each action carries the rules that bear on it, with a task dated before its start where there is something to do.',
      ),
      ...duties.slice(0, 4).map((one) =>
        pair(
          `Règle ${one.id}, ${counted(one.titles.length, ['action concernée', 'actions concernées'], ['', '']).fr}\u202f: ${sentence(one.required.fr)}`,
          `Rule ${one.id}, ${counted(one.titles.length, ['', ''], ['action concerned', 'actions concerned']).en}: ${sentence(one.required.en)}`,
        ),
      ),
    ],
    more: [
      pair(
        'Les textes entiers et les actions concernées sont en annexe du rapport. Pour un cas douteux, je demande l’avis d’un juriste avant le lancement, et je le note dans le plan.',
        'Full texts and the actions concerned are in the annex of the report. For a doubtful case I ask a lawyer before the start, and note it in the plan.',
      ),
    ],
    source: sourceLine('catalogue des règles du plan (repère publié)\u202f; réponses du plan (calculé)', 'catalogue of rules of the plan (published benchmark); answers of the plan (computed)'),
  });
}

/** Assumptions that were taken, then data that are missing. */
function unknownSlides({ inputs, dataToCollect }: Strategy): Slide[] {
  const { hypotheses = [] } = inputs.company;
  const taken = counted(hypotheses.length, ['hypothèse posée', 'hypothèses posées'], ['assumption taken', 'assumptions taken']);
  const left = counted(dataToCollect.length, ['donnée à recueillir', 'données à recueillir'], ['piece of data to collect', 'pieces of data to collect']);
  return [
    ...(hypotheses.length === 0
      ? []
      : sheetSlides({
          id: 'assumptions',
          title: titled(`${taken.fr} faute de mieux\u202f: à remplacer par vos chiffres`, `${taken.en} for want of better: to be replaced by your figures`),
          body: [],
          table: slideTable(
            [
              ['Où', 'Where', 0.3],
              ['Valeur prise', 'Value taken', 0.35],
              ['D’après', 'From', 0.35],
            ],
            hypotheses.map((one): Cell[] => [one.about, one.taken, one.from]),
          ),
          alt: pair('Tableau des hypothèses.', 'Table of the assumptions.'),
          notes: [
            pair(
              'Quand une valeur manquait et que le plan ne pouvait s’en passer, j’en ai pris une et je l’ai écrite ici. Chacune dit d’où elle vient. Dès que l’entreprise donne la sienne, le plan se recalcule entièrement.',
              'Where a value was missing and the plan could not do without, I took one and wrote it here. Each says where it comes from. As soon as the company gives its own, the whole plan is computed again.',
            ),
          ],
          more: [
            pair(
              'Je vous demande de regarder d’abord celles qui touchent à l’argent et au temps\u202f: ce sont elles qui changent le plus le plafond de coût, le nombre d’actions et les dates. Les autres jouent sur l’ordre des contenus, qui se corrige sans frais en cours de cycle.',
              'I ask you to look first at those that bear on money and time: they change the cost ceiling, the number of actions and the dates most. The others act on the order of content, which can be mended in the course of the cycle at no cost.',
            ),
          ],
          source: sourceLine('fichier de l’entreprise (hypothèse)', 'company file (assumption)'),
        })),
    ...(dataToCollect.length === 0
      ? []
      : sheetSlides({
          id: 'missing',
          title: titled(`${left.fr}\u202f: ce que le plan ne sait pas encore`, `${left.en}: what the plan does not know yet`),
          body: [],
          table: slideTable(
            [
              ['Donnée', 'Data', 0.3],
              ['Pourquoi', 'Why', 0.38],
              ['Comment', 'How', 0.32],
            ],
            dataToCollect.map((one): Cell[] => [one.what, one.why, one.how]),
            { lines: 3 },
          ),
          alt: pair('Tableau des données à recueillir.', 'Table of the data to collect.'),
          notes: [
            pair(
              'Voici ce que je ne sais pas encore. Rien ici n’a été deviné\u202f: là où la donnée manque, le plan l’écrit et prévoit comment l’obtenir.',
              'This is what I do not know yet. Nothing here was guessed: where data is missing the plan says so and plans how to get it.',
            ),
          ],
          more: [
            pair(
              'Je commence par ce qui sert à décider\u202f: la mesure des visites et des clients, puis les preuves des portraits, puis les mots-clés. Chaque donnée reçue se relit dans le plan suivant, et les chances des objectifs sont alors recalculées.',
              'I start with what serves to decide: the measuring of sessions and customers, then the evidence of the portraits, then keywords. Each piece of data received is read in the next plan, and the odds of the objectives are then computed again.',
            ),
          ],
          source: sourceLine('contrôle du plan (calculé)', 'control of the plan (computed)'),
        })),
  ];
}

function indicatorSlides(strategy: Strategy): Slide[] {
  const { kpis, company } = strategy;
  if (kpis.length === 0) return [];
  const blank = kpis.filter((one) => one.baseline === null).length;
  const total = counted(kpis.length, ['indicateur suivi', 'indicateurs suivis'], ['indicator tracked', 'indicators tracked']);
  return sheetSlides({
    id: 'indicators',
    title:
      blank === 0
        ? titled(`${total.fr}, tous avec une valeur de départ`, `${total.en}, all with a starting value`)
        : titled(`${total.fr}, dont ${blank} sans valeur de départ, à relever`, `${total.en}, ${blank} of them without a starting value, to be read`),
    body: [],
    table: pickedTable(indicators(strategy), [
      [0, 0.32],
      [1, 0.15],
      [2, 0.13],
      [3, 0.12],
      [4, 0.28],
    ]),
    alt: pair('Tableau des indicateurs, de leur départ et de leur cible.', 'Table of the indicators, their start and their target.'),
    notes: [
      pair(
        'Voici tous les indicateurs suivis, avec leur rôle, leur départ, leur cible et leur rythme de relevé. J’en ai peu, et chacun répond à une décision.',
        'These are all the indicators tracked, with their role, their start, their target and how often they are read. I have few, and each answers a decision.',
      ),
      ...kpis.slice(0, 4).map((one) =>
        pair(
          `${kpiName(one.kpiId).fr}, cible ${(measure(one.target, one.unit, company.currency) as Text).fr}\u202f: ${lower(sentence(one.why.fr))} Source\u202f: ${one.source.fr}.`,
          `${kpiName(one.kpiId).en}, target ${(measure(one.target, one.unit, company.currency) as Text).en}: ${lower(sentence(one.why.en))} Source: ${one.source.en}.`,
        ),
      ),
    ],
    more: [
      ...kpis.flatMap((one) => (one.baselineReason === null ? [] : [pair(`${kpiName(one.kpiId).fr}\u202f: ${sentence(one.baselineReason.fr)}`, `${kpiName(one.kpiId).en}: ${sentence(one.baselineReason.en)}`)])).slice(0, 2),
      pair(
        'Un indicateur sans départ n’est pas à zéro\u202f: il n’a pas encore été relevé. Sa cible sera revue au premier relevé.',
        'An indicator without a start does not stand at zero: it has not been read yet. Its target will be reviewed at the first reading.',
      ),
    ],
    source: sourceLine('départs mesurés ou déclarés\u202f; cibles du plan (calculé, hypothèse)', 'starts measured or declared; targets of the plan (computed, assumption)'),
  });
}

const mostRows = 7;

function budgetSlides(strategy: Strategy): Slide[] {
  const { nextCycle, inputs, company } = strategy;
  const { allocation } = nextCycle;
  if (allocation.rows.length === 0) return [];
  const cash = (amount: number): Text => measure(Math.round(amount), 'money', company.currency) as Text;
  const rows = [...allocation.rows]
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || (a.channelId < b.channelId ? -1 : 1))
    .slice(0, mostRows);
  const name = (id: string): Text => shortText(channelTitle(inputs.company, id), 26);
  const left = allocation.rows.length - rows.length;
  return [
    {
      id: 'budget',
      kind: 'backup',
      title: titled(
        `Budget d’acquisition\u202f: de ${cash(allocation.spentBefore).fr} à ${cash(allocation.spent).fr} au cycle suivant`,
        `Acquisition budget: from ${cash(allocation.spentBefore).en} to ${cash(allocation.spent).en} in the next cycle`,
      ),
      body: [
        left === 0
          ? titled('Chaque canal avant et après la répartition.', 'Each channel before and after the allocation.')
          : titled(`Les ${rows.length} canaux qui changent le plus, sur ${allocation.rows.length}.`, `The ${rows.length} channels that change most, out of ${allocation.rows.length}.`),
      ],
      figure: {
        kind: 'chart',
        categories: rows.map((one) => name(one.channelId)),
        series: [
          { name: pair(`Après (${company.currency})`, `After (${company.currency})`), values: rows.map((one) => Math.round(one.after)) },
          { name: pair(`Avant (${company.currency})`, `Before (${company.currency})`), values: rows.map((one) => Math.round(one.before)) },
        ],
        table: slideTable(
          [
            ['Canal', 'Channel', 0.48],
            ['Avant', 'Before', 0.26, 'number'],
            ['Après', 'After', 0.26, 'number'],
          ],
          rows.map((one): Cell[] => [name(one.channelId), cash(one.before), cash(one.after)]),
          { lines: rows.length > 5 ? 1 : 2, width: besideChart },
        ),
        alt: inBoth(
          (locale) =>
            `${locale === 'fr' ? 'Barres du budget par canal, avant et après.' : 'Bars of the budget by channel, before and after.'} ${rows.map((one) => `${name(one.channelId)[locale]}${locale === 'fr' ? '\u202f' : ''}: ${cash(one.before)[locale]} → ${cash(one.after)[locale]}`).join(', ')}.`,
        ),
      },
      notes: spoken(
        [
          pair(
            `Voici ce que deviendrait le budget d’acquisition. ${sentence(nextCycle.explanation.fr)}`,
            `This is what would become of the acquisition budget. ${sentence(nextCycle.explanation.en)}`,
          ),
          pair(
            'Je ne répartis pas selon le coût moyen d’un client, mais selon le coût du client suivant\u202f: un canal bon marché peut coûter cher dès qu’on y ajoute. L’argent va là où un client de plus coûte le moins, jusqu’au plafond.',
            'I do not allocate by the mean cost of a customer, but by the cost of one more: a cheap channel may become dear as soon as money is added. Money goes where one more customer costs least, up to the ceiling.',
          ),
        ],
        [
          ...rows.map((one) =>
            pair(
              `${name(one.channelId).fr}\u202f: de ${cash(one.before).fr} à ${cash(one.after).fr}${one.marginalCac === null ? '' : `, un client de plus à ${(measure(one.marginalCac, 'money', company.currency) as Text).fr}`}.`,
              `${name(one.channelId).en}: from ${cash(one.before).en} to ${cash(one.after).en}${one.marginalCac === null ? '' : `, one more customer at ${(measure(one.marginalCac, 'money', company.currency) as Text).en}`}.`,
            ),
          ),
          pair(
            'C’est une projection à partir des relevés, non une décision prise\u202f: elle sera refaite avec les chiffres du cycle, et une personne la valide avant qu’un euro ne bouge.',
            'This is a projection from readings, not a decision taken: it is made again with the figures of the cycle, and a person approves it before any money moves.',
          ),
        ],
      ),
      source: sourceLine('dépenses et clients mesurés, répartition calculée', 'spending and customers measured, allocation computed'),
    },
  ];
}
