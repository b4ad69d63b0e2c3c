/** What the product itself knows of questions, stages and laws, so that the guide says the same. */
import { build } from "esbuild";
import { root } from "../vscode/paths.mjs";

const source = `
export { PILOT, allQuestions, memberQuestions, choiceTextsOf, questionAt } from "./server/src/format/questions";
export { PHASES, severityOfMissing } from "./server/src/format/status";
export { default as laws } from "./schemas/regulations.json";
`;

const { outputFiles } = await build({
	stdin: { contents: source, resolveDir: root, loader: "ts" },
	bundle: true,
	format: "esm",
	platform: "neutral",
	write: false,
});
const bundle = `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`;

export const { PILOT, PHASES, allQuestions, choiceTextsOf, laws, memberQuestions, questionAt, severityOfMissing } =
	await import(bundle);
