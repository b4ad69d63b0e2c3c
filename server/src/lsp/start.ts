#!/usr/bin/env node
/**
 * Starts the server in Node. V8 gets its flags before it reads the program: an idle server does nothing, where V8 would collect
 * garbage some seconds after the start or the last key. The space for new objects grows once, while the program is read, and then
 * only where a long text needs more (`collect.ts`): it counts beside many open ones. In Electron flags cannot be set.
 */
import nodeModule from "node:module";
import { setFlagsFromString } from "node:v8";
import { runCompiled } from "../disk/program";

/** So little is collected sooner by one thread than others are woken. */
const STARTING = "--semi-space-growth-factor=4 --no-parallel-scavenge";
const WORKING = "--semi-space-growth-factor=1 --parallel-scavenge";
const setFlags = process.versions.electron === undefined ? setFlagsFromString : () => {};

setFlags(`--gc-memory-reducer-start-delay-ms=2000000000 ${STARTING}`);
// What V8 made of the program is kept at the end, and V8 takes it under the same flags only.
process.once("exit", () => setFlags(STARTING));
const program = __filename.replace(/\.js$/, "-node.js");
if (!runCompiled(program)) {
	// Kept for the next start, where Node can (from 22.1 on).
	(nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.();
	nodeModule.createRequire(program)(program);
}
setFlags(WORKING);
