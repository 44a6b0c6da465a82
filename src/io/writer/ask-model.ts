import { type ModelAnswer, readAnswer } from './model-answer.ts';
import { type ModelSettings, modelCaller } from './model-call.ts';

/** The messages of one call: `instructions` as system, `request` as user. */
export interface Question {
  readonly instructions: string;
  readonly request: string;
}

export type AskModel = (question: Question, signal: AbortSignal) => Promise<ModelAnswer>;

/** Sends questions to a chat model. */
export function modelAsker(settings: ModelSettings): AskModel {
  const call = modelCaller(settings, readAnswer);
  return ({ instructions, request }, signal) => {
    const body = {
      model: settings.model,
      // Streamed, so that the first bytes of a slow model arrive before the idle deadline.
      stream: true,
      messages: [
        { role: 'system', content: instructions },
        { role: 'user', content: request },
      ],
    };
    return call({ path: '/chat/completions', body }, signal);
  };
}
