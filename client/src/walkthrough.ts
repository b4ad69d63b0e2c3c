/** The walkthrough of the first ten minutes, which stands in package.json. */
import { commands, type Extension } from "vscode";

export async function showWalkthrough({ id }: Extension<unknown>): Promise<void> {
	await commands.executeCommand("workbench.action.openWalkthrough", `${id}#start`, false);
}
