import { List, Text as Words } from '@mantine/core';
import { offersWords } from '../../../core/framework/company/questions/answer-words.ts';
import { useLanguage } from '../language.tsx';

/** The list of offers as it is understood while it is written: a name that was cut in two shows. */
export function ReadOffers({ answer }: { readonly answer: string }) {
  const { say, locale } = useLanguage();
  const offers = offersWords(answer, locale);
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

const sentences = { understood: { fr: 'Compris ainsi\u00a0:', en: 'Understood as:' } };
