import { Button } from '@mantine/core';
import { IconLink, IconX } from '@tabler/icons-react';
import type { Certainty } from '../../src-shared/domain/suggest/reason.ts';
import { documentName, labelName } from '../../src-shared/text/document-names.ts';
import { formatRupiah } from '../../src-shared/text/format.ts';
import { suggestionWords as words } from '../../src-shared/text/screens/suggestions.ts';
import { CertaintyBadge } from './certainty-badge.tsx';
import classes from './suggestions.module.css';

interface ShownSuggestion {
  readonly code: string;
  readonly name: string;
  readonly opdCode: string | null;
  readonly opdName: string | null;
  readonly paguRupiah: number | null;
  readonly source: { readonly document: string; readonly year: number; readonly label: string };
  readonly certainty: Certainty;
  readonly because: string;
}

interface SuggestionCardsProps<S extends ShownSuggestion> {
  readonly label: string;
  readonly suggestions: readonly S[];
  readonly onAccept: (suggestion: S) => void;
  readonly onReject: (suggestion: S) => void;
}

/** The suggestions of one obligation with pagu, document and reasons; numbered as the keys that accept them. */
export function SuggestionCards<S extends ShownSuggestion>(props: SuggestionCardsProps<S>) {
  const { suggestions, onAccept, onReject } = props;
  if (suggestions.length === 0)
    return (
      <div className={classes.nothing}>
        <strong>{words.noSuggestion}</strong>
        <span>{words.noSuggestionHint}</span>
      </div>
    );
  return (
    <ol className={classes.cards} aria-label={props.label}>
      {suggestions.map((one, place) => (
        <SuggestionCard
          key={`${one.code} ${one.opdCode ?? ''}`}
          no={String(place + 1)}
          suggestion={one}
          onAccept={() => {
            onAccept(one);
          }}
          onReject={() => {
            onReject(one);
          }}
        />
      ))}
    </ol>
  );
}

interface SuggestionCardProps {
  readonly no: string;
  readonly suggestion: ShownSuggestion;
  readonly onAccept: () => void;
  readonly onReject: () => void;
}

function SuggestionCard({ no, suggestion, onAccept, onReject }: SuggestionCardProps) {
  const { code, name, opdName, opdCode, paguRupiah, source, certainty, because } = suggestion;
  const version = `${documentName(source.document)} ${source.year} ${labelName(source.label)}`;
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <span className={classes.no} aria-hidden="true">
          {no}
        </span>
        <span className={classes.code}>{code}</span>
        <CertaintyBadge certainty={certainty} />
      </div>
      <div className={classes.name}>{name}</div>
      <div className={classes.muted}>{opdName ?? opdCode}</div>
      <div className={classes.money}>
        <span>{`${words.pagu} ${paguRupiah === null ? words.paguUnknown : formatRupiah(paguRupiah)}`}</span>
        <span className={classes.muted}>{version}</span>
      </div>
      <div className={classes.because}>{because}</div>
      <div className={classes.buttons}>
        <Button
          size="xs"
          leftSection={<IconLink size={14} />}
          aria-label={words.acceptNo(no)}
          onClick={onAccept}
        >
          {words.accept}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconX size={14} />}
          aria-label={words.rejectNo(no)}
          onClick={onReject}
        >
          {words.reject}
        </Button>
      </div>
    </li>
  );
}
