/** Loaded before a program: says at its end how much memory it held at most, in MB, on the fourth of its pipes. */
const { writeSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread) process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS / 1024)));
