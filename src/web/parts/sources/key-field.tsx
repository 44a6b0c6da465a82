import { FileInput, Radio, Stack, TextInput } from '@mantine/core';
import { useLanguage } from '../language.tsx';
import { Consent } from './consent.tsx';
import type { SourceFields } from './use-source-fields.ts';

/** How the access is given: a key (file or token), or a consent in the browser where the service has one. */
export function KeyField({ fields }: { readonly fields: SourceFields }) {
  const { say } = useLanguage();
  const { kind } = fields;
  return (
    <>
      {kind.consents && (
        <Radio.Group
          label={say(sentences.way)}
          value={fields.way}
          onChange={(value) => fields.setWay(value === 'browser' ? 'browser' : 'key')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="key" label={say(sentences.withKey)} />
            <Radio value="browser" label={say(sentences.inBrowser)} />
          </Stack>
        </Radio.Group>
      )}
      {fields.isByConsent ? (
        <Consent consent={fields.consent} />
      ) : kind.key === 'file' ? (
        <FileInput
          label={say(sentences.file)}
          description={say(kind.access)}
          accept=".json,application/json"
          value={fields.file}
          onChange={fields.setFile}
          placeholder={say(sentences.choose)}
          required
          maw="32rem"
        />
      ) : (
        <TextInput
          type="password"
          label={say(sentences.token)}
          description={say(kind.access)}
          value={fields.token}
          onChange={(event) => fields.setToken(event.currentTarget.value)}
          autoComplete="off"
          maxLength={500}
          required
          maw="32rem"
        />
      )}
    </>
  );
}

const sentences = {
  way: { fr: 'Comment donner l’accès', en: 'How to give the access' },
  withKey: { fr: 'Par une clé (compte de service)', en: 'With a key (service account)' },
  inBrowser: { fr: 'Dans mon navigateur, sur cette machine', en: 'In my browser, on this machine' },
  file: { fr: 'Fichier de la clé (JSON)', en: 'File of the key (JSON)' },
  token: { fr: 'Jeton ou clé d’API', en: 'Token or API key' },
  choose: { fr: 'Choisir un fichier', en: 'Choose a file' },
};
