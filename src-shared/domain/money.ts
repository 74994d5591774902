/** The largest whole rupiah amount that every number in the program holds exactly. */
export const maxRupiah = Number.MAX_SAFE_INTEGER;

/** Whether a number is a ceiling or obligation amount: whole, not negative, exactly held. */
export const isRupiah = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** Rounds an amount with sen half up (away from zero for negative amounts) to whole rupiah. */
export const roundRupiah = (value: number): number => (value < 0 ? -Math.round(-value) : Math.round(value));
