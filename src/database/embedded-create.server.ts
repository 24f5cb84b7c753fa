/**
 * The program that makes an embedded database: a process of its own, started by `first-start.server.ts`.
 * Its argument is the data folder. It ends with the process that started it.
 */

import { createDatabase } from './embedded-files.server.ts';

process.once('disconnect', () => process.exit(1));
await createDatabase(process.argv[2] ?? '');
process.exit();
