/** Single mistakes, each as a person makes it, for messages that no page and no whole pilot shows. */

const answer = (key: string, value: string) => `title: x\n${key}: ${value}\n`;
const inGoal = (key: string, value: string) => `why:\n  goals:\n    - indicator: x\n      ${key}: ${value}\n`;
const inPeriod = (start: string, end: string) => `period:\n  start: ${start}\n  end: ${end}\n`;
const inCommissioner = (role: string, unit: string) =>
	`status: running\ncontrol:\n  commissioner:\n    role: ${role}\n    unit: ${unit}\n`;
const inData = (personal: string) => `success:\n  data:\n    - name: x\n      personal: ${personal}\n`;
const stakeholder = (key: string, value: string) =>
	`success:\n  stakeholders:\n    - name: x\n      ${key}: ${value}\n`;

export const MISTAKES: readonly string[] = [
	"",
	"just a sentence, with words\n",
	"- a list\n- of things\n",
	answer("titel", "Rustige nachten"),
	answer("problem", "Het is donker"),
	answer("weather", "dry"),
	": a value\n",
	"why:\n  status: running\n",
	"title:Quiet\n",
	"why: {problem: dark, and cold}\n",
	...["bezig", "iets anders", "lopend", "“running”", "runing"].map((value) => answer("status", value)),
	...["leefbaarheid", "liveability, economy", "[leefbaar]", "[liveability en economy]", "7"].map((value) =>
		answer("themes", value),
	),
	...["camara", "[camera, sensoren]", "[xyz]"].map((value) => answer("traits", value)),
	...['"310"', "12,5", "15%", "25.000", "0x61A8", "veel", "€ 100", "[1]", "“5”"].map((value) =>
		inGoal("baseline", value),
	),
	...["-5", '"310"', "25.000", "€ 25.000,-", "25k"].map(
		(value) => `why:\n  businessCase:\n    costs:\n      pilot: ${value}\n`,
	),
	...["31-02-2027", "2027-02-31", "3/4/2027", "eind 2027", "acht maanden", "ooit", "“2027-01-01”"].map((value) =>
		inPeriod("2027-01-01", value),
	),
	...["begin", "bij de start", "2027-13-45"].map((value) => stakeholder("from", value)),
	...["bewoners", "iets", "x"].map((value) => stakeholder("kind", value)),
	...["ja", "misschien", "“true”", '"false"'].map(inData),
	"title: 7\nsummary: yes\n",
	"title: [a, b]\nwhy: words\nperiod: next year\n",
	"success:\n  stakeholders: everybody\n  processes: one\n",
	inCommissioner("Gemeentesecretaris", "line"),
	inCommissioner("Concerndirecteur", "programme"),
	inCommissioner("Directeur dienstverlening en ICT", "other"),
	inCommissioner("Wethouder mobiliteit", "executive-board"),
	inCommissioner("Hoofd beheer", "line"),
	inCommissioner("Hoofd ICT", "it"),
	"status: running\nperiod:\n  start: 2027-01-01\n  end: 2028-01-01\nwhy:\n  businessCase:\n    endorsedOn: 2027-03-01\n",
	"# pilot-ignore\ntitle: x\n",
	"# pilot-ignore why/no-payer\ntitle: x\n",
	"# pilot-ignore why/no-payer: known\ntitle: x\n",
	"# pilot-ignore file/syntax: known\ntitle: x\n",
	"# pilot-ignore nothing: known\ntitle: x\n",
	"title: ?\nsummary: x\n",
	"why:\n  problem: Donker fietspad: valpartijen\n  goals: []\n",
	"title: a\n---\ntitle: b\n",
];

export const SETTINGS_MISTAKES: readonly string[] = [
	"words\n",
	"rules:\n  why/no-payer: sometimes\n  why/nobody-pays: off\n",
	"regulations: ./not-there.yaml\nignore: 5\n",
	`ignore:\n  - "${"*".repeat(60)}x${"*a".repeat(40)}"\n`,
	"rules:\n  why/*: off\n---\nrules: {}\n",
];

export const OWN_LAWS_MISTAKES: readonly string[] = [
	"words\n",
	"regulations:\n  - id: avg\n    name: Anders\n    description: x\n",
	"regulations:\n  - id: Eigen Regel\n    name: Anders\n  - id: x\n    name: a\n  - id: x\n    name: b\n",
];
