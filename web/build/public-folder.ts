import { join } from 'node:path';

/** What is copied into the build as it is. */
export const publicFolder = join(import.meta.dirname, '../public');
