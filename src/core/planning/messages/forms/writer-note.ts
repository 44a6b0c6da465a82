import type { ReadyPart } from '../../plan/details/ready-text.ts';
import { ofThe, quoted, say, type Sentence, the } from '../../pieces/piece.ts';
import { type Both, both } from '../../pieces/both.ts';
import type { MessagePieces } from '../message-pieces.ts';
import { part } from './form.ts';

/** What a page must answer and the company has not written yet: the questions of the audience and what it worries about. */
export const unanswered = ({ questions, worries, locale }: MessagePieces): Both<Sentence>[] => [
  ...questions.map((question) =>
    both(
      say`Quelle est votre réponse, en deux phrases, à cette question : ${quoted(question, locale)}`,
      say`What is your answer, in two sentences, to this question: ${quoted(question, locale)}`,
    ),
  ),
  ...worries.map((worry) =>
    both(
      say`Que répondez-vous quand quelqu’un vous parle ${ofThe(worry)} ?`,
      say`What do you answer when someone brings up ${the(worry)}?`,
    ),
  ),
];

/** Questions to the company: what the text must not promise until it is known. Nothing of it is published. */
export const writerNote = (p: MessagePieces, questions: readonly Both<Sentence>[]): ReadyPart =>
  part(p, ['Note pour la rédaction, à ne pas publier', 'Note for the writer, not to publish'], questions);
