/**
 * Starts the server in Node. Who has nothing to do does nothing: V8 would look through all memory some seconds after the start or the
 * last key, and has to be told before it reads the program. Electron's may not be told.
 */
import nodeModule from "node:module";
import { setFlagsFromString } from "node:v8";

const NEVER_MS = 2_000_000_000;

if (process.versions.electron === undefined) {
	setFlagsFromString(`--gc-memory-reducer-start-delay-ms=${NEVER_MS}`);
}
// What V8 makes of the program is kept for the next start, where Node can (from 22.1 on).
(nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.();
nodeModule.createRequire(import.meta.url)("./pilot-language-server-node.js");
