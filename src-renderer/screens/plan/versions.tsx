import { ActionIcon, Button, Group, Modal, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDate, formatNumber, formatRupiah } from '../../../src-shared/text/format.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { planWords as words } from '../../../src-shared/text/screens/plan.ts';
import { PlainTable } from '../../parts/facts.tsx';
import { Empty } from '../../parts/page.tsx';
import type { PlanVersion } from '../../state/plan.ts';
import type { Stores } from '../../state/stores.ts';
import { useStore } from '../../state/use-store.ts';
import { documentName, labelName } from '../../../src-shared/text/document-names.ts';
import classes from './plan.module.css';

type Part = PlanVersion['parts'][number];
interface Row {
  readonly version: PlanVersion;
  readonly part: Part;
}

const titleOf = (version: PlanVersion): string =>
  words.documentName(documentName(version.document), periodOf(version), labelName(version.label));

/** The years of a document of several years; the others are of the year that is looked at. */
const periodOf = ({ year, endYear }: PlanVersion): string => (endYear > year ? `${year}–${endYear} ` : '');

/** Every version with the files that it is made of. */
export function Versions({ stores }: { readonly stores: Stores }) {
  const versions = useStore(stores.plan, (state) => state.versions);
  const opds = useStore(stores.session, (state) => state.opds);
  const opdName = ({ opdCode, opdName: name }: Part): string =>
    name ?? opds.find(({ code }) => code === opdCode)?.name ?? opdCode ?? words.wholeRegion;
  const [removed, setRemoved] = useState<Part | null>(null);
  const rows = versions.flatMap((version) => version.parts.map((part) => ({ version, part })));
  if (rows.length === 0) return <Empty title={words.noVersions} hint={words.noVersionsHint} />;
  const see =
    ({ version }: Row) =>
    (): void => {
      stores.session.go({ screen: 'plan-lines', versionId: version.id, title: titleOf(version) });
    };
  return (
    <>
      <h2 className={classes.heading}>{words.versions}</h2>
      <PlainTable
        label={words.versions}
        rows={rows}
        rowKey={({ part }) => part.id}
        columns={[
          {
            id: 'version',
            header: words.document,
            align: 'tight',
            cell: ({ version }) => <strong>{titleOf(version)}</strong>,
          },
          {
            id: 'effective',
            header: words.effectiveOn,
            align: 'tight',
            cell: ({ version }) => formatDate(version.effectiveOn),
          },
          {
            id: 'scope',
            header: commonWords.opd,
            cell: ({ part }) => opdName(part),
          },
          { id: 'file', header: words.fileName, cell: ({ part }) => part.fileName },
          {
            id: 'imported',
            header: words.importedOn,
            align: 'tight',
            cell: ({ part }) => formatDate(part.importedOn),
          },
          { id: 'lines', header: words.lines, align: 'end', cell: ({ part }) => formatNumber(part.lines) },
          { id: 'pagu', header: words.pagu, align: 'end', cell: ({ part }) => formatRupiah(part.pagu) },
          {
            id: 'actions',
            header: commonWords.actions,
            align: 'actions',
            cell: (row) => (
              <>
                <Button variant="subtle" size="compact-xs" onClick={see(row)}>
                  {words.see}
                </Button>
                <ActionIcon
                  aria-label={words.removePart}
                  onClick={() => {
                    setRemoved(row.part);
                  }}
                >
                  <IconTrash size={15} />
                </ActionIcon>
              </>
            ),
          },
        ]}
      />
      {removed !== null && (
        <RemoveDialog
          part={removed}
          onClose={() => {
            setRemoved(null);
          }}
          onRemove={() => void stores.plan.removePart(removed.id)}
        />
      )}
    </>
  );
}

interface RemoveDialogProps {
  readonly part: Part;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

function RemoveDialog({ part, onRemove, onClose }: RemoveDialogProps) {
  return (
    <Modal opened onClose={onClose} title={words.removeTitle} size={440}>
      <Text size="sm" fw={600}>
        {part.fileName}
      </Text>
      <Text size="sm">{words.removeText}</Text>
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onClose}>
          {commonWords.cancel}
        </Button>
        <Button
          color="red"
          onClick={() => {
            onRemove();
            onClose();
          }}
        >
          {words.removePart}
        </Button>
      </Group>
    </Modal>
  );
}
