/**
 * Loaded before a program by `compile-ahead.mjs`: keeps what V8 has compiled of it, and of what is named after it, until it ends.
 * `server/src/disk/program.ts` reads that.
 */
const { readFileSync, renameSync, statSync, writeFileSync } = require("node:fs");
const vm = require("node:vm");

const { version, platform, arch, execPath } = process;
/** Sixteen signs, at the end of a program; one that is a module is run inside a function. */
const ID = /(.{16})(?:\n\}\))?$/;
const program = process.argv[1].replace(/\.js$/, "-node.js");

// A server is run from what was compiled only where there is something; of nothing, V8 compiles it anew.
keep(program, readFileSync(program, "latin1"), Buffer.alloc(0));

vm.Script = class extends vm.Script {
	constructor(text, options) {
		super(text, options);
		process.once("exit", () => keep(options.filename, text, this.createCachedData()));
	}
};

/** @param text that it is of, whatever stands in the file by now */
function keep(path, text, compiled) {
	const [, id] = ID.exec(text);
	const end = Buffer.from([id, version, platform, arch, statSync(execPath).size].join(" "));
	const target = path.replace(/\.js$/, ".compiled");
	// Whole: somebody may be starting from what is there, as tests do beside a build for packing.
	const draft = `${target}.${process.pid}`;
	writeFileSync(draft, Buffer.concat([compiled, end]));
	renameSync(draft, target);
}
