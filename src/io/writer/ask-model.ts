import type { ModelQuestion } from '../services/writer.ts';
import { type ModelAnswer, readAnswer } from './model-answer.ts';
import { type ModelSettings, modelCaller } from './model-call.ts';

export type AskModel = (question: ModelQuestion, signal: AbortSignal) => Promise<ModelAnswer>;

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
