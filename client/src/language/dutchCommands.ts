/**
 * The commands under their Dutch names: package.json has each twice, with `.nl` behind the second, for the palette, menus
 * and tooltips show titles in VS Code's own language, for which there is no Dutch.
 */
import { commands, type Disposable, type Extension } from "vscode";

export function registerDutchCommands({ packageJSON }: Extension<unknown>): readonly Disposable[] {
	const contributed: readonly { readonly command: string }[] = packageJSON.contributes.commands;
	return contributed
		.filter(({ command }) => command.endsWith(".nl"))
		.map(({ command }) =>
			commands.registerCommand(command, (...args: readonly unknown[]) =>
				commands.executeCommand(command.replace(/\.nl$/, ""), ...args),
			),
		);
}
