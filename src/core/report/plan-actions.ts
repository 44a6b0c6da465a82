import type { Strategy } from '../strategy/strategy.ts';
import type { Cell, ReportBlock } from './blocks.ts';
import { channelName, stageNames, title, whyText } from './plan-words.ts';

/** One sheet a content item: what an editor needs to write it. */
export function contentsPart({ actions }: Strategy): ReportBlock[] {
  const contents = actions.filter((action) => action.content !== null);
  return [
    title('briefs', 'Les briefs', 'The briefs'),
    ...contents.flatMap((action): ReportBlock[] => {
      const content = action.content!;
      const { brief } = content;
      const links = content.links.map((link) => `${link.from} → ${link.to} (${link.anchor})`).join(' ; ');
      const cash = action.costs.reduce((sum, line) => sum + line.planned, 0) / 100;
      const pairs: [string, string, Cell][] = [
        ['Date', 'Date', content.publishAt.replace('T', ' ')],
        [
          'Format, canal',
          'Format, channel',
          {
            fr: `${content.formatTitle.fr}, ${channelName(content.channelId, 'fr')}`,
            en: `${content.formatTitle.en}, ${channelName(content.channelId, 'en')}`,
          },
        ],
        ['Page cible', 'Target page', { url: content.target.url }],
        ['Angle', 'Angle', brief.angle],
        ['Questions', 'Questions', brief.questions.join(' ')],
        [
          'Plan',
          'Outline',
          {
            fr: brief.outline.map((item) => item.fr).join(' · '),
            en: brief.outline.map((item) => item.en).join(' · '),
          },
        ],
        ['Mots à employer', 'Words to use', brief.terms.join(', ')],
        ['Message', 'Message', `${content.message.hook} ${content.message.body} ${content.message.cta}`],
        ['Liens à créer', 'Links to create', links === '' ? brief.linking : links],
        ['Indicateurs', 'Indicators', action.kpis.map((kpi) => `${kpi.kpiId} (${kpi.role})`).join(', ')],
        ['Coût', 'Cost', `${cash}`],
        ['Pourquoi', 'Why', whyText(action)],
      ];
      return [
        { kind: 'heading', level: 3, text: { fr: brief.title, en: brief.title }, id: `brief-${action.id}` },
        {
          kind: 'table',
          caption: action.title,
          columns: [{ label: { fr: 'Point', en: 'Item' } }, { label: { fr: 'Contenu', en: 'Content' }, wide: true }],
          rows: pairs.map(([fr, en, cell]): Cell[] => [{ fr, en }, cell]),
          more: 0,
        },
      ];
    }),
  ];
}

/** Everything else the plan asks for. */
export function actionsPart({ actions }: Strategy): ReportBlock[] {
  const others = actions.filter((action) => action.content === null);
  return [
    title('actions', 'Les autres actions', 'The other actions'),
    {
      kind: 'table',
      caption: {
        fr: 'Scénarios, conversion, fidélisation, recommandation, mesure',
        en: 'Scenarios, conversion, retention, referral, measurement',
      },
      columns: [
        { label: { fr: 'Action', en: 'Action' }, wide: true },
        { label: { fr: 'Étape', en: 'Stage' } },
        { label: { fr: 'Début', en: 'Start' } },
        { label: { fr: 'Fin', en: 'End' } },
        { label: { fr: 'Heures', en: 'Hours' }, number: true },
        { label: { fr: 'Ce qu’il faut faire', en: 'What to do' }, wide: true },
      ],
      rows: others.map((action): Cell[] => [
        action.title,
        stageNames[action.stage],
        action.start,
        action.end,
        action.effort.planned,
        action.what,
      ]),
      more: 0,
    },
  ];
}
