/** The few assertions that the suites need: Node's own are not there in the web worker. */
function fail(message: string): never {
	throw new Error(message);
}

const show = (value: unknown) => JSON.stringify(value);

function ok(value: unknown, message = `${show(value)} is not true`): asserts value {
	if (!value) fail(message);
}

function equal<T>(actual: T, expected: T, message = ""): void {
	if (actual !== expected) fail(`${message}\nexpected ${show(expected)}\nactual   ${show(actual)}`);
}

function deepEqual<T>(actual: T, expected: T, message = ""): void {
	if (show(actual) !== show(expected)) equal(show(actual), show(expected), message);
}

function match(actual: string, expected: RegExp): void {
	if (!expected.test(actual)) fail(`${show(actual)} does not match ${expected}`);
}

interface Assert {
	ok(value: unknown, message?: string): asserts value;
	equal<T>(actual: T, expected: T, message?: string): void;
	deepEqual<T>(actual: T, expected: T, message?: string): void;
	match(actual: string, expected: RegExp): void;
}

const assert: Assert = { ok, equal, deepEqual, match };
export default assert;
