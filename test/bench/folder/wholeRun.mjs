/** One program from its start to its end: wall time and time of the processor in seconds, peak memory in MB. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const resources = fileURLToPath(new URL("resources.cjs", import.meta.url));

export function wholeRun(args, exits) {
	return new Promise((resolve, reject) => {
		const start = performance.now();
		const child = spawn(process.execPath, ["--require", resources, ...args], {
			stdio: ["ignore", "pipe", "ignore", "pipe"],
		});
		let used = "";
		let printed = 0;
		child.stdout.on("data", (chunk) => {
			printed += chunk.length;
		});
		child.stdio[3].setEncoding("utf8").on("data", (text) => {
			used += text;
		});
		child.on("close", (code) => {
			const seconds = (performance.now() - start) / 1000;
			if (exits.includes(code) && printed > 0) resolve({ seconds, ...JSON.parse(used) });
			else reject(new Error(`${args.join(" ")} ended with ${code}.`));
		});
	});
}
