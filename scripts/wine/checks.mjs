/** What is tried on Windows: each is a name, the command that it needs, and what gives a problem as one sentence, or nothing. */
import { findingsFromServer } from "./server.mjs";

const PILOT =
	"title: Lamp\nmunicipality: Westerhaven\nstatus: idea\nthemes: [economy]\nwhy:\n  problem: Dark streets\n  publicValue: Safety\n  goals:\n    - goal: Fewer accidents\n      baseline: 1\n      target: 1\n";
const RULE = "why/target-is-baseline";
const OFF = { ".pilotrc.yaml": `rules:\n  ${RULE}: off\n` };
const NAME = "Straatlamp é.pilot.yaml";
/** As clients on Windows write an address. */
const URI = "file:///c%3A/Users/Jan%20Jansen/pilots/Straatlamp%20%C3%A9.pilot.yaml";

const settings = [
	["without settings", {}, true],
	["with settings", OFF, false],
];

export const checks = [
	...settings.flatMap(([how, files, isFound]) => [
		checkBy("its folder", how, files, isFound, ({ folder }) => [folder]),
		checkBy("a pattern with \\", how, files, isFound, ({ folder }) => [`${folder}\\*.pilot.yaml`]),
		checkBy("where it runs", how, files, isFound, () => []),
		{
			name: `pilot-language-server, ${how}`,
			command: "pilot-language-server",
			async check(machine) {
				machine.files({ [NAME]: PILOT, ...files });
				const codes = await findingsFromServer(machine, URI, PILOT);
				return problemOf(codes, codes.includes(RULE), isFound);
			},
		},
	]),
	{
		name: "pilot-check fixes lines that end as on Windows, and nothing else in them",
		command: "pilot-check",
		async check(machine) {
			const [wrong, right] = ["econmy", "economy"].map((theme) => onWindows(PILOT.replace("economy", theme)));
			machine.files({ [NAME]: wrong });
			const { code, output } = await machine.command("pilot-check", "--fix", `${machine.folder}\\${NAME}`);
			return code === 0 && machine.read(NAME) === right ? undefined : `code ${code}: ${output.slice(0, 500)}`;
		},
	},
	{
		name: "pilot-check writes a report below a folder that is new, and knows what was there before",
		command: "pilot-check",
		async check(machine) {
			machine.files({ [`wijk\\${NAME}`]: onWindows(PILOT.replace("economy", "econmy")) });
			const report = "rapporten\\week 1\\pilots.sarif";
			const before = await machine.command("pilot-check", "--format", `sarif=${report}`);
			const [run] = JSON.parse(machine.read(report)).runs;
			const uris = new Set(
				run.results.map(({ locations: [{ physicalLocation }] }) => physicalLocation.artifactLocation.uri),
			);
			const wanted = "wijk/Straatlamp%20%C3%A9.pilot.yaml";
			if (before.code !== 1 || [...uris].join() !== wanted) return `code ${before.code}, ${[...uris].join()}`;
			await machine.command("pilot-check", "--suppress-all");
			const after = await machine.command("pilot-check");
			const known = Object.keys(JSON.parse(machine.read(".pilot-suppressions.json")).files);
			return after.code === 0 && known.join() === decodeURI(wanted) ? undefined : `code ${after.code}, ${known.join()}`;
		},
	},
	...["html", "docx"].map((kind) => ({
		name: `pilot-page writes ${kind}`,
		command: "pilot-page",
		async check(machine) {
			machine.files({ [NAME]: onWindows(PILOT) });
			const out = ["--out", `${machine.folder}\\de pagina’s`, "--to", kind];
			const { code, output } = await machine.command("pilot-page", `${machine.folder}\\${NAME}`, ...out);
			const made = machine.names("de pagina’s").filter((name) => name.endsWith(`.${kind}`) && name !== "index.html");
			return code === 0 && made.length === 1 ? undefined : `code ${code}, ${made.join()}: ${output.slice(0, 500)}`;
		},
	})),
];

/** Lines as programs on Windows end them. */
function onWindows(text) {
	return text.replaceAll("\n", "\r\n");
}

function checkBy(where, how, files, isFound, paths) {
	return {
		name: `pilot-check by ${where}, ${how}`,
		command: "pilot-check",
		async check(machine) {
			machine.files({ [NAME]: PILOT, ...files });
			const { code, output } = await machine.command("pilot-check", "--format", "json", ...paths(machine));
			const start = output.indexOf("{");
			if (start < 0) return `code ${code}: ${output.slice(0, 500)}`;
			const report = JSON.parse(output.slice(start));
			if (report.files.length !== 1) return `checked ${report.files.length} files instead of one`;
			const [{ path, findings }] = report.files;
			if (path.includes("\\")) return `named the file ${path}`;
			return problemOf(
				findings.map((one) => one.code),
				findings.some((one) => one.code === RULE),
				isFound,
			);
		},
	};
}

function problemOf(codes, has, wanted) {
	return has === wanted ? undefined : `${wanted ? "missed" : "reported"} ${RULE} (${codes.join(", ") || "nothing"})`;
}
