import { List, Text as Words } from '@mantine/core';
import type { Answers } from '../../../core/framework/company/answers.ts';
import { answerWords, offersWords } from '../../../core/framework/company/questions/answer-words.ts';
import { ordersQuestion } from '../../../core/framework/company/questions/orders-question.ts';
import { churnQuestion } from '../../../core/framework/company/questions/subscription.ts';
import type { Text } from '../../../core/values/text.ts';
import { useLanguage } from '../language.tsx';

interface ReadAnswerProps {
  /** Of its question. */
  readonly id: string;
  readonly answer: string;
  /** The answers given before: the rhythm of a price decides what a length of time counts. */
  readonly answers: Answers;
}

/** An answer in words as it is understood while it is written: a name that was cut in two shows, and the number of a rhythm. */
export function ReadAnswer({ id, answer, answers }: ReadAnswerProps) {
  const { say, locale } = useLanguage();
  if (id === 'offers') return <ReadOffers offers={offersWords(answer, locale)} />;
  const number = numberWords({ id, answer, answers });
  if (number === null || say(number) === answer.trim()) return null;
  return (
    <Words size="sm" c="dimmed">
      {say(sentences.understood)} {say(number)}
    </Words>
  );
}

function ReadOffers({ offers }: { readonly offers: readonly string[] }) {
  const { say } = useLanguage();
  if (offers.length === 0) return null;
  return (
    <div>
      <Words size="sm" c="dimmed">
        {say(sentences.understood)}
      </Words>
      <List size="sm">
        {offers.map((offer) => (
          <List.Item key={offer}>{offer}</List.Item>
        ))}
      </List>
    </div>
  );
}

/** What becomes of words of which a number is made; null of other answers, and where no number can be read. */
function numberWords({ id, answer, answers }: ReadAnswerProps): Text | null {
  const question = id === 'orders' ? ordersQuestion(answers) : id === 'churn' ? churnQuestion() : null;
  const reading = answer.trim() === '' ? undefined : question?.read(answer);
  return question === null || reading === undefined || 'fault' in reading
    ? null
    : answerWords(question, reading.answer);
}

const sentences = { understood: { fr: 'Compris ainsi\u00a0:', en: 'Understood as:' } };
