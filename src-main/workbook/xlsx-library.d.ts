import type { ParsingOptions, WorkBook } from '@e965/xlsx';

declare module '@e965/xlsx' {
  /** The parts of an archive by name, as the library keeps them. */
  export interface PartContainer {
    readonly FullPaths: readonly string[];
  }

  /** Exported by the library, missing from its types: parses the parts of an archive that was unpacked before. */
  export function parse_zip(parts: PartContainer, options?: ParsingOptions): WorkBook;
}
