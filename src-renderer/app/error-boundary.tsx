import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { errorWords } from '../../src-shared/text/errors.ts';
import { commonWords } from '../../src-shared/text/screens/common.ts';
import { ErrorNote } from '../parts/page.tsx';

interface BoundaryState {
  readonly hasFailed: boolean;
}

/** Catches a bug in a screen: drafts are in the database, so starting the screen again loses nothing. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override readonly state: BoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): BoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <ErrorNote words={errorWords({ code: 'unexpected', incident: 'LAYAR' })}>
        <Button
          mt="sm"
          onClick={() => {
            this.setState({ hasFailed: false });
          }}
        >
          {commonWords.retry}
        </Button>
      </ErrorNote>
    );
  }
}
