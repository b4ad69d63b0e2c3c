/** Files, with how often one is asked for, and a way to wait until all those questions have been answered. */
import type { Files } from "../../server/src/lsp/files/files";

export interface CountedFiles extends Files {
	begun(): number;
	settled(): Promise<unknown>;
}

export function countedFiles(files: Files): CountedFiles {
	let begun = 0;
	const running = new Set<Promise<unknown>>();
	const counted =
		<Given, Value>(ask: (given: Given) => Promise<Value>) =>
		(given: Given): Promise<Value> => {
			begun++;
			const answer = ask(given).finally(() => running.delete(answer));
			running.add(answer);
			return answer;
		};
	return {
		read: counted(files.read),
		exists: counted(files.exists),
		list: counted(files.list),
		findPilots: counted(files.findPilots),
		begun: () => begun,
		settled: () => Promise.allSettled(running),
	};
}
