/** How much memory a process holds, in MB; undefined where the system does not say. */
import { spawnSync } from "node:child_process";

export function residentMegabytes(pid) {
	const { status, stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
	return status === 0 ? Number(stdout) / 1024 : undefined;
}
