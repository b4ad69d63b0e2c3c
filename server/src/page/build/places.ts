/** How parts of the page are named, and where they stand in the text. */
import { type Answer, memberOf, memoized, type SchemaDocument } from "../../document/document";
import { onFirstLine } from "../../text/lines";
import type { Span } from "../../text/span";

/** The path of each answer with the positions of lists in it: `why.goals.0.goal`. */
function findPaths(pilot: SchemaDocument): ReadonlyMap<Answer, string> {
	const paths = new Map<Answer, string>();
	const walk = (answer: Answer, path: string) => {
		paths.set(answer, path);
		const below = (name: string) => (path === "" ? name : `${path}.${name}`);
		for (const member of answer.members) {
			walk(member, below(member.question.key));
		}
		answer.items.forEach((item, index) => void walk(item, below(String(index))));
	};
	walk(pilot.root, "");
	return paths;
}

/** @param path with the positions of lists in it */
export function answerAtPath({ root }: SchemaDocument, path: string): Answer | undefined {
	let answer: Answer | undefined = root;
	for (const step of path === "" ? [] : path.split(".")) {
		answer = isPosition(step) ? answer?.items[Number(step)] : answer && memberOf(answer, step);
	}
	return answer;
}

/** Of an item in its list. */
export function isPosition(step: string): boolean {
	return /^\d+$/.test(step);
}

export function pathOf(pilot: SchemaDocument, answer: Answer): string {
	return memoized(pilot, findPaths).get(answer) ?? answer.question.path;
}

/** Of a question of an object, whether or not the file has it. */
export function pathBelow(pilot: SchemaDocument, holder: Answer, key: string): string {
	const path = pathOf(pilot, holder);
	return path === "" ? key : `${path}.${key}`;
}

export function idOf(path: string): string {
	return `p-${path.replaceAll(".", "-")}`;
}

/** From its key or dash to the end of the answer. */
export function extentOf(answer: Answer): Span {
	const { pair, item, node, headSpan } = answer;
	const start = pair?.keySpan.start ?? item?.start ?? headSpan.start;
	const end = node === undefined ? headSpan.end : (node.alias?.end ?? node.span.end);
	return { start, end: Math.max(end, start) };
}

/** The line where an answer begins. */
export function headOf({ tree }: SchemaDocument, answer: Answer): Span {
	return onFirstLine(tree.text, extentOf(answer));
}

/** The innermost answer that an offset is in, the pilot itself where it is in none. */
export function answerAround(pilot: SchemaDocument, offset: number): Answer {
	let found = pilot.root;
	let size = Number.POSITIVE_INFINITY;
	for (const answer of pilot.answers) {
		if (answer === pilot.root || (answer.pair === undefined && answer.item === undefined)) {
			continue;
		}
		const { start, end } = extentOf(answer);
		if (start <= offset && offset <= end && end - start <= size) {
			[found, size] = [answer, end - start];
		}
	}
	return found;
}
