import { PassThrough, Writable } from "node:stream";
import { expect, it } from "vitest";
import { type Message, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { wholeMessages } from "../../../server/src/lsp/connection/wholeMessages";

const messageWith = (word: string): Message => ({ jsonrpc: "2.0", word }) as Message;

it("each message is written at once, and is read as it was", async () => {
	const written: Buffer[] = [];
	const output = new PassThrough();
	const read: Message[] = [];
	new StreamMessageReader(output).listen((message) => read.push(message));
	const counted = new Writable({
		write(part: Buffer, _encoding, done) {
			written.push(part);
			output.write(part, done);
		},
	});
	const writer = new StreamMessageWriter(wholeMessages(counted));
	await Promise.all([writer.write(messageWith("één")), writer.write(messageWith("€".repeat(100_000)))]);
	await writer.write(messageWith("drie"));
	expect(written.length).toBe(3);
	await expect.poll(() => read).toEqual([messageWith("één"), messageWith("€".repeat(100_000)), messageWith("drie")]);
});

it("the end of the messages ends the output", async () => {
	const output = new PassThrough();
	wholeMessages(output).end();
	await expect.poll(() => output.writableFinished).toBe(true);
});

it("an output that is gone is reported, and throws nothing", async () => {
	const output = new Writable({ write: (_part, _encoding, done) => done(new Error("gone")) });
	const errors: string[] = [];
	const writer = new StreamMessageWriter(wholeMessages(output));
	writer.onError(([error]) => errors.push(error.message));
	await expect(writer.write(messageWith("one"))).rejects.toThrow("gone");
	await expect(writer.write(messageWith("two"))).rejects.toThrow();
	expect(errors[0]).toBe("gone");
});
