/** What each document shows by itself: read once a version, of an open document at once, of another by reading its file. */
import { TextDocument } from "vscode-languageserver-textdocument";
import { check } from "../check/check";
import { sameContext } from "../check/core/context";
import { documentOf, type SchemaDocument } from "../document/document";
import { linkedAddresses, missingFiles } from "../document/links";
import { readDocument } from "../document/read";
import type { Analysis } from "../editing/analysis";
import { addressKey } from "../text/paths";
import { emptyParseCache, type ParseCache } from "../yaml/parse/cache";
import type { AnalysisInputs } from "./files/folderSettings";
import type { UriCache } from "./files/uriCache";
import type { SessionServices } from "./services";

interface AnalysesServices extends SessionServices {
	/** By address whether there is such a file. */
	readonly existing: UriCache<boolean>;
	/** What a document is read and checked with, as far as it is known. */
	inputsFor(uri: string): AnalysisInputs;
	/** Waits until the settings and laws that hold for a document have been read. */
	settingsReady(uri: string): Promise<void>;
}

/** What is kept of a document from one version to the next. */
interface Memo {
	readonly cache: ParseCache;
	/** The version that was read last. */
	read: { readonly document: TextDocument; readonly pilot: SchemaDocument } | undefined;
	/** The one that was checked last. */
	last: Analysis | undefined;
}

/** More than anybody looks at; what is asked for after that many others is read again in a few milliseconds. */
const MOST_KEPT = 10;

export class Analyses {
	readonly #services: AnalysesServices;
	/** By address of an open document, the one that was asked for last behind all others. */
	readonly #memos = new Map<string, Memo>();

	constructor(services: AnalysesServices) {
		this.#services = services;
	}

	/** Of an open document; the same object as long as nothing has changed that it depends on. */
	of(document: TextDocument): Analysis {
		return this.#check(document, this.#memoOf(document.uri));
	}

	/** The pilot that stands in an open document, unchecked. */
	pilotIn(document: TextDocument): SchemaDocument {
		return this.#read(document, this.#memoOf(document.uri));
	}

	/** Waits until it is known which of the files there are that a pilot at an address links to. */
	linksReady(pilot: SchemaDocument, uri: string): Promise<void> {
		return this.#services.existing.ready(linkedAddresses(pilot, uri));
	}

	/** Of a pilot as it is now, open or not, in a quiet moment; nothing where there is none. */
	async read(uri: string): Promise<Analysis | undefined> {
		const { documents, files, settingsReady, quiet } = this.#services;
		await settingsReady(uri);
		for (;;) {
			const wasOpen = documents.get(uri) !== undefined;
			const text = wasOpen ? undefined : await files.read(uri);
			await quiet();
			const open = documents.get(uri);
			if (open !== undefined) {
				await this.linksReady(this.pilotIn(open), open.uri);
				const now = documents.get(uri);
				if (now !== undefined) {
					return this.of(now);
				}
			} else if (!wasOpen) {
				return text === undefined ? undefined : this.#ofFile(uri, text);
			}
			// It was closed meanwhile: now its file counts.
		}
	}

	#memoOf(uri: string): Memo {
		const key = addressKey(uri);
		const memo = this.#memos.get(key) ?? newMemo();
		this.#memos.delete(key);
		this.#memos.set(key, memo);
		const [oldest] = this.#memos.keys();
		if (oldest !== undefined && this.#memos.size > MOST_KEPT) {
			this.#memos.delete(oldest);
		}
		return memo;
	}

	forget(uri: string): void {
		this.#memos.delete(addressKey(uri));
	}

	async #ofFile(uri: string, text: string): Promise<Analysis> {
		const document = TextDocument.create(uri, "pilot", 0, text);
		const memo = newMemo();
		await this.linksReady(this.#read(document, memo), uri);
		return this.#check(document, memo);
	}

	#read(document: TextDocument, memo: Memo, inputs = this.#services.inputsFor(document.uri)): SchemaDocument {
		const last = memo.read?.document === document ? memo.read.pilot : undefined;
		const pilot = pilotOf(document, inputs, last, memo.cache);
		memo.read = { document, pilot };
		return pilot;
	}

	#check(document: TextDocument, memo: Memo): Analysis {
		const { existing, inputsFor, today } = this.#services;
		const inputs = inputsFor(document.uri);
		const { severities, isIgnored, extendsItself } = inputs;
		const pilot = this.#read(document, memo, inputs);
		const missing = missingFiles(pilot, document.uri, (address) => existing.get(address));
		const context = { today: today(), severities, missingFiles: missing, extendsItself };
		const { last } = memo;
		if (last?.pilot === pilot && last.isIgnored === isIgnored && sameContext(last.context, context)) {
			return last;
		}
		memo.last = { document, pilot, findings: isIgnored ? [] : check(pilot, context), context, isIgnored };
		return memo.last;
	}
}

function newMemo(): Memo {
	return { cache: emptyParseCache(), read: undefined, last: undefined };
}

/** Other laws alone change nothing in how a text is read. */
function pilotOf(
	document: TextDocument,
	{ format, catalogue }: Pick<AnalysisInputs, "format" | "catalogue">,
	last: SchemaDocument | undefined,
	cache: ParseCache,
): SchemaDocument {
	if (last?.format !== format) {
		return readDocument(document.getText(), format, catalogue, cache);
	}
	return last.catalogue === catalogue ? last : documentOf(last.tree, format, catalogue);
}
