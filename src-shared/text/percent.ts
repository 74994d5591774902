/** A share in percent with one decimal: `37,5`. */
export const formatPercent = (value: number): string => value.toFixed(1).replace('.', ',');
