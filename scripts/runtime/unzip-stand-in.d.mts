export function targetOf(entryName: string): string | undefined;
