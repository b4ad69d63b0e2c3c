/** The same words about another place, so that no two parts of a text are equal and nothing is gained by knowing one of them. */

const places = [
	"Havenkade",
	"Stationsplein",
	"Kempenlaan",
	"Market Square",
	"Molenweg",
	"Low Street",
	"Ringweg Zuid",
	"Canal Row",
	"Sluisweg",
	"Castle Lane",
	"Stadspark",
];
/** What the rules compare with something: a person would have changed it in both places. */
const kept = new Set(["regulation", "owner", "party", "role", "unit", "from", "id"]);
const answer = /^(\s*(?:- )?(?:(\w+): )?)(["']?)([^\s"'#{}[\]|>&*][^"'#{}[\]|>&*]*?)(["']?)(\s+#.*)?$/;
const inBraces = /\b(name|process|sector|group|goal|reason|strength|requirement): ([^,}"'[\]]+)/;

/** Lines of a pilot, moved to another place; `isNew` where nothing else in the text speaks of what stands here. */
export function varied(lines, number, isNew) {
	const place = `${places[number % places.length]} ${number}`;
	return lines.map((line) => {
		if (/^\s*#/.test(line)) return line;
		if (isNew && /^\s*(?:- )?id: /.test(line)) return `${line}-${number}`;
		if (/^\s*- \{/.test(line)) return isNew ? line.replace(inBraces, `$1: $2 ${place}`) : line;
		return line.replace(answer, (all, before, key, open, words, close, comment = "") => {
			const few = words.split(" ").length < (key === undefined ? 3 : 2);
			const isKept = kept.has(key) || (key === "name" && !isNew);
			return few || isKept ? all : `${before}${open}${movedTo(words, place)}${close}${comment}`;
		});
	});
}

/** In front of what ends the sentence. */
const movedTo = (words, place) => words.replace(/[.;]?$/, (end) => ` ${place}${end}`);

/** The lines as they stand that many columns further to the right, or to the left. */
export function shifted(lines, by) {
	return lines.map((line) => (by < 0 ? line.slice(Math.min(-by, line.search(/\S|$/))) : line && " ".repeat(by) + line));
}
