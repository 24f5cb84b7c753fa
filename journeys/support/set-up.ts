/** Before all journeys: a folder with the demo, unless whoever started them made one. */
import { rmSync } from 'node:fs';
import { DEMO_FOLDER, makeDemo } from './desk.ts';

export default async function setUp(): Promise<(() => void) | undefined> {
	if (process.env[DEMO_FOLDER] !== undefined) return undefined;
	const folder = await makeDemo();
	process.env[DEMO_FOLDER] = folder;
	return () => rmSync(folder, { recursive: true });
}
