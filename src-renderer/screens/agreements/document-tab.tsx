import { Anchor } from '@mantine/core';
import { kindSpec } from '../../../src-shared/domain/register/kinds.ts';
import { recordWords as words } from '../../../src-shared/text/screens/record.ts';
import { agreementWords } from '../../../src-shared/text/screens/agreements.ts';
import { fieldText } from '../../parts/field-text.ts';
import { Facts, type Fact } from '../../parts/facts.tsx';
import { Card } from '../../parts/page.tsx';
import type { AgreementView } from '../../state/record.ts';
import type { Stores } from '../../state/stores.ts';
import { documentGroups, type FieldGroup } from './layout.ts';
import classes from './record.module.css';

interface DocumentTabProps {
  readonly stores: Stores;
  readonly view: AgreementView;
}

/** The facts of a group of fields; references are shown by the code of what they name. */
export function factsOf(group: FieldGroup, view: AgreementView): readonly Fact[] {
  const { fields } = kindSpec('agreement');
  return group.fields.flatMap((field) => {
    const spec = fields[field];
    if (spec === undefined) return [];
    const value = view.agreement.values[field];
    const related = spec.type === 'agreement' ? view.related.find(({ id }) => id === value) : undefined;
    return [{ label: spec.column, value: related?.code ?? fieldText(spec, value) }];
  });
}

/** Everything written in the document, in groups, and the agreements that belong to it. */
export function DocumentTab({ stores, view }: DocumentTabProps) {
  return (
    <div className={classes.groups}>
      {documentGroups.map((group) => (
        <Card key={group.title} title={group.title}>
          <Facts facts={factsOf(group, view)} />
        </Card>
      ))}
      <Card title={words.related}>
        {view.related.length === 0 && <p className={classes.muted}>{words.noRelated}</p>}
        <ul className={classes.related}>
          {view.related.map((related) => (
            <li key={`${related.relation}-${related.id}`}>
              <span className={classes.relation}>{words.relations[related.relation]}</span>
              <Anchor
                component="button"
                type="button"
                size="sm"
                onClick={() => {
                  stores.session.go({ screen: 'agreement', id: related.id });
                }}
              >
                {`${related.code} ${related.title ?? agreementWords.untitled}`}
              </Anchor>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
