/** What `vscode-jsonrpc` writes to a stream in two parts, in one. */
import { Writable } from "node:stream";

/** Writes the header of each message with its body: alone it wakes the client only to have it wait again. */
export function wholeMessages(output: Writable): Writable {
	let header = "";
	const messages = new Writable({
		decodeStrings: false,
		write(part: string | Buffer, _encoding, done) {
			if (typeof part === "string") {
				header = part;
				done();
			} else {
				output.write(Buffer.concat([Buffer.from(header, "latin1"), part]), done);
			}
		},
		final: (done) => void output.end(done),
	});
	output.on("error", (error) => messages.destroy(error));
	return messages;
}
