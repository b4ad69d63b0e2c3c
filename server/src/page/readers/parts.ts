/** Short ways for pages that show a part: an answer by its path, cut to what fits. */
import type { Answer } from "../../document/document";
import { answerAt, answeredItems, itemsAt, scalarOf } from "../../document/query";
import { anyAnswerAt, type Build } from "../build/build";
import { extentOf, idOf, pathOf } from "../build/places";
import { clip, oneLine, runsOf } from "../build/prose";
import { linesOf } from "../build/values";
import type { Block, Bullets, Fact, Paragraph, Run } from "../model";

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
	const answer = anyAnswerAt(build, path);
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
	const answer = anyAnswerAt(build, path);
	if (answer?.state !== "answered") {
		return [];
	}
	const title = term ?? answer.question.texts[build.language].title;
	const lines = linesOf(build, answer);
	const id = `${idOf(pathOf(build.pilot, answer))}--fact`;
	return lines.length === 0 ? [] : [{ id, span: extentOf(answer), term: title, lines }];
}

/** Without what is still to be answered. */
export function answeredOnly(rows: readonly Fact[]): readonly Fact[] {
	return rows
		.map((row) => ({ ...row, lines: row.lines.filter(({ kind }) => kind !== "gap") }))
		.filter(({ lines }) => lines.length > 0);
}

/** The items of a list of groups that say something. */
export function groupsAt(build: Build, path: string): readonly Answer[] {
	return answeredItems(anyAnswerAt(build, path)).filter(({ question }) => question.shape === "object");
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

/** Lines with a name in front, as bullets; each as long as that together. */
export function bulletsOf(
	items: readonly { readonly answer: Answer; readonly name?: string | undefined; readonly text: string | undefined }[],
	longest: number,
): readonly Bullets[] {
	const shown = items.flatMap(({ answer, name, text }) => {
		const first = name === undefined ? undefined : clip(name, longest);
		const room = Math.max(longest - (first?.length ?? 0), SHORTEST);
		const rest = text === undefined ? undefined : clip(text, room);
		const runs: readonly Run[] = [
			...(first === undefined ? [] : [{ text: first, strong: true }]),
			...(rest === undefined ? [] : [{ text: first === undefined ? rest : `: ${rest}` }]),
		];
		return runs.length === 0 ? [] : [{ span: extentOf(answer), runs }];
	});
	return shown.length === 0 ? [] : [{ kind: "bullets", items: shown }];
}

/** A text of this length fits behind any name. */
const SHORTEST = 20;
