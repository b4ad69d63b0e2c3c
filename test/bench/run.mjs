/**
 * `npm run bench`: how long a person waits for findings, beside what merely reading the text costs (`parseDocument` of the
 * `yaml` package) and beside yaml-language-server with our schema. Exit code 1 when a target is missed.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { measureColdStarts } from "./coldStartBench.mjs";
import { measureCompletion } from "./completionBench.mjs";
import { measureKeystrokes, plan } from "./keystrokeBench.mjs";
import { packageSize } from "./packageSize.mjs";
import { root } from "./paths.mjs";
import { peer as findPeer } from "./peer.mjs";
import { report } from "./report.mjs";
import { measureRules } from "./rulesBench.mjs";
import { judge } from "./targets.mjs";

const started = Date.now();
const ours = await build();
const peer = await findPeer();

const keystrokes = [];
for (const size of plan) keystrokes.push(await measureKeystrokes(size, ours, peer));
const results = {
	machine: { node: process.version, processor: cpus()[0]?.model, cores: cpus().length },
	peer: peer?.name,
	keystrokes,
	completion: measureCompletion(ours),
	rules: measureRules(ours.inProcess),
	coldStart: await measureColdStarts(ours, peer),
	packageSize: packageSize(),
};
const targets = judge(results);

console.log(report(results, targets));
console.log(`Measured in ${Math.round((Date.now() - started) / 1000)} s.`);
mkdirSync(join(root, "test-results"), { recursive: true });
writeFileSync(join(root, "test-results", "bench.json"), `${JSON.stringify({ ...results, targets }, null, "\t")}\n`);
process.exitCode = targets.every(({ reached }) => reached) ? 0 : 1;
