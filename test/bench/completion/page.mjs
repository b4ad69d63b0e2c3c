/** The comparison as a page of the docs. */

const intro = (peer, count) => `# Suggestions, compared

${count} places where somebody is typing, made from the [examples](../../../examples): something is taken out of a good pilot, and maybe its first
letters are typed again. At each place this server and ${peer} with the same schema are asked for suggestions.

A suggestion is **right** when taking it gives a file that can be read, loses nothing, and adds something that the format has in that
place: a key that was missing, a word of the list, a real day, a party or law that is known. It is **wrong** when it breaks or loses
something, adds what does not belong, or takes an example from the schema for an answer. In a text or a comment, right is to suggest
nothing. Only what an editor would show for the letters typed is counted.

Written by \`npm run compare:completion\`.
`;

const rest = ({ given, had, wrong, missed, examples }) => `
Of the ${given} right suggestions that the other gives, this server gives ${had}${missed === 0 ? ": all of them" : ""}. Wrong suggestions: ours ${wrong.ours}, the other ${wrong.theirs}.

## What goes wrong at the other

${examples.map(([fault, count]) => `- ${fault}: ${count}`).join("\n")}
`;

export function page(results, peer) {
	const kinds = [...new Set(results.map(({ position }) => position.kind))];
	const rows = kinds.map((kind) =>
		row(
			kind.replace(/^\d+ /, ""),
			results.filter(({ position }) => position.kind === kind),
		),
	);
	const right = results.flatMap(({ ours, theirs }) => [...theirs.right].map((name) => ours.right.has(name)));
	const faults = results.flatMap(({ theirs }) => theirs.wrong.map((one) => kindOfFault(one)));
	return [
		intro(peer, results.length),
		"| Place | Places | Both right | Ours only | Other only | Neither | Ours has a wrong one | Other has a wrong one |",
		"|---|---:|---:|---:|---:|---:|---:|---:|",
		...[...rows, row("**All**", results)].map((cells) => `| ${cells.join(" | ")} |`),
		rest({
			given: right.length,
			had: right.filter(Boolean).length,
			missed: right.filter((had) => !had).length,
			wrong: { ours: sum(results, ({ ours }) => ours.wrong.length), theirs: faults.length },
			examples: [...new Set(faults)]
				.map((fault) => [fault, faults.filter((one) => one === fault).length])
				.sort((a, b) => b[1] - a[1]),
		}),
	].join("\n");
}

function row(name, results) {
	const of = (test) => results.filter(test).length;
	const isRight = ({ right, silent }, { free }) => (free === true ? silent : right.size > 0);
	const both = (ours, theirs) =>
		of((one) => isRight(one.ours, one.position) === ours && isRight(one.theirs, one.position) === theirs);
	return [
		name,
		results.length,
		both(true, true),
		both(true, false),
		both(false, true),
		both(false, false),
		of(({ ours }) => ours.wrong.length > 0),
		of(({ theirs }) => theirs.wrong.length > 0),
	];
}

/** What was wrong, without the words of the one suggestion. */
function kindOfFault(fault) {
	const problem = fault.slice(fault.indexOf(": ") + 2);
	if (problem.startsWith("“")) return "an example of the schema taken for an answer";
	if (problem.endsWith("is lost")) return "something that stood there is lost";
	if (problem.endsWith("is changed")) return "something that stood there is changed";
	if (problem.endsWith("that the format has")) return "a key where it does not belong";
	if (problem.endsWith("is there already")) return "a word of the list that is there already";
	return problem;
}

const sum = (list, count) => list.reduce((total, one) => total + count(one), 0);
