/** Short ways for pages that show a part: an answer by its path, cut to what fits. */
import type { Answer } from "../../document/document";
import { answerAt, answeredItems, itemsAt, scalarOf, textIn } from "../../document/query";
import { type Build, placeAt } from "../build/build";
import { extentOf, idOf, pathOf } from "../build/places";
import { clip, oneLine, runsOf } from "../build/prose";
import { linesOf, valueRuns } from "../build/values";
import type { Block, Bullets, Fact, Line, Paragraph } from "../model";

/** The words of an answer as one paragraph; nothing where it is not given. */
export function clipped(build: Build, path: string, most: number): readonly Paragraph[] {
	const answer = answerAt(build.pilot, path);
	const value = scalarOf(answer);
	return answer === undefined || value === undefined || value === null
		? []
		: [{ kind: "paragraph", runs: runsOf(clip(String(value), most)) }];
}

/** The first of a list of texts. */
export function clippedList(build: Build, path: string, most: number, longest: number): readonly Bullets[] {
	const items = itemsAt(build.pilot, path).slice(0, most);
	return items.length === 0
		? []
		: [
				{
					kind: "bullets",
					items: items.map((item) => ({
						runs: runsOf(clip(String(scalarOf(item) ?? ""), longest)),
						span: extentOf(item),
					})),
				},
			];
}

/** The whole answer under its question. */
export function whole(build: Build, path: string): readonly Block[] {
	const answer = placeAt(build, path);
	if (answer?.state !== "answered") {
		return [];
	}
	const children = linesOf(build, answer);
	const question = answer.question.texts[build.language].question;
	return children.length === 0
		? []
		: [{ kind: "answer", id: idOf(path), span: extentOf(answer), path, question, isUnread: false, children }];
}

/** A short answer under its name. */
export function fact(build: Build, path: string, term?: string): readonly Fact[] {
	const answer = placeAt(build, path);
	if (answer?.state !== "answered") {
		return [];
	}
	const title = term ?? answer.question.texts[build.language].title;
	return factWith(build, answer, title, linesOf(build, answer));
}

export function factWith(build: Build, answer: Answer, term: string, lines: readonly Line[]): readonly Fact[] {
	const id = `${idOf(pathOf(build.pilot, answer))}--fact`;
	return lines.length === 0 ? [] : [{ id, span: extentOf(answer), term, lines }];
}

/** The items of a list of groups that say something. */
export function groupsAt(build: Build, path: string): readonly Answer[] {
	return answeredItems(placeAt(build, path)).filter(({ question }) => question.shape === "object");
}

/** What an item says under a key, on one line. */
export function wordIn(build: Build, item: Answer, key: string): string | undefined {
	const answer = item.members.find(({ question, state }) => question.key === key && state === "answered");
	if (answer === undefined) {
		return undefined;
	}
	const lines = linesOf(build, answer);
	const text = lines
		.flatMap((line) =>
			line.kind === "paragraph" ? [line.runs] : line.kind === "bullets" ? line.items.map(({ runs }) => runs) : [],
		)
		.map((runs) => runs.map((run) => run.text).join(""))
		.join("; ");
	return text === "" ? undefined : oneLine(text);
}

export function textAt(build: Build, path: string): string | undefined {
	const at = path.lastIndexOf(".");
	const holder = at < 0 ? build.pilot.root : answerAt(build.pilot, path.slice(0, at));
	const text = textIn(holder, path.slice(at + 1))?.value;
	return text === undefined || oneLine(text) === "" ? undefined : oneLine(text);
}

/** Lines with a name in front, as bullets. */
export function bulletsOf(
	items: readonly { readonly answer: Answer; readonly name?: string | undefined; readonly text: string | undefined }[],
	longest: number,
): readonly Bullets[] {
	const shown = items.filter(({ name, text }) => name !== undefined || text !== undefined);
	return shown.length === 0
		? []
		: [
				{
					kind: "bullets",
					items: shown.map(({ answer, name, text }) => ({
						span: extentOf(answer),
						runs: [
							...(name === undefined ? [] : [{ text: clip(name, longest), strong: true }]),
							...(text === undefined
								? []
								: [{ text: name === undefined ? clip(text, longest) : `: ${clip(text, longest)}` }]),
						],
					})),
				},
			];
}

export function valueText(build: Build, answer: Answer): string {
	return valueRuns(build, answer)
		.map(({ text }) => text)
		.join("");
}
