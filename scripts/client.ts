/** `npm run client`: makes the types of the client anew. */
import { writeFileSync } from 'node:fs';
import { CLIENT_TYPES, makeClientTypes } from './client-types.ts';

writeFileSync(CLIENT_TYPES, await makeClientTypes());
