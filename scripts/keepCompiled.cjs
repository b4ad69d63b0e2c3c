/** Loaded before a program by `compile-ahead.mjs`: keeps what V8 has compiled of it until it ends. `server/src/cli/program.ts` reads that. */
const { renameSync, statSync, writeFileSync } = require("node:fs");
const vm = require("node:vm");

const { version, platform, arch, execPath } = process;
/** Sixteen signs, at the end of a program. */
const ID = /.{16}$/;

vm.Script = class extends vm.Script {
	constructor(text, options) {
		super(text, options);
		const [id] = ID.exec(text);
		process.once("exit", () => {
			const end = Buffer.from([id, version, platform, arch, statSync(execPath).size].join(" "));
			const target = options.filename.replace(/\.js$/, ".compiled");
			// Whole: somebody may be starting from what is there, as tests do beside a build for packing.
			const draft = `${target}.${process.pid}`;
			writeFileSync(draft, Buffer.concat([this.createCachedData(), end]));
			renameSync(draft, target);
		});
	}
};
