import type { PlanContext } from '../../planning/context/plan-context.ts';
import { personOfDuty } from '../../planning/texts/facts/senders.ts';
import type { BeforeWriting } from '../../planning/plan/details/content-detail.ts';
import { unwritten } from '../../planning/texts/text-of-action.ts';
import type { TextSubject } from '../../planning/texts/text-facts.ts';
import { typesetText } from '../../language/typeset.ts';
import { inBoth } from '../../values/text.ts';
import type { ContentFormat } from '../content-format.ts';

/** More questions than this are not answered in one sitting (working assumption). */
const mostQuestions = 5;

const isRelayed = ({ text }: Pick<ContentFormat, 'text'>): boolean =>
  text !== null && 'relayed' in text && text.relayed;

/** What the company answers before the text of an item can be written whole: questions of the format, else those of its readers. */
export function beforeWriting(
  context: PlanContext,
  format: Pick<ContentFormat, 'text'>,
  { subject, asked }: { readonly subject: TextSubject; readonly asked: readonly string[] },
): BeforeWriting | null {
  const found = unwritten(context, format.text, subject);
  if (found === null) return null;
  const questions = found.questions ?? (found.asksReaders === true ? asked.map((one) => inBoth(() => one)) : []);
  return {
    because: typesetText(found.because),
    need: typesetText(found.need),
    who: personOfDuty(context.company, isRelayed(format) ? 'partners' : 'customers'),
    questions: questions.slice(0, mostQuestions).map(typesetText),
  };
}
