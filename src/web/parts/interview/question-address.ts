import { addressOf } from '../../screens.ts';

/** Name of the question to open first, in the address of the screen of the company. */
export const askedIn = 'question';

/** The screen of the company, open at one question. */
export const questionAddress = (host: string, question: string): string =>
  `${addressOf(host, 'company')}?${askedIn}=${encodeURIComponent(question)}`;
