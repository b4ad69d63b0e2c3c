/** What the answers of a pilot link to: addresses of the web, and files beside the pilot. */
import { isFileName, isRelativePath, resolvePath, rootOf, spellings } from "../text/paths";
import type { Span } from "../text/span";
import { contentSpan } from "../yaml/scalar";
import { type Answer, memoized, memoizedFor, type SchemaDocument, textOf } from "./document";

export interface Link {
	readonly answer: Answer;
	/** The address or path alone. */
	readonly span: Span;
	readonly kind: "web" | "file";
	/** The address, or the path as it is written. */
	readonly target: string;
}

/** Links in the answers that may be one, each once, in the design's order. What an alias stands for links where it is written. */
export function linksOf(pilot: SchemaDocument): readonly Link[] {
	return memoized(pilot, findLinks);
}

function findLinks(pilot: SchemaDocument): readonly Link[] {
	const links = new Map<number, Link>();
	for (const answer of pilot.answers) {
		const { kind } = answer.question;
		if (kind === "link" || kind === "textOrLink") {
			for (const link of linksIn(pilot.tree.text, answer)) {
				links.set(link.span.start, link);
			}
		}
	}
	return [...links.values()];
}

/** A file that a pilot links to. */
export interface LinkedFile {
	/** As it is written. */
	readonly path: string;
	/** Where it leads: more than one where the name may be kept in other signs than it is written in. */
	readonly addresses: readonly string[];
}

/** The files that a pilot at an address links to. */
export const linkedFilesOf: (pilot: SchemaDocument, uri: string) => readonly LinkedFile[] =
	memoizedFor(findLinkedFiles);

/** The addresses to which a pilot leads. */
export function linkedAddresses(pilot: SchemaDocument, uri: string): readonly string[] {
	return linkedFilesOf(pilot, uri).flatMap(({ addresses }) => addresses);
}

/**
 * The paths in a pilot, as they are written, that lead to no file.
 * @param exists nothing where it is not known
 */
export function missingFiles(
	pilot: SchemaDocument,
	uri: string,
	exists: (address: string) => boolean | undefined,
): ReadonlySet<string> {
	const isGone = (address: string) => exists(address) === false;
	const missing = linkedFilesOf(pilot, uri).filter(({ addresses }) => addresses.every(isGone));
	return missing.length === 0 ? NONE : new Set(missing.map(({ path }) => path));
}

const NONE: ReadonlySet<string> = new Set();

function findLinkedFiles(pilot: SchemaDocument, uri: string): readonly LinkedFile[] {
	const paths = linksOf(pilot).flatMap(({ kind, target }) => (kind === "file" ? [target] : []));
	return [...new Set(paths)].flatMap((path) => {
		const addresses = spellings(path).flatMap((spelling) => {
			const address = resolvePath(uri, spelling, [rootOf(uri)]);
			return address === undefined ? [] : [address.replace(/#.*$/, "")];
		});
		return addresses.length === 0 ? [] : [{ path, addresses }];
	});
}

function linksIn(text: string, answer: Answer): Link[] {
	const { node, question, state } = answer;
	if (state !== "answered" || node?.kind !== "scalar" || node.alias !== undefined) {
		return [];
	}
	const span = contentSpan(text, node);
	const written = text.slice(span.start, span.end);
	const addresses = !written.includes("://")
		? []
		: [...written.matchAll(/\bhttps?:\/\/[\p{L}\p{N}[][^\s<>"'`\\{}|^]*/giu)].map((match): Link => {
				const start = span.start + match.index;
				const target = withoutPunctuation(match[0]);
				return { answer, span: { start, end: start + target.length }, kind: "web", target };
			});
	const path = textOf(answer);
	const isPath = isRelativePath(path) || (question.kind === "link" && isFileName(path));
	return addresses.length > 0 || !isPath || /[\r\n]/.test(written)
		? addresses
		: [{ answer, span, kind: "file", target: path }];
}

/** An address in a sentence does not have what the sentence ends with. */
function withoutPunctuation(address: string): string {
	const shorter = address.replace(/[.,;:!?]+$/, "");
	const count = (sign: string) => shorter.split(sign).length;
	const unopened =
		(shorter.endsWith(")") && count(")") > count("(")) || (shorter.endsWith("]") && count("]") > count("["));
	return shorter === address && !unopened ? address : withoutPunctuation(unopened ? shorter.slice(0, -1) : shorter);
}
