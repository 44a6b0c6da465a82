import type { Strategy } from '../../planning/plan/plan.ts';
import { legalRule } from '../../framework/legal/legal-rules.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { dayWords, joined, kpiName, measure, momentWords, money, paragraph, semicolon, table } from './cells.ts';
import { channelName, title, whyText } from './words.ts';

/** One sheet a content item: what an editor needs to write it. */
export function contentsPart({ actions, company }: Strategy): ReportBlock[] {
  const contents = actions.filter((action) => action.content !== null);
  return [
    title('briefs', 'Annexe\u202f: les briefs', 'Annex: the briefs'),
    ...contents.flatMap((action): ReportBlock[] => {
      const content = action.content!;
      const { brief } = content;
      const links = content.links.map((link) => `${link.from} → ${link.to} (${link.anchor})`);
      const cost = action.costs.reduce((sum, line) => sum + line.planned, 0);
      const pairs: [string, string, Cell][] = [
        ['Date', 'Date', momentWords(content.publishAt)],
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
        [
          'Liens à créer',
          'Links to create',
          links.length === 0 ? brief.linking : inBoth((locale) => links.join(semicolon[locale])),
        ],
        [
          'Indicateurs',
          'Indicators',
          joined(
            action.kpis
              .filter((kpi) => kpi.role === 'performance' || kpi.role === 'guard')
              .map((kpi) =>
                joined([kpiName(kpi.kpiId), pair('→', '→'), measure(kpi.target, kpi.unit, company.currency) as Text]),
              ),
            ' · ',
          ),
        ],
        ['Coût, temps compris', 'Cost, time included', money(cost, company.currency)],
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

/** A duty of the law, once for all the actions it bears on. */
export interface Duty {
  readonly id: string;
  readonly required: Text;
  readonly evidence: Text;
  /** The day by which the plan must answer it. */
  readonly first: string;
  readonly titles: readonly Text[];
}

export function dutiesOf({ actions }: Pick<Strategy, 'actions'>): Duty[] {
  const duties = new Map<string, { required: Text; evidence: Text; first: string; titles: Text[] }>();
  for (const action of actions)
    for (const item of action.legal) {
      const known = duties.get(item.ruleId);
      const due = item.taskDue ?? action.start;
      if (known === undefined)
        duties.set(item.ruleId, {
          required: item.required,
          evidence: item.evidence,
          first: due,
          titles: [action.title],
        });
      else {
        known.titles.push(action.title);
        if (due < known.first) known.first = due;
      }
    }
  return [...duties].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, duty]) => ({ id, ...duty }));
}

/** What the law asks of each action, once per duty, with the actions it bears on. */
export function legalPart(strategy: Strategy): ReportBlock[] {
  const rows = dutiesOf(strategy);
  if (rows.length === 0) return [];
  return [
    title('legal', 'Annexe\u202f: ce que la loi demande', 'Annex: what the law asks'),
    paragraph(
      pair(
        'Le plan signale les champs et les mentions à prévoir\u202f; ce n’est pas un conseil juridique.',
        'The plan tells the fields and mentions to provide; it is not legal advice.',
      ),
      'note',
    ),
    table(
      pair(
        'Chaque obligation, sa réponse dans le plan et les actions concernées',
        'Each duty, the answer in the plan and the actions concerned',
      ),
      [
        ['Règle', 'Rule'],
        ['Ce qui est demandé', 'What is asked', 'wide'],
        ['Réponse du plan', 'Answer of the plan', 'wide'],
        ['Avant le', 'Before'],
        ['Actions', 'Actions', 'wide'],
      ],
      rows.map((duty): Cell[] => [
        legalRule(duty.id).title,
        duty.required,
        duty.evidence,
        dayWords(duty.first),
        named(duty.titles),
      ]),
    ),
  ];
}

/** The first names of a long list, and how many more there are. */
function named(titles: readonly Text[]): Text {
  const shown = joined(titles.slice(0, 4), ', ');
  const more = titles.length - 4;
  return more <= 0 ? shown : joined([shown, pair(`et ${more} de plus`, `and ${more} more`)]);
}
