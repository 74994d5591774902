interface Notes {
  readonly movedFrom: number | null;
  readonly movedTo: number;
}

/** What an import of codes says besides the warnings of the file. */
export const nomenclatureNotes = ({ movedFrom, movedTo }: Notes): readonly string[] =>
  movedFrom === null
    ? []
    : [`Daftar ini sebelumnya berlaku mulai tahun ${movedFrom}; sekarang mulai tahun ${movedTo}.`];
