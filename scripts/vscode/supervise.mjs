/**
 * Runs a server for as long as whoever started this lives: `node supervise.mjs FOLDER ARGS…` runs `node ARGS…`.
 * When its standard input ends, for whatever reason, the server and everything it started go, and FOLDER is removed.
 * Without it a test run that is killed would leave servers behind.
 */
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";

const [folder, ...args] = process.argv.slice(2);
const child = spawn(process.execPath, args, { detached: true, stdio: ["ignore", "inherit", "inherit"] });
const secondsToEnd = 5;

child.once("close", (code) => {
	endGroup("SIGKILL");
	rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	process.exitCode = code ?? 0;
	process.stdin.destroy();
});
process.stdin.resume().once("close", () => {
	endGroup("SIGTERM");
	setTimeout(() => endGroup("SIGKILL"), secondsToEnd * 1000).unref();
});
// Ctrl+C is for whoever started this; that ends our standard input.
process.on("SIGINT", () => {});

function endGroup(signal) {
	try {
		process.kill(-child.pid, signal);
	} catch {
		// All of it is gone already.
	}
}
