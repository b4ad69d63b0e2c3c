/**
 * Starts the server in Node. V8 gets its flags before it reads the program: an idle server does nothing, where V8 would collect
 * garbage some seconds after the start or the last key; and the space for new objects stays small, for most of them live as
 * long as one analysis. So little is collected sooner by one thread than others are woken. In Electron flags cannot be set.
 */
import nodeModule from "node:module";
import { setFlagsFromString } from "node:v8";

const NEVER_MS = 2_000_000_000;

if (process.versions.electron === undefined) {
	setFlagsFromString(`--gc-memory-reducer-start-delay-ms=${NEVER_MS}`);
	setFlagsFromString("--semi-space-growth-factor=1");
	setFlagsFromString("--no-parallel-scavenge");
}
// What V8 makes of the program is kept for the next start, where Node can (from 22.1 on).
(nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.();
nodeModule.createRequire(import.meta.url)("./pilot-language-server-node.js");
