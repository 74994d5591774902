import { NumberInput, Select } from '@mantine/core';
import { isPeriodDocument, planDocuments } from '../../../src-shared/domain/plan/plan.ts';
import { documentName } from '../../../src-shared/text/document-names.ts';
import { commonWords } from '../../../src-shared/text/screens/common.ts';
import { planImportWords as words, planWords } from '../../../src-shared/text/screens/plan.ts';
import { DateField } from '../../parts/date-field.tsx';
import type { Session } from '../../state/session.ts';
import type { Decimal, PlanFacts, Scope } from './plan-options.ts';
import classes from './plan.module.css';

interface PlanFactsFormProps {
  readonly what: 'plan' | 'realization';
  readonly facts: PlanFacts;
  readonly opds: Session['opds'];
  /** Whether the file's numbers can be read in two ways, so that the officer must say which. */
  readonly asksDecimal: boolean;
  readonly onChange: (part: Partial<PlanFacts>) => void;
}

const documentOptions = planDocuments.map((value) => ({ value, label: documentName(value) }));
const labelOptions = Object.entries(planWords.labelNames).map(([value, label]) => ({ value, label }));
const quarterOptions = Object.entries(planWords.quarters).map(([value, label]) => ({ value, label }));
const scopeOptions = Object.entries(words.scopes).map(([value, label]) => ({ value, label }));
const decimalOptions = [
  { value: ',', label: words.decimals.comma },
  { value: '.', label: words.decimals.point },
];

/** Document, year, version, date and scope: what no export says of itself. */
export function PlanFactsForm(props: PlanFactsFormProps) {
  const { what, facts, opds, onChange } = props;
  const isPeriod = what === 'plan' && isPeriodDocument(facts.document);
  return (
    <div className={classes.form}>
      {what === 'plan' && (
        <Select
          label={words.document}
          allowDeselect={false}
          data={documentOptions}
          value={facts.document}
          onChange={(value) => {
            if (value !== null) onChange({ document: value });
          }}
        />
      )}
      <YearInput
        label={isPeriod ? words.firstYear : words.year}
        value={facts.year}
        onChange={(year) => {
          onChange({ year });
        }}
      />
      {isPeriod && (
        <YearInput
          label={words.lastYear}
          value={facts.endYear}
          onChange={(endYear) => {
            onChange({ endYear });
          }}
        />
      )}
      {what === 'plan' ? (
        <VersionInputs facts={facts} onChange={onChange} />
      ) : (
        <Select
          label={words.quarter}
          allowDeselect={false}
          data={quarterOptions}
          value={String(facts.quarter)}
          onChange={(value) => {
            if (value !== null) onChange({ quarter: Number(value) });
          }}
        />
      )}
      <Select
        label={words.scope}
        allowDeselect={false}
        data={scopeOptions}
        value={facts.scope}
        onChange={(value) => {
          if (value !== null) onChange({ scope: value as Scope });
        }}
      />
      {facts.scope === 'opd' && (
        <Select
          label={words.opd}
          searchable
          nothingFoundMessage={commonWords.nothingFound}
          data={opds.map(({ code, name }) => ({ value: code, label: name }))}
          value={facts.opdCode}
          onChange={(opdCode) => {
            onChange({ opdCode });
          }}
        />
      )}
      {props.asksDecimal && (
        <Select
          label={words.decimal}
          data={decimalOptions}
          value={facts.decimal}
          onChange={(value) => {
            onChange({ decimal: value as Decimal });
          }}
        />
      )}
    </div>
  );
}

function VersionInputs({ facts, onChange }: Pick<PlanFactsFormProps, 'facts' | 'onChange'>) {
  return (
    <>
      <Select
        label={words.label}
        allowDeselect={false}
        data={labelOptions}
        value={facts.label}
        onChange={(value) => {
          if (value !== null) onChange({ label: value as PlanFacts['label'] });
        }}
      />
      {facts.label === 'PERGESERAN' && (
        <NumberInput
          label={words.shiftNumber}
          min={1}
          max={99}
          value={facts.shiftNumber}
          onChange={(value) => {
            onChange({ shiftNumber: Number(value) });
          }}
        />
      )}
      <DateField
        label={words.effectiveOn}
        isRequired
        hint={words.effectiveHint}
        value={facts.effectiveOn}
        onChange={(value) => {
          if (value !== null) onChange({ effectiveOn: value });
        }}
      />
    </>
  );
}

interface YearInputProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (year: number) => void;
}

function YearInput({ label, value, onChange }: YearInputProps) {
  return (
    <NumberInput
      label={label}
      min={1990}
      max={2100}
      allowDecimal={false}
      value={value}
      onChange={(next) => {
        onChange(Number(next));
      }}
    />
  );
}
