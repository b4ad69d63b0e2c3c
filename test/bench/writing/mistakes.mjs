/** What goes wrong where people write: a word that the list does not have, a day in figures, an answer still to come, a bylaw. */

const words = {
	high: "hoog",
	medium: "midden",
	low: "laag",
	for: "voor",
	doubting: "twijfelt",
	against: "tegen",
	residents: "bewoners",
	businesses: "bedrijven",
	internal: "intern",
	met: "klaar",
	open: "nog open",
	"in-progress": "bezig",
	consult: "meepraten",
	ready: "redy",
	partly: "deels",
};
const choice = /^(\s+(?:- )?(?:kind|influence|support|involvement|readiness|status): )([\w-]+)$/;
const day = /^(\s+(?:by|from|due|decideOn|endorsedOn): )(\d{4})-0?(\d+)-0?(\d+)$/;
const needed = /^(\s+(?:owner|how|policy|use|change|decisions|limitsAtScale|interest|baseline):) [^>|&*[{]+$/;
const law = /^(\s+- regulation: )[\w-]+$/;

/** Each is handed the line, and gives the line with the mistake, or nothing where it cannot be made. */
const kinds = [
	(line) => {
		const [, before, word] = choice.exec(line) ?? [];
		return words[word] && before + words[word];
	},
	(line) => day.test(line) && line.replace(day, "$1$4-$3-$2"),
	(line) => needed.test(line) && line.replace(needed, "$1"),
	(line, number) => law.test(line) && line.replace(law, `$1Parkeerverordening ${number}`),
];

/** The lines with a mistake of the next kind about every `spacing` lines. */
export function withMistakes(lines, number, spacing) {
	let made = 0;
	let next = spacing >> 1;
	return lines.map((line, at) => {
		const wrong = at >= next && kinds[(number + made) % kinds.length](line, number + at);
		if (!wrong) return line;
		made++;
		next = Math.max(at + 1, (spacing >> 1) + made * spacing);
		return wrong;
	});
}
