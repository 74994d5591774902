import type { ReactNode } from 'react';
import classes from './page.module.css';

interface PageProps {
  readonly title: string;
  readonly sub?: ReactNode;
  readonly actions?: ReactNode;
  /** Whether the page itself scrolls; otherwise its content fills the window and scrolls inside. */
  readonly scrolls?: boolean;
  readonly children: ReactNode;
}

/** One screen: its heading, what can be done there, and its content. */
export function Page({ title, sub, actions, scrolls = false, children }: PageProps) {
  return (
    <div className={scrolls ? classes.scrolling : classes.page}>
      <header className={classes.head}>
        <div className={classes.titles}>
          <h1 className={classes.title}>{title}</h1>
          {sub !== undefined && <div className={classes.sub}>{sub}</div>}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface CardProps {
  readonly title?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A plain surface with a heading of its own. */
export function Card({ title, children, className = '' }: CardProps) {
  return (
    <section className={`${classes.padded ?? ''} ${className}`}>
      {title !== undefined && <h2 className={classes.cardTitle}>{title}</h2>}
      {children}
    </section>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly hint: string;
  readonly children?: ReactNode;
}

/** What stands where nothing is yet, with what to do about it. */
export function Empty({ title, hint, children }: EmptyProps) {
  return (
    <div className={classes.empty}>
      <h2 className={classes.emptyTitle}>{title}</h2>
      <p className={classes.emptyHint}>{hint}</p>
      {children}
    </div>
  );
}

interface ErrorNoteProps {
  readonly words: { readonly what: string; readonly safe: string; readonly next: string };
  readonly children?: ReactNode;
}

/** A refusal: what happened, whether data is safe, what to do next. */
export function ErrorNote({ words, children }: ErrorNoteProps) {
  return (
    <div className={classes.error} role="alert">
      <p className={classes.errorWhat}>{words.what}</p>
      <p>
        {words.safe} {words.next}
      </p>
      {children}
    </div>
  );
}
