import { Text as Words } from '@mantine/core';
import { useLanguage } from '../language.tsx';

/** How many of the findings counted beside it come from what the company says of itself: there are fewer before it is described. */
export function OfCompany({ count }: { readonly count: number }) {
  const language = useLanguage();
  if (count === 0) return null;
  return (
    <Words span display="block" size="sm" c="dimmed">
      {language.count(count, sentence)}
    </Words>
  );
}

const sentence = {
  fr: {
    one: 'Dont {count} parce que la description de votre entreprise dit quelle page compte.',
    other: 'Dont {count} parce que la description de votre entreprise dit quelles pages comptent.',
  },
  en: {
    one: '{count} of them because the description of your company says which page matters.',
    other: '{count} of them because the description of your company says which pages matter.',
  },
};
