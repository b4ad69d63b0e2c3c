/** The portfolio on the wire: what makes it read, and who is told of what it found. */
import { type Connection, FileChangeType, type FileEvent, type TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic } from "vscode-languageserver-types";
import type { Finding } from "../../check/core/finding";
import { locatedDiagnostic } from "../../editing/toLsp";
import { isPilotFile } from "../../format/fileNames";
import { type Severities, withSeverities } from "../../settings/severities";
import { fingerprint } from "../../text/fingerprint";
import type { Background } from "../background";
import { type ClientSettings, diagnosticOptions } from "../client";
import type { Diagnostics } from "../diagnostics";
import { type Analyses, type Checked, type Reading, withAcross } from "../documents";
import type { Edits } from "../edits";
import type { Files } from "../files";
import type { Concerned, Folders } from "../folders";
import type { Host } from "../host";
import type { LinkedFiles } from "../linkedFiles";
import type { RefreshPortfolioMethod, StopPortfolioMethod } from "../protocol";
import { createAcrossOpen } from "./acrossOpen";
import { createActivity } from "./activity";
import type { ClosedFindings } from "./closedFindings";
import { countsOf, type Entry, sumOf } from "./entry";
import { pilotEntry } from "./messages";
import { createOutbox } from "./outbox";
import { createPortfolio, type Portfolio } from "./portfolio";
import { createReadingProgress } from "./progress";
import { lookAt, readEntry } from "./read";

export interface PortfolioService {
	readonly portfolio: Portfolio;
	/** Begins to read; to be done once the client is ready. */
	start(): void;
	/** What other pilots show of an open document, for its findings. */
	acrossFor(uri: string): readonly Finding[];
	/** Whether all pilots have been read; waits a while where they are being read. */
	areAllRead(): Promise<boolean>;
	/** A pilot as it is now, open or not. */
	lookAt(uri: string): Promise<Checked | undefined>;
	/** Something that holds for these pilots has changed, such as a setting. */
	refresh(concerned: Concerned): void;
	filesChanged(changes: readonly FileEvent[]): void;
}

interface World {
	readonly background: Background;
	readonly connection: Connection;
	readonly host: Host;
	readonly client: ClientSettings;
	readonly documents: TextDocuments<TextDocument>;
	readonly edits: Edits;
	openDocument(uri: string): TextDocument | undefined;
	readonly files: Files;
	readonly folders: Folders;
	readonly linked: LinkedFiles;
	readonly analyses: Analyses;
	readonly diagnostics: Diagnostics;
	readonly closed: ClosedFindings;
	readingOf(uri: string): Reading;
	severitiesOf(uri: string): readonly Severities[];
}

const REFRESH: RefreshPortfolioMethod = "pilot/refreshPortfolio";
const STOP: StopPortfolioMethod = "pilot/stopPortfolio";

/** Looking once for all pilots is less work than asking after more new files than that. */
const MOST_ASKED = 20;

/** A person who asked for something that needs all pilots waits so long, and hears of it then. */
const PATIENCE_MS = 5000;
const LOOK_MS = 50;

export function createPortfolioService(world: World): PortfolioService {
	const { connection, background, client, documents, openDocument, files, closed, diagnostics } = world;
	const activity = createActivity(world.host);
	const sources = { ...world, quiet: activity.quiet };
	const portfolio = createPortfolio({
		background,
		findPilots: () => files.findPilots(client.folders),
		read: (uri) => readEntry(uri, sources, client),
		quiet: activity.quiet,
		onRead(uri) {
			tell([uri]);
			publish(uri);
			refreshOpen([uri]);
		},
		onGone(uris) {
			tell(uris);
			uris.forEach(closed.hide);
			world.linked.forget(uris.filter((uri) => openDocument(uri) === undefined));
		},
		onAcross(uris, counts) {
			tell(uris.filter((uri) => counts.has(uri)));
			uris.forEach(publish);
			refreshOpen(uris);
		},
		onIdle: () => client.portfolio && outbox.progressed(),
	});
	const acrossOpen = createAcrossOpen(portfolio, world.edits);
	const outbox = createOutbox(connection, background, entryMessage, portfolio.progress);
	const progress = createReadingProgress(connection, background, client, portfolio.progress, portfolio.stop);

	function refreshOpen(uris: readonly string[]): void {
		const open = uris.flatMap((uri) => openDocument(uri) ?? []).filter(acrossOpen.hasChanged);
		if (open.length > 0) {
			diagnostics.refresh(open);
		}
	}

	function tell(uris: readonly string[]): void {
		if (client.portfolio) {
			outbox.changed(uris);
		}
	}

	function entryMessage(uri: string) {
		const entry = portfolio.entry(uri);
		const across = withSeverities(portfolio.acrossFor(uri), world.severitiesOf(uri));
		return entry && pilotEntry(entry, sumOf(entry.counts, countsOf(across)), client.language);
	}

	/** What is said of a pilot that is not open, or that nobody looks at. */
	function publish(uri: string): void {
		const document = openDocument(uri);
		const isShown = document !== undefined && (!client.pullsDiagnostics || diagnostics.areAsked(document));
		if (client.showsAllFiles && !isShown) {
			const entry = portfolio.entry(uri);
			closed.show(uri, entry === undefined ? [] : closedDiagnostics(entry));
		}
	}

	function closedDiagnostics({ uri, diagnostics: own }: Entry): Diagnostic[] {
		const across = withSeverities(portfolio.acrossFor(uri), world.severitiesOf(uri));
		return [...own, ...across.map((finding) => locatedDiagnostic(uri, finding, diagnosticOptions(client)))];
	}

	/** Places are those of the text that was read before, so they count only for that. */
	function withAcrossClosed(checked: Checked): Checked {
		const { document, own, context } = checked;
		const isRead = portfolio.entry(document.uri)?.fingerprint === fingerprint(document.getText());
		return isRead ? { ...checked, findings: withAcross(own, portfolio.acrossFor(document.uri), context) } : checked;
	}

	function look(): void {
		background("Looking for pilots", () => portfolio.look().then(progress.begin));
	}

	documents.onDidChangeContent(({ document: { uri } }) => {
		activity.touch();
		portfolio.changed([uri]);
	});
	documents.onDidOpen(({ document: { uri } }) => lookForNew(uri));
	documents.onDidSave(({ document: { uri } }) => lookForNew(uri));
	documents.onDidClose(({ document: { uri } }) => {
		publish(uri);
		portfolio.changed([uri]);
	});
	connection.onNotification(REFRESH, () => {
		if (client.portfolio) {
			outbox.reset();
		}
		refresh(() => true);
		portfolio.resume();
		look();
	});
	connection.onNotification(STOP, portfolio.stop);

	/** A client that does not tell of new files shows them at last when they are opened or saved. */
	function lookForNew(uri: string): void {
		if (!client.watchesFiles && isPilotFile(uri) && !portfolio.has(uri)) {
			look();
		}
	}

	/** One of them may have been moved here with pilots in it; a name does not tell what is a folder. */
	async function lookIntoFolders(uris: readonly string[]): Promise<void> {
		const found = await Promise.all(uris.filter((uri) => !isPilotFile(uri)).map(files.list));
		if (found.some((entries) => entries.length > 0)) {
			look();
		}
	}

	/** What is known of them already is told at once, in another language perhaps. */
	function refresh(concerned: Concerned): void {
		const uris = [...portfolio.entries()].map(({ uri }) => uri).filter(concerned);
		if (!client.showsAllFiles) {
			uris.forEach(closed.hide);
		}
		if (uris.length > 0) {
			tell(uris);
		}
		portfolio.again(concerned);
	}

	return {
		portfolio,
		start() {
			look();
			if (client.changesFolders) {
				followFolders(connection, client, () => look());
			}
		},
		acrossFor(uri) {
			const document = openDocument(uri);
			return document === undefined ? NONE : acrossOpen.of(document);
		},
		async areAllRead() {
			const end = performance.now() + PATIENCE_MS;
			while (portfolio.progress().reading && performance.now() < end) {
				await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
			}
			return portfolio.progress().complete;
		},
		async lookAt(uri) {
			const checked = await lookAt(uri, sources);
			return checked === undefined || openDocument(uri) === checked.document ? checked : withAcrossClosed(checked);
		},
		refresh,
		filesChanged(changes) {
			const [gone, others] = [
				changes.filter(({ type }) => type === FileChangeType.Deleted),
				changes.filter(({ type }) => type !== FileChangeType.Deleted),
			];
			portfolio.removed(gone.map(({ uri }) => uri).filter((uri) => openDocument(uri) === undefined));
			portfolio.changed(others.map(({ uri }) => uri));
			const created = others.filter(({ type }) => type === FileChangeType.Created).map(({ uri }) => uri);
			if (created.some((uri) => isPilotFile(uri) && !portfolio.has(uri)) || created.length > MOST_ASKED) {
				look();
			} else {
				background("Looking into new folders", () => lookIntoFolders(created));
			}
		},
	};
}

const NONE: readonly Finding[] = [];

function followFolders(connection: Connection, client: ClientSettings, changed: () => void): void {
	connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
		const gone = new Set(removed.map(({ uri }) => uri));
		client.folders = [...client.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
		changed();
	});
}
