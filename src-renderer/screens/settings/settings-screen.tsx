import { Tabs } from '@mantine/core';
import type { SettingKey } from '../../../src-shared/domain/settings.ts';
import { settingsWords as words } from '../../../src-shared/text/screens/settings-screen.ts';
import { Page } from '../../parts/page.tsx';
import type { Stores } from '../../state/stores.ts';
import { AboutPanel } from './about-panel.tsx';
import { BackupPanel } from './backup-panel.tsx';
import { EmblemCard } from './emblem-card.tsx';
import { SettingsForm, type SettingGroup } from './settings-form.tsx';
import classes from './settings.module.css';
import { TrashPanel } from './trash-panel.tsx';

const officeGroups: readonly SettingGroup[] = [
  {
    title: words.groups.office,
    keys: ['kantor.nama', 'kantor.unit', 'kantor.alamat', 'kantor.ibukota', 'kantor.kode-pd'],
  },
  {
    title: words.groups.signer,
    keys: [
      'penandatangan.atas-nama',
      'penandatangan.jabatan',
      'penandatangan.nama',
      'penandatangan.pangkat',
      'penandatangan.nip',
    ],
  },
  {
    title: words.groups.letter,
    keys: ['surat.tujuan', 'surat.cq', 'surat.tempat', 'surat.sifat', 'surat.tembusan'],
  },
  { title: words.groups.print, keys: ['cetak.kertas'] },
];

const startsWith = (start: string) => (key: SettingKey) => key.startsWith(start);
const ruleGroups: readonly SettingGroup[] = [
  { title: words.groups.rules, where: startsWith('aturan.') },
  { title: words.groups.calendar, where: startsWith('kalender.') },
];

/** Office, thresholds, backups, trash, and what this program is. */
export function SettingsScreen({ stores }: { readonly stores: Stores }) {
  const panels = {
    office: (
      <div className={classes.stack}>
        <EmblemCard stores={stores} />
        <SettingsForm key="office" stores={stores} groups={officeGroups} />
      </div>
    ),
    rules: <SettingsForm key="rules" stores={stores} groups={ruleGroups} note={words.rulesNote} />,
    backup: <BackupPanel stores={stores} />,
    trash: <TrashPanel stores={stores} />,
    about: <AboutPanel stores={stores} />,
  } as const;
  const sections = Object.entries(words.sections) as [keyof typeof panels, string][];
  return (
    <Page scrolls title={words.title}>
      <Tabs defaultValue="office" keepMounted={false}>
        <Tabs.List>
          {sections.map(([value, label]) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {sections.map(([value]) => (
          <Tabs.Panel key={value} value={value} pt="md">
            {panels[value]}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
