import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { compareText } from '../../values/compare-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { ReportBlock } from '../blocks.ts';
import { heading } from '../build-blocks.ts';
import { channelTypeTitle } from '../plan-cells.ts';
import { contentFamilyNames } from '../plan-names.ts';
import { stageNames } from '../stage-names.ts';

/** The content items by publication date. */
export function calendarPart({ actions }: Strategy, personaNames: ReadonlyMap<string, string>): ReportBlock[] {
  const items = actions.flatMap((action) => {
    const { content } = action;
    if (content === null) return [];
    return {
      date: content.publishAt.slice(0, 10),
      title: content.brief.title,
      family: contentFamilyNames[content.family],
      detail: detailOf(action, content, personaNames),
    };
  });
  items.sort((a, b) => compareText(a.date, b.date) || compareText(a.title, b.title));
  return [
    heading('calendar', pair('Le calendrier', 'The calendar')),
    { kind: 'days', caption: pair('Contenus par date de publication', 'Content by publication date'), items },
  ];
}

/** Format, channel, audience, stage and keyword of a content item. */
function detailOf(
  { personaIds, stage }: PlannedAction,
  { formatTitle, channelId, keyword }: NonNullable<PlannedAction['content']>,
  personaNames: ReadonlyMap<string, string>,
): Text {
  const audience = personaIds.map((id) => personaNames.get(id) ?? id).join(', ');
  return inBoth((locale) =>
    [formatTitle[locale], channelTypeTitle(channelId)[locale], audience, stageNames[stage][locale], keyword].join(
      ' · ',
    ),
  );
}
