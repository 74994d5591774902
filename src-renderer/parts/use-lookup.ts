import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a chooser offers for the letters typed last; an answer to older letters is dropped. */
export function useLookup(
  ask: (search: string) => Promise<readonly Option[]>,
  initial: string,
): { readonly options: readonly Option[]; readonly search: (text: string) => void } {
  const [options, setOptions] = useState<readonly Option[]>([]);
  const typed = useRef(initial);
  const run = useDebouncedCallback((text: string) => {
    void ask(text).then((found) => {
      if (typed.current === text) setOptions(found);
    });
  }, 150);
  const search = (text: string): void => {
    typed.current = text;
    run(text);
  };
  useEffect(() => {
    run(typed.current);
  }, [run]);
  return { options, search };
}
