/**
 * VS Code's logger in place of the package of this name, whose native part takes half a minute to build. It has what VS Code
 * calls.
 */
const { appendFileSync, mkdirSync } = require("node:fs");
const { dirname } = require("node:path");

const levels = ["trace", "debug", "info", "warn", "error"];

class Logger {
	#path;
	#level = levels.indexOf("info");
	#isPlain = false;

	constructor(path) {
		this.#path = path;
	}

	#write(name, message) {
		if (levels.indexOf(name) < this.#level) return;
		// What an extension prints ends its lines by itself.
		const line = this.#isPlain ? message : `${new Date().toISOString()} [${name}] ${message}\n`;
		appendFileSync(this.#path, line);
	}

	trace = (message) => this.#write("trace", message);
	debug = (message) => this.#write("debug", message);
	info = (message) => this.#write("info", message);
	warn = (message) => this.#write("warn", message);
	error = (message) => this.#write("error", message);

	setLevel(level) {
		this.#level = level;
	}

	clearFormatters() {
		this.#isPlain = true;
	}

	setPattern() {}
	flush() {}
	drop() {}
}

exports.createAsyncRotatingLogger = async (_name, path) => {
	mkdirSync(dirname(path), { recursive: true });
	return new Logger(path);
};
exports.setFlushOn = () => {};
