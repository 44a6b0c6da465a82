import { describe, expect, test } from 'vitest';
import { ruledOut } from '../../../../src/core/insights/ideas/ruled-out.ts';
import { companyWith } from '../../../support/small-company.ts';

describe('an idea that an answer of the file says no to', () => {
  const company = companyWith({
    answers: [
      { question: 'Why can I not see your timetables on the screens?', answer: 'The council took them down in June.' },
      {
        question: 'Do you wash feather coats?',
        answer: 'Wool coats, yes. Feather coats come back without our label, and the receipt says so.',
      },
      {
        question: 'Can I bring the date forward?',
        answer: 'Yes, an earlier date costs nothing. A later one does not.',
      },
    ],
  });
  const judge = (text: string) => ruledOut(text, company)[0];
  test.each(['put every timetable back on the screens', 'sew our label on all feather coats'])(
    'is refused with that answer: %s',
    (text) => {
      expect(judge(text)).toMatchObject({ verdict: 'refuse', basis: 'rule' });
      expect(judge(text)?.reason.en).toContain('Your file answers it already');
    },
  );
  test.each(['bring the date forward for all', 'a poster of the council', 'never sew our label on feather coats'])(
    'is not what it says yes to, or says nothing of: %s',
    (text) => expect(judge(text)).toBeUndefined(),
  );
});
