import { unique } from '../../../values/unique.ts';
import { channelType } from '../../channels.ts';
import { directChannelId, searchChannelId } from '../../channel-ids.ts';
import type { SiteProfile } from '../site-profile/site-profile.ts';
import { channelNameIn, namedChannel } from '../../named-channel.ts';
import { channelChoices } from './company-choices.ts';
import { choicesOf, type Question } from './question.ts';

/** Where customers come from today, with what the site names proposed. */
export function channelsQuestion(profile: SiteProfile): Question {
  // A messaging account answers people who have found the company already.
  const linked = profile.channels.filter(({ typeId }) => channelType(typeId).family !== 'messaging_app');
  const asked = choicesOf(
    'channels',
    {
      name: ['Ils vous trouvent par', 'They find you by'],
      sentence: ['Par où vos clients vous trouvent-ils aujourd’hui\u202f?', 'How do customers find you today?'],
      ...(linked.length === 0
        ? {}
        : {
            help: [
              'les comptes que votre site nomme sont cochés\u202f: décochez ceux qui n’amènent personne',
              'the accounts that your site names are ticked: untick those that bring nobody',
            ] as const,
          }),
      suggested: unique([searchChannelId, directChannelId, ...linked.map(({ typeId }) => typeId)]).join(', '),
    },
    channelChoices,
  );
  return {
    ...asked,
    open: true,
    read: (typed) => {
      const items = typed.split(/[,;\n]/).map((item) => item.trim());
      const named = items.flatMap((item) => channelNameIn(item) ?? []).map(namedChannel);
      const listed = items.filter((item) => channelNameIn(item) === null).join(', ');
      if (named.length === 0) return asked.read(typed);
      const reading = listed.replaceAll(/[\s,]/g, '') === '' ? { answer: '' } : asked.read(listed);
      if ('fault' in reading) return reading;
      return { answer: [reading.answer, ...new Set(named)].filter((part) => part !== '').join(', ') };
    },
  };
}
