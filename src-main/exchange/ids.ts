import { v5, v7 } from 'uuid';

/** The namespace of Padu's name-based ids, made once and fixed for ever: another one would double every imported record. */
const namespace = '6f0f2d0e-6a0b-5c1e-9a52-1d8e4b7c9a10';

/** A new id that sorts by the time of its making (UUID v7). */
export const newId = (): string => v7();

/** The id that a name always gets (UUID v5), on every machine. */
export const nameId = (name: string): string => v5(name, namespace);
