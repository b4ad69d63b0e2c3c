/** A server that dies, with clients that only pretend. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { BaseLanguageClient } from "vscode-languageclient";
import { createServer, type Failures } from "../../../client/src/server";

// The real one needs VS Code.
vi.mock("vscode-languageclient", () => ({
	CloseAction: { DoNotRestart: 1 },
	ErrorAction: { Continue: 1, Shutdown: 2 },
}));

interface Pretended {
	readonly failures: Failures;
	readonly stop: ReturnType<typeof vi.fn>;
	readonly sent: unknown[];
}

function pretend(startFails = false) {
	const clients: Pretended[] = [];
	const events = { stopped: vi.fn(), gaveUp: vi.fn() };
	const server = createServer((failures) => {
		const client: Pretended = { failures, stop: vi.fn(async () => {}), sent: [] };
		clients.push(client);
		return {
			start: () => (startFails ? Promise.reject(new Error("no server")) : Promise.resolve()),
			stop: client.stop,
			error: () => {},
			sendNotification: async (method: string) => void client.sent.push(method),
		} as unknown as BaseLanguageClient;
	}, events);
	return { server, clients, events };
}

const die = (client: Pretended | undefined) => client?.failures.errorHandler.closed();

describe("The server", () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it("is started once, however often it is needed", () => {
		const { server, clients } = pretend();
		server.start();
		server.start();
		expect(clients).toHaveLength(1);
	});

	it("is replaced when it dies", async () => {
		const { server, clients, events } = pretend();
		server.start();
		die(clients[0]);
		await vi.runAllTimersAsync();
		expect(clients).toHaveLength(2);
		expect(server.isDown()).toBe(false);
		expect(events.stopped).toHaveBeenCalledOnce();
		server.notify("pilot/stopPortfolio", {});
		expect(clients.map(({ sent }) => sent)).toEqual([[], ["pilot/stopPortfolio"]]);
	});

	it("is given up when it keeps dying, and that is reported once", async () => {
		const { server, clients, events } = pretend();
		server.start();
		for (let death = 0; death < 8; death++) {
			die(clients.at(-1));
			await vi.runAllTimersAsync();
		}
		server.start();
		expect(clients).toHaveLength(5);
		expect(events.gaveUp).toHaveBeenCalledOnce();
		expect(server.isDown()).toBe(true);
	});

	it("is given up when it cannot even start", async () => {
		const { server, clients, events } = pretend(true);
		server.start();
		await vi.runAllTimersAsync();
		expect(clients).toHaveLength(5);
		expect(events.gaveUp).toHaveBeenCalledOnce();
	});

	it("comes back when a person restarts it", async () => {
		const { server, clients } = pretend();
		server.start();
		for (let death = 0; death < 5; death++) {
			die(clients.at(-1));
			await vi.runAllTimersAsync();
		}
		await server.restart();
		expect(server.isDown()).toBe(false);
		die(clients.at(-1));
		await vi.runAllTimersAsync();
		expect(clients).toHaveLength(7);
	});

	it("is stopped before another is started, even one that hangs", async () => {
		const { server, clients } = pretend();
		server.start();
		clients[0]?.stop.mockRejectedValueOnce(new Error("timed out"));
		await server.restart();
		expect(clients[0]?.stop).toHaveBeenCalledOnce();
		expect(clients).toHaveLength(2);
	});

	it("is one server, when a person asks twice to restart it", async () => {
		const { server, clients } = pretend();
		server.start();
		await Promise.all([server.restart(), server.restart()]);
		const running = clients.filter(({ stop }) => stop.mock.calls.length === 0);
		expect(running).toHaveLength(1);
	});

	it("stays away when it is stopped while it was dying", async () => {
		const { server, clients } = pretend();
		server.start();
		die(clients[0]);
		await server.stop();
		await vi.runAllTimersAsync();
		expect(clients).toHaveLength(1);
	});

	it("outlives a few broken messages", () => {
		const { server, clients } = pretend();
		server.start();
		const { errorHandler } = (clients[0] as Pretended).failures;
		const actions = [1, 2, 3, 4].map((count) => errorHandler.error(new Error("broken"), undefined, count));
		expect(actions).toMatchObject([{ action: 1 }, { action: 1 }, { action: 1 }, { action: 2 }]);
	});
});
