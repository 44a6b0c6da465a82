import { addressOf } from '../../screens.ts';

/** Names of what the address of the screen of the company may hold: the question to open first, and where its answer counts. */
export const askedIn = 'question';
export const backIn = 'back';

/** Screens that show what an answer changes. */
export type AnsweredFrom = 'steering';
export const fromFigures: AnsweredFrom = 'steering';

/** The answer on the screen of the figures: what a new customer costs and may cost. */
export const costPlace = 'cost';

/** The screen of the company, open at one question, with the way back to a screen that shows what its answer changes. */
export const questionAddress = (host: string, question: string, back?: AnsweredFrom): string =>
  `${addressOf(host, 'company')}?${new URLSearchParams({ [askedIn]: question, ...(back === undefined ? {} : { [backIn]: back }) })}`;
