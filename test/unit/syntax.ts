/** Reads code as the compiler does: what stands in a string or a comment is none. */
import { parseAst } from "vitest/node";

export interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly [part: string]: unknown;
}

export function programOf(text: string): Node {
	return parseAst(text, { lang: "ts" }) as unknown as Node;
}

/** All, from the outside in. */
export function nodesOf(text: string): Node[] {
	const nodes = [programOf(text)];
	for (let at = 0; at < nodes.length; at++) {
		nodes.push(...partsOf(nodes[at] as Node));
	}
	return nodes;
}

export function partsOf(node: Node): Node[] {
	const parts: Node[] = [];
	for (const part of Object.values(node)) {
		if (Array.isArray(part)) parts.push(...part.filter(isNode));
		else if (isNode(part)) parts.push(part);
	}
	return parts;
}

export function isNode(value: unknown): value is Node {
	return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
