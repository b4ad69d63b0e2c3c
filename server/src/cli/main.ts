#!/usr/bin/env node
/** `pilot-check`: the checks of the editor for a terminal and for CI. */
import { serveBatches } from "./checker/threads";
import { start } from "./start";
import { optimizeLess } from "./tiering";

optimizeLess();

if (!serveBatches()) {
	// A worker thread does not load the rest of the command.
	start("pilot-check", async () => (await import("./run/run")).run);
}
