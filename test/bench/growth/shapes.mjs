/** Texts that grow: each shape of a given size is twice as long at twice that size, and is of the kind that people get wrong. */

import { pilotOf } from "../texts.mjs";

const HEAD = "title: Quiet nights\nmunicipality: Westerhaven\nstatus: preparing\n";

/** `count` lines, or blocks of lines, by their number. */
function repeat(count, line) {
	return Array.from({ length: count }, (_, index) => line(index)).join("");
}

/** Something of a party, a law, a day in each item: what rules look at together. */
function stakeholder(index) {
	return `    - id: party-${index}\n      name: Party number ${index}\n      kind: residents\n      from: 2027-13-${index}\n`;
}

/** The sizes are such that the greatest stays within what is read at all. */
export const shapes = {
	"wrong dates": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - goal: Goal ${at}\n      by: 1-3-${2000 + at}\n`)}`,
	"dates with two meanings": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - goal: Goal ${at}\n      by: 03-04-2027\n`)}`,
	"wrong choices": (count) =>
		`${HEAD}success:\n  stakeholders:\n${repeat(count, (at) => `    - id: p-${at}\n      kind: bewoners\n      influence: hoogg\n`)}`,
	"wrong numbers": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - goal: Goal ${at}\n      baseline: 1,${at}\n`)}`,
	"unknown laws": (count) =>
		`${HEAD}success:\n  compliance:\n${repeat(count, (at) => `    - regulation: law-${at}\n      status: compliant\n`)}`,
	"laws by other names": (count) =>
		`${HEAD}success:\n  compliance:\n${repeat(count, (at) => `    - regulation: GDPR\n      status: compliant\n      due: 2027-01-${(at % 28) + 1}\n`)}`,
	"ruled out without a reason": (count) =>
		`${HEAD}success:\n  compliance:\n${repeat(count, () => "    - regulation: avg\n      status: not-applicable\n")}`,
	"comments that suppress": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `    # pilot-ignore why.goals.unit: known ${at}\n    - goal: Goal ${at}\n`)}`,
	"useless comments": (count) => `${HEAD}${repeat(count, (at) => `# pilot-ignore why/no-payer: known ${at}\n`)}`,
	links: (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - goal: Goal ${at}\n      policy: ./plan-${at}.pdf\n`)}`,
	"goals with gaps": (count) => `${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - goal: Goal ${at}\n`)}`,
	"goals in braces": (count) => `${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - {goal: Goal ${at}, unit: }\n`)}`,
	"goals in one line": (count) =>
		`${HEAD}why: {goals: [${repeat(count, (at) => `{goal: Goal ${at}, by: 1-3-2027}, `)}]}\n`,
	"dates in one line": (count) =>
		`${HEAD}why: {goals: [${repeat(count, () => "{by: soon}, ")}]} # pilot-ignore file/date: known\n`,
	"empty items": (count) => `${HEAD}why:\n  goals:\n${repeat(count, () => "    -\n")}`,
	stakeholders: (count) => `${HEAD}success:\n  stakeholders:\n${repeat(count, stakeholder)}`,
	"one stakeholder often": (count) =>
		`${HEAD}success:\n  stakeholders:\n${repeat(count, (at) => `    - id: parents\n      name: Party ${at}\n`)}`,
	"unknown parties": (count) =>
		`${HEAD}success:\n  stakeholders:\n    - id: parents\n      name: Parents\n  processes:\n${repeat(count, (at) => `    - process: Process ${at}\n      owner: the-unknown-${at}\n`)}`,
	"unknown parties of many": (count) =>
		`${HEAD}success:\n  stakeholders:\n${repeat(count, (at) => `    - id: party-${at}\n      name: Party ${at}\n`)}  processes:\n${repeat(count, (at) => `    - process: Process ${at}\n      owner: partij-${at}\n`)}`,
	"parties by name": (count) =>
		`${HEAD}success:\n  stakeholders:\n${repeat(count, (at) => `    - id: party-${at}\n      name: Party ${at}\n`)}  processes:\n${repeat(count, (at) => `    - process: Process ${at}\n      owner: Party ${at}\n`)}`,
	"personal data": (count) =>
		`${HEAD}success:\n  data:\n${repeat(count, (at) => `    - name: Data ${at}\n      personal: yes\n`)}`,
	"unknown keys": (count) => `${HEAD}why:\n${repeat(count, (at) => `  unknown${at}: text\n`)}`,
	"unknown keys with anchors": (count) => `${HEAD}why:\n${repeat(count, (at) => `  unknown${at}: &known${at} text\n`)}`,
	"mistyped keys": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - gaol: Goal ${at}\n      uint: kg\n`)}`,
	"misplaced keys": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - goal: Goal ${at}\n      fundedBy: us\n`)}`,
	"one key often": (count) => `${HEAD}${repeat(count, (at) => `title: Title ${at}\n`)}`,
	"keys in braces": (count) => `${HEAD}why: {${repeat(count, (at) => `key${at}: text, `)}}\n`,
	"words in braces": (count) => `${HEAD}why: {problem: none${repeat(count, (at) => `, word${at}`)}}\n`,
	"many words in braces": (count) => `${HEAD}why: {problem: none${repeat(count * 6, (at) => `, word${at}`)}}\n`,
	"traits in brackets": (count) => `${HEAD}traits: [${repeat(count, (at) => `trait-${at}, `)}]\n`,
	"themes in lines": (count) => `${HEAD}themes:\n${repeat(count, (at) => `  - theme-${at}\n`)}`,
	"lists that are texts": (count) =>
		`${HEAD}success:\n  processes:\n${repeat(count, (at) => `    - process: Process ${at}\n      decisions: one\n`)}`,
	"long text": (count) => `${HEAD}summary: >-\n${repeat(count, (at) => `  Words of line ${at} of a long text.\n`)}`,
	"long texts": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - goal: >-\n        Goal ${at}\n        goes on\n`)}`,
	comments: (count) => `${HEAD}${repeat(count, (at) => `# Comment ${at}\n`)}why:\n  problem: None\n`,
	"comments between keys": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `    # Comment ${at}\n    - unit: kg   # behind\n      # between\n      goal: Goal ${at}\n`)}`,
	"empty lines": (count) => `${HEAD}${repeat(count, () => "\n")}why:\n  problem: None\n`,
	"lone carriage returns": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - goal: Goal ${at}\n`)}`.replaceAll("\n", "\r"),
	"carriage returns in lines": (count) => `${HEAD}summary: "${repeat(count, (at) => `word ${at}\r `)}"\n`,
	"both line ends": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - goal: Goal ${at}\n      by: soon\n`)}`.replaceAll(
			"\n",
			"\r\n",
		),
	"one long line": (count) => `${HEAD}summary: ${repeat(count, (at) => `word ${at} `)}\n`,
	"aliases of one goal": (count) =>
		`${HEAD}why:\n  goals:\n    - &one\n      goal: Goal\n      by: soon\n${repeat(count, () => "    - *one\n")}`,
	"merged goals": (count) =>
		`${HEAD}why:\n  goals:\n    - &one\n      unit: kg\n${repeat(count, (at) => `    - <<: *one\n      goal: Goal ${at}\n`)}`,
	"wrong indentation": (count) =>
		`${HEAD}why:\n    goals:\n${repeat(count, (at) => `        -   unit: kg\n            goal:   Goal ${at}  \n`)}`,
	"steps of growth": (count) =>
		`${HEAD}control:\n  growth:\n${repeat(count, (at) => `    - service: Service ${at}\n      steps: [one, two]\n      skills:\n        - one\n`)}`,
	champions: (count) =>
		`${HEAD}control:\n  commissioner: {name: Ann, role: CIO}\n  champions:\n${repeat(count, (at) => `    - name: Person ${at}\n      role: Head of IT\n`)}  collaboration:\n${repeat(count, (at) => `    - sector: government\n      party: Party ${at}\n`)}`,
	"as people write": (count) => pilotOf(count * 4),
	"missing colons": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - goal: Goal ${at}\n      unit kg\n`)}`,
	"missing colons only": (count) => `${HEAD}why:\n${repeat(count, (at) => `  problem number ${at}\n`)}`,
	"missing spaces": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - goal: Goal ${at}\n      unit:kg\n`)}`,
	"open quotes": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - goal: "Goal ${at}\n      unit: kg\n`)}`,
	"open single quotes": (count) => `${HEAD}themes:\n${repeat(count, (at) => `  - 'theme ${at}\n`)}`,
	"text behind quotes": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - goal: "Goal" number ${at}\n`)}`,
	"open brackets": (count) =>
		`${HEAD}success:\n  data:\n${repeat(count, (at) => `    - name: Data ${at}\n      users: [one, two\n`)}`,
	"open braces": (count) => `${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - {goal: Goal ${at}, unit: kg\n`)}`,
	"marks of a merge": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `<<<<<<< HEAD\n    - goal: Goal ${at}\n=======\n    - goal: Aim ${at}\n>>>>>>> other\n`)}`,
	"keys behind question marks": (count) => `${HEAD}why:\n${repeat(count, (at) => `  ? unknown${at}\n  : text\n`)}`,
	"bare keys behind question marks": (count) => `${HEAD}why:\n${repeat(count, (at) => `  ? unknown${at}\n`)}`,
	"lines too far left": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - goal: Goal ${at}\n    unit: kg\n`)}`,
	"lines too far right": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - goal: Goal ${at}\n       unit: kg\n`)}`,
	"texts too far left": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - goal: Goal ${at}\n    policy: |\n      text\n      unit: kg\n`)}`,
	"keys in a text too far left": (count) =>
		`${HEAD}why:\nproblem: |\n${repeat(count, () => "  goals: rest\n  and words\n")}`,
	"keys begun again": (count) => `${HEAD}why:\n  publicValue: Rest\n${repeat(count, () => "  publicV\n")}`,
	"data in the same word again": (count) =>
		`${HEAD}success:\n  data:\n    - name: Noise\n      source: ${repeat(count, () => "sound camera foto ")}\n      use: Rest\n      personal: false\n`,
	"people who are in no data": (count) =>
		`${HEAD}success:\n  data:\n    - name: Noise\n      subjects: ${repeat(count, () => "no children ")}\n      personal: true\n`,
	"signs at the start": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - goal: @Goal ${at}\n      unit: %\n`)}`,
	"second colons": (count) => `${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - goal: Goal: number ${at}\n`)}`,
	"closed brackets in one line": (count) => `${HEAD}summary: ${repeat(count, () => "[a] ")}\n`,
	"quotes in one line": (count) => `${HEAD}summary: ${repeat(count, () => '"')}\n`,
	"bare keys in braces": (count) => `${HEAD}why: {${repeat(count, (at) => `key${at}, `)}}\n`,
	"colons that say nothing": (count) => `${HEAD}why:\n${repeat(count, () => "  :\n")}`,
	"wrong dates in braces": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, (at) => `    - {goal: Goal ${at}, by: 1-3-${2000 + at}}\n`)}`,
	"places that were never filled in": (count) =>
		`${HEAD}why:\n  goals:\n${repeat(count, () => "    - goal: todo\n      unit: …\n")}`,
	tabs: (count) => `${HEAD}why:\n  goals:\n${repeat(count, (at) => `\t- goal: Goal ${at}\n`)}`,
};
