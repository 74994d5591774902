import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SettingKey } from '../../../src-shared/domain/settings.ts';
import { errorText } from '../../../src-shared/text/errors.ts';
import { wizardWords as words } from '../../../src-shared/text/screens/shell.ts';
import { settingLabels } from '../../../src-shared/text/settings-labels.ts';
import type { Stores } from '../../state/stores.ts';
import classes from './start.module.css';

const keys: readonly SettingKey[] = [
  'kantor.unit',
  'kantor.alamat',
  'kantor.ibukota',
  'penandatangan.jabatan',
  'penandatangan.nama',
  'penandatangan.nip',
];

/** Letterhead and signatory, which may wait. */
export function OfficeDetails({ stores }: { readonly stores: Stores }) {
  const { session, settings, notices } = stores;
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const finish = async (): Promise<void> => {
    const answer = await settings.save(values);
    if (answer.ok) await session.enter();
    else notices.show({ tone: 'bad', text: errorText(answer.error) });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void finish();
      }}
    >
      <div className={classes.grid}>
        {keys.map((key) => (
          <TextInput
            key={key}
            size="sm"
            label={settingLabels[key].label}
            value={values[key] ?? ''}
            onChange={(event) => {
              setValues({ ...values, [key]: event.currentTarget.value });
            }}
          />
        ))}
      </div>
      <div className={classes.buttons}>
        <Button size="sm" type="submit">
          {words.finish}
        </Button>
        <Button size="sm" variant="subtle" color="gray" onClick={() => void session.enter()}>
          {words.skip}
        </Button>
      </div>
    </form>
  );
}
