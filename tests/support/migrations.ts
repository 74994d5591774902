import path from 'node:path';

/** The project's own migrations. */
export const migrationsDir = path.resolve(import.meta.dirname, '../../migrations');
