/** What only exporting needs, in a bundle of its own that is loaded at the first export. */
import type { PilotPage } from "./model";
import { wordOf } from "./word/word";

export { markdownOf } from "./markdown/markdown";
export { wordOf };

/** In Node and in workers. */
declare function btoa(binary: string): string;

/** For a message, which holds no bytes. */
export async function wordInBase64(page: PilotPage, today: string): Promise<string> {
	let binary = "";
	for (const byte of await wordOf(page, today)) {
		binary += String.fromCharCode(byte);
	}
	return btoa(binary);
}
