import { siteChannelId } from '../../../framework/channel-ids.ts';
import type { RetentionDetail } from '../../../planning/plan/details/retention-detail.ts';
import type { MissingText } from '../../../planning/plan/details/planned-text.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { type RetentionFamily, retentionFamilyTitles } from '../../../retention/retention-step.ts';
import { retentionSteps } from '../../../retention/steps/index.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import type { ReportBlock } from '../../blocks.ts';
import { sheet, type SheetRow } from '../../build-blocks.ts';
import { joined } from '../../joined-texts.ts';
import { channelTypeTitle, hoursText, longDay } from '../../plan-cells.ts';
import { readyRows } from '../ready-texts.ts';
import type { PlannedStep } from './planned-steps.ts';

export const familyTitle = ({ family }: RetentionDetail): Text => retentionFamilyTitles[family as RetentionFamily];

/** One sheet for each step: what changes and where, the whole text, who puts it in place and when people leave it. */
export const stepSheets = (
  { missingTexts }: Pick<Strategy, 'missingTexts'>,
  steps: readonly PlannedStep[],
): ReportBlock[] =>
  steps.map(({ action, step }) =>
    sheet(
      inBoth((locale) => `${action.title[locale]} (${familyTitle(step)[locale]})`),
      [
        ['Quand et où', 'When and where', whenText(step, action.channelIds[0] ?? '')],
        ['Ce qui change', 'What changes', step.change],
        ...textRows(step, missingTexts),
        [
          'Mise en place',
          'Put in place',
          pair(
            `${action.owner.fr}, ${hoursText(action.effort.planned).fr} h, à partir du ${longDay(action.start).fr}`,
            `${action.owner.en}, ${hoursText(action.effort.planned).en} h, from ${longDay(action.start).en}`,
          ),
        ],
        ['Sortie', 'Exit', step.exit],
      ],
    ),
  );

/** The text of a step in its parts, or what is missing before it can be written; a change of the site has none. */
function textRows({ ready, stepTypeId }: RetentionDetail, missing: readonly MissingText[]): SheetRow[] {
  if (ready !== null) return readyRows(ready);
  const step = retentionSteps.find(({ id }) => id === stepTypeId);
  const texts = [step?.text ?? []].flat();
  const lack = missing.find(({ id }) => texts.some((text) => text.id === id));
  if (lack === undefined || !sends(stepTypeId)) return [];
  return [
    ['Texte à venir, car', 'Text to come, because', lack.because],
    ['Pour l’écrire, il faut', 'To write it, we need', lack.need],
  ];
}

/** What starts a step, how long after, and where it reaches people. */
export function whenText(
  { trigger: { event, delayHours, place }, consent, by, stepTypeId }: RetentionDetail,
  channelId: string,
): Text {
  const isDated = place === 'path' && delayHours > 0;
  const replaced = sends(stepTypeId) ? peopleBy[consent] : onSite;
  const where = by ?? (channelId === siteChannelId ? replaced : channelTypeTitle(channelId));
  return joined([event, ...(isDated ? [delayText(delayHours)] : []), where], ' · ');
}

export const sends = (stepTypeId: string): boolean => retentionSteps.some(({ id, sent }) => id === stepTypeId && sent);

const onSite = pair('sur le site', 'on the site');

/** How a step reaches people where the company has no list of its own: a website sends no message. */
const peopleBy: Readonly<Record<RetentionDetail['consent'], Text>> = {
  contract: pair('message au client (courriel ou texto)', 'message to the customer (email or text)'),
  opt_in: pair('message à qui a donné son accord (courriel ou texto)', 'message to those who agreed (email or text)'),
  not_needed: pair('une personne, ou le site', 'a person, or the site'),
};

/** `6 h`, `D+3`. */
export function delayText(hours: number): Text {
  if (hours < 24) return pair(`${hours} h`, `${hours} h`);
  const days = Math.round(hours / 24);
  return pair(`J+${days}`, `D+${days}`);
}
