/** Checks the pilots of a batch, each step for all of them before the next. */
import { resolve } from "node:path";
import type { Context } from "../../check/core/context";
import { factsOf } from "../../crossFile/facts";
import { type ReadText, readText } from "../../disk/readText";
import type { DiskSettings } from "../../disk/settings";
import type { SchemaDocument } from "../../document/document";
import { readDocument } from "../../document/read";
import { PILOT_FORMAT } from "../../format/formats";
import { checkedFiles, type ReportOptions, unreadableFile } from "../../report/fileReport";
import { uriOf } from "../output/paths";
import type { CheckedFile, CheckInputs } from "./checkedFile";
import type { Keeper } from "./kept";
import { type LinkedPath, linkedPaths } from "./linkedPaths";

/** What is made of more text at a time takes much memory; one longer file is checked by itself. */
const MOST_CHARACTERS = 200_000;

interface BatchServices {
	/** Paths are relative to this folder. */
	readonly cwd: string;
	readonly today: string;
	readonly settings: DiskSettings;
	readonly keeper: Keeper;
	readonly reportOptions: ReportOptions;
	contextFor(pilot: SchemaDocument, uri: string, links: readonly LinkedPath[]): Context;
	inputsOf(path: string, text: string, links: readonly LinkedPath[]): CheckInputs | undefined;
}

/**
 * Of each path its result; nothing for an ignored file, which is not read.
 * @param read returns the texts, if they do not come from disk
 */
export type CheckBatch = (
	paths: readonly string[],
	read?: (path: string) => ReadText,
) => readonly (CheckedFile | undefined)[];

interface Readable {
	readonly path: string;
	readonly uri: string;
	readonly text: string;
}

export function createBatchCheck(services: BatchServices): CheckBatch {
	const { cwd, today, settings, keeper, reportOptions, contextFor, inputsOf } = services;

	function checkTexts(files: readonly Readable[]): readonly (readonly [path: string, CheckedFile])[] {
		const pilots = files
			.map((file) => ({ ...file, document: readDocument(file.text, PILOT_FORMAT, settings.catalogueFor(file.uri)) }))
			.map((file) => ({ ...file, links: linkedPaths(file.document, file.uri) }))
			.map((file) => ({ ...file, context: contextFor(file.document, file.uri, file.links) }));
		return checkedFiles(pilots, reportOptions)
			.map((file) => ({ ...file, kept: keeper.keep(file.report) }))
			.map(({ path, uri, text, document, links, kept }) => {
				const facts = JSON.stringify(factsOf(document, uri, today));
				return [path, { ...kept, facts, inputs: inputsOf(path, text, links) }];
			});
	}

	return (paths, read = (path) => readText(resolve(cwd, path))) => {
		const results = new Map<string, CheckedFile>();
		const files: Readable[] = [];
		for (const path of paths) {
			const uri = uriOf(cwd, path);
			if (settings.isIgnored(uri)) {
				continue;
			}
			const file = read(path);
			if ("problem" in file) {
				const report = unreadableFile(path, file.problem[reportOptions.language]);
				results.set(path, { ...keeper.keep(report), facts: "", inputs: undefined });
			} else {
				files.push({ path, uri, text: file.text });
			}
		}
		for (const [path, result] of groupsOf(files).flatMap(checkTexts)) {
			results.set(path, result);
		}
		return paths.map((path) => results.get(path));
	};
}

/** One after the other, as many as do not have too much text together. */
function groupsOf(files: readonly Readable[]): readonly (readonly Readable[])[] {
	const groups: Readable[][] = [];
	let room = 0;
	for (const file of files) {
		const group = groups.at(-1);
		if (group === undefined || file.text.length > room) {
			groups.push([file]);
			room = MOST_CHARACTERS - file.text.length;
		} else {
			group.push(file);
			room -= file.text.length;
		}
	}
	return groups;
}
