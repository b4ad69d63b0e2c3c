/** What an editor leaves in the text when somebody inserts a snippet and types nothing: hints, and the first of each choice. */
export function expand(snippet: string): string {
	return snippet
		.replace(/\$\{\d+\|((?:\\.|[^|\\])*)\|\}/g, (_, choices: string) => choices.split(/(?<!\\),/)[0] ?? "")
		.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, "$1")
		.replace(/\$\d+/g, "")
		.replace(/\\([\\$}|,])/g, "$1");
}
