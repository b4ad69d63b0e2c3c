/**
 * `npm run bench`: how long a person waits for findings, beside what merely reading the text costs (`parseDocument` of the
 * `yaml` package) and beside yaml-language-server with our schema; and how long whole folders take. Exit code 1 when a
 * target is missed. `npm run bench -- --only editor` (or `first`, `memory`, `check`, `page`, `typing`,
 * `growth`) measures one part.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { plan as coldPlan, measureColdKeystrokes } from "./coldKeystrokeBench.mjs";
import { measureColdStarts } from "./coldStartBench.mjs";
import { measureCompletion } from "./completionBench.mjs";
import { measureChecks, measureCores } from "./folder/checkBench.mjs";
import { reportChecks, reportTyping } from "./folder/report.mjs";
import { spectral as findSpectral } from "./folder/spectral.mjs";
import { judgeChecks, judgeTyping } from "./folder/targets.mjs";
import { measureTyping } from "./folder/typingBench.mjs";
import { judgeGrowth, measureGrowth, reportGrowth } from "./growthBench.mjs";
import { measureKeystrokes, plan } from "./keystrokeBench.mjs";
import { measureMemory } from "./memoryBench.mjs";
import { judgePages, measurePages, reportPages } from "./page/pageBench.mjs";
import { root } from "./paths.mjs";
import { peer as findPeer } from "./peer.mjs";
import { report, reportFirst, reportMemory, reportTargets } from "./report.mjs";
import { measureRules } from "./rulesBench.mjs";
import { judge, judgeFirst, judgeMemory } from "./targets.mjs";

/** What is measured, reported and judged by itself. */
const parts = {
	editor: {
		async measure(ours) {
			const peer = await findPeer();
			const keystrokes = [];
			for (const size of plan) keystrokes.push(await measureKeystrokes(size, ours, peer));
			return {
				peer: peer?.name,
				keystrokes,
				completion: measureCompletion(ours),
				rules: measureRules(ours.inProcess),
			};
		},
		report,
		judge,
	},
	first: {
		async measure(ours) {
			const peer = await findPeer();
			const keystrokes = [];
			for (const size of coldPlan) keystrokes.push(await measureColdKeystrokes(size, ours));
			return { keystrokes, coldStart: await measureColdStarts(ours, peer) };
		},
		report: reportFirst,
		judge: judgeFirst,
	},
	memory: { measure: measureMemory, report: reportMemory, judge: judgeMemory },
	check: {
		async measure(ours) {
			const spectral = await findSpectral();
			const sizes = await measureChecks(ours, spectral);
			return { spectral: spectral?.name, sizes, sharing: await measureCores() };
		},
		report: reportChecks,
		judge: judgeChecks,
	},
	page: { measure: measurePages, report: reportPages, judge: judgePages },
	typing: { measure: measureTyping, report: reportTyping, judge: judgeTyping },
	growth: { measure: measureGrowth, report: reportGrowth, judge: judgeGrowth },
};

const [, , option, only] = process.argv;
if (option !== undefined && (option !== "--only" || parts[only] === undefined)) {
	console.error(`Only --only is understood, with one of ${Object.keys(parts).join(", ")}.`);
	process.exit(1);
}
const started = Date.now();
const ours = await build();
const results = { machine: { node: process.version, processor: cpus()[0]?.model, cores: cpus().length } };
const targets = [];
for (const [name, part] of Object.entries(parts).filter(([name]) => only === undefined || name === only)) {
	const measured = await part.measure(ours);
	console.log(part.report(measured));
	Object.assign(results, name === "editor" ? measured : { [name]: measured });
	targets.push(...part.judge(measured));
}
console.log(reportTargets(targets));
console.log(`Measured in ${Math.round((Date.now() - started) / 1000)} s.`);
mkdirSync(join(root, "test-results"), { recursive: true });
writeFileSync(join(root, "test-results", "bench.json"), `${JSON.stringify({ ...results, targets }, null, "\t")}\n`);
process.exitCode = targets.every(({ reached }) => reached) ? 0 : 1;
