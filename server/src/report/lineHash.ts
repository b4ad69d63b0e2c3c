/**
 * Hashes of lines as GitHub's uploader works them out for `primaryLocationLineHash`: of the hundred signs from the start of a line
 * on, without white space, with a number for lines that have the same. They tell GitHub which findings are new.
 */
const LENGTH = 100;
const FACTOR = 37n;
/** Counts as the sign after the last one. */
const END_OF_FILE = "\uffff";

/** @returns the hash of a line, which counts from zero */
export function lineHasher(text: string): (line: number) => string {
	const { signs, starts } = withoutSpace(text);
	const blocks = starts.map((start) => signs.slice(start, start + LENGTH));
	const counts = new Map<string, number>();
	const numbers = blocks.map((block) => {
		const number = (counts.get(block) ?? 0) + 1;
		counts.set(block, number);
		return number;
	});
	return (line) => `${hashOfBlock(blocks[line] ?? "")}:${numbers[line] ?? 1}`;
}

/** Line ends are one sign, `\r\n` and `\r` too; every line begins with its first sign that is no space, or with its end. */
function withoutSpace(text: string): { readonly signs: string; readonly starts: readonly number[] } {
	const starts: number[] = [];
	let signs = "";
	for (const line of text.split(/\r\n|\r|\n/)) {
		starts.push(signs.length);
		signs += `${line.replace(/[ \t]+/g, "")}\n`;
	}
	return { signs: signs.slice(0, -1) + END_OF_FILE, starts };
}

function hashOfBlock(block: string): string {
	let hash = 0n;
	for (let at = 0; at < LENGTH; at++) {
		hash = BigInt.asUintN(64, hash * FACTOR + BigInt(at < block.length ? block.charCodeAt(at) : 0));
	}
	return hash.toString(16);
}
