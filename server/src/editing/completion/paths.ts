/** Files beside the pilot, where an answer may link to one; folder by folder, as they are typed. */
import { CompletionItemKind } from "vscode-languageserver-types";
import type { Question } from "../../format/questions";
import { isRelativePath } from "../../text/paths";
import type { ItemContext, ValueContext } from "../../yaml/cursor/context";
import { type Proposal, type Request, typedIn, written } from "./proposal";

/** Nobody reads a longer list; who types on sees what is left of it. */
const MOST = 200;

/** The folder whose files may be linked to here, as it is typed; nothing where no path is begun. */
export function folderTyped(typed: string, question: Question | undefined): string | undefined {
	if (question?.kind !== "link" && question?.kind !== "textOrLink") {
		return undefined;
	}
	if (typed === "" || typed === ".") {
		return question.kind === "link" ? "./" : undefined;
	}
	const isPath = /^\.\.?[\\/]/.test(typed) || (question.kind === "link" && isRelativePath(`${typed}x.pdf`));
	return isPath ? typed.slice(0, Math.max(typed.lastIndexOf("/"), typed.lastIndexOf("\\")) + 1) || "./" : undefined;
}

export function pathProposals(
	request: Request,
	context: ItemContext | ValueContext,
	question: Question,
): readonly Proposal[] {
	const { files } = request.options;
	const typed = typedIn(request, context);
	if (files === undefined || folderTyped(typed, question) !== files.folder) {
		return [];
	}
	return files.entries
		.filter(({ name }) => !name.startsWith(".") && name !== "node_modules")
		.sort((a, b) => Number(b.isFolder) - Number(a.isFolder) || (a.name < b.name ? -1 : 1))
		.slice(0, MOST)
		.map(({ name, isFolder }) => {
			const path = `${files.folder}${name}${isFolder ? "/" : ""}`;
			// A folder is gone on with, so it gets no quotes around it that would end it, unless it cannot be read without.
			const triggersSuggest = isFolder && (context.quote !== undefined || isReadable(path, context.flow));
			return {
				label: path,
				kind: isFolder ? CompletionItemKind.Folder : CompletionItemKind.File,
				synonyms: [name],
				template: [triggersSuggest && context.quote === undefined ? path : writtenPath(path, context)],
				rank: 0,
				triggersSuggest,
			};
		});
}

const PLAIN = /^[^\s#,[\]{}:"'|<>*&!%@`\\]+$/u;

function isReadable(path: string, flow: boolean): boolean {
	return !(flow ? /: | #|[,[\]{}]/ : /: | #/).test(path);
}

function writtenPath(path: string, { quote, flow }: ItemContext | ValueContext): string {
	return quote === undefined && PLAIN.test(path) ? path : written(path, quote, flow);
}
