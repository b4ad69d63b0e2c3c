/** `pilot-check`: the checks of the editor for a terminal and for CI. */
import { checkBatches } from "./checker/threads";
import { start } from "./start";
import { serveBatches } from "./threads/threads";

if (!serveBatches(checkBatches)) {
	// A worker thread does not load the rest of the command.
	start("pilot-check", async () => (await import("./run/run")).run);
}
