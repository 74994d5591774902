import { Facts } from '../../parts/facts.tsx';
import { Card } from '../../parts/page.tsx';
import type { AgreementView } from '../../state/record.ts';
import { factsOf } from './document-tab.tsx';
import { filesGroup } from './layout.ts';

/** Scan, initials, stamp and seal: the physical check of the document. */
export function FilesTab({ view }: { readonly view: AgreementView }) {
  return (
    <Card title={filesGroup.title}>
      <Facts facts={factsOf(filesGroup, view)} />
    </Card>
  );
}
