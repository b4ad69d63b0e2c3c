/** The wiring: which message of the protocol goes to which function. */
import {
	type Connection,
	type ConnectionOptions,
	type InitializeResult,
	PositionEncodingKind,
	TextDocumentSyncKind,
	TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../check/core/finding";
import { OWN_REGULATIONS_FORMAT, PILOT_FORMAT, PILOTRC_FORMAT } from "../format/formats";
import type { Severities } from "../settings/severities";
import { addressKey, resolvePath } from "../text/paths";
import { createBackground } from "./background";
import { type ClientSettings, clientSettings } from "./client";
import { createConcern } from "./concern";
import { createDiagnostics, type Diagnostics } from "./diagnostics";
import { createAnalyses, type Reading } from "./documents";
import { createEdits } from "./edits";
import { FEATURES } from "./features/all";
import { createFiles } from "./files";
import { type Concerned, createFolders, type Folders, isFolderSettings } from "./folders";
import { followFiles, watchFiles } from "./followFiles";
import { followSettings, ignoring, watchSettings } from "./followSettings";
import type { Host } from "./host";
import { createLinkedFiles, type LinkedFiles } from "./linkedFiles";
import { createLogOnce } from "./logOnce";
import { onNewDay } from "./newDay";
import { createOpenDocuments } from "./openDocuments";
import { createClosedFindings } from "./portfolio/closedFindings";
import { createPortfolioService, type PortfolioService } from "./portfolio/service";
import { refreshLines } from "./refresh";
import { answerRefusals, createSession } from "./session";
import { createTeller, noRegulations } from "./tellOnce";

/** @param connect makes the connection, with these options */
export function startServer(connect: (options: ConnectionOptions) => Connection, host: Host): Connection {
	const connection: Connection = connect({ messageStrategy: createSession((line) => log(line)) });
	const log = createLogOnce(connection);
	answerRefusals(connection);
	const edits = createEdits();
	const documents = new TextDocuments(edits);
	const openDocument = createOpenDocuments(documents);
	connection.onInitialize((params) => {
		const client = clientSettings(params, (name) => log(ignoring(name)));
		const today = () => client.today ?? host.today();
		const refresh = (concerned: Concerned = () => true) => {
			const open = documents.all().filter(({ uri }) => concerned(uri));
			if (open.length > 0) {
				diagnostics.refresh(open);
				refreshLines(connection, client);
			}
			portfolio.refresh(concerned);
		};
		const background = createBackground(connection);
		const files = createFiles(connection, host, client.files);
		const linked = createLinkedFiles(files);
		const tell = createTeller(connection, background, client);
		const folders = createFolders({
			files,
			openText: (uri) => openDocument(uri)?.getText(),
			regulationsFor: (uri) => regulationsBySetting(client, uri),
			onChange: refresh,
			onRegulations: (uri, text) => openDocument(uri) === undefined && diagnostics.ofFile(uri, text),
			onNoRegulations: () => tell(noRegulations(client.regulations ?? "")),
		});
		const concerns = createConcern(client, folders);
		const readingOf = (uri: string) => readingFor(uri, { folders, linked, client, portfolio, today: today() });
		const severitiesOf = (uri: string) => severitiesFor(uri, { folders, client });
		const analyses = createAnalyses(readingOf);
		const closed = createClosedFindings(connection, background);
		const known = { background, concerns, analyses, folders, linked, closed };
		const diagnostics = createDiagnostics(connection, host, known, client);
		const world = {
			...known,
			connection,
			host,
			client,
			documents,
			openDocument,
			edits,
			files,
			diagnostics,
			readingOf,
			severitiesOf,
		};
		const portfolio = createPortfolioService(world);
		follow(documents, diagnostics, (uri) => {
			analyses.forget(uri);
			linked.forget([uri]);
			background("Checking laws", () => folders.closed(uri));
		});
		followSettings(connection, client, background, log, () => refresh());
		onNewDay(today, () => background("The new day", () => refresh()));
		followFiles(connection, host, background, documents, folders, linked, client, portfolio, refresh);
		connection.onInitialized(() => {
			watchFiles(connection, client);
			watchSettings(connection, client);
			portfolio.start();
		});
		for (const feature of FEATURES) {
			feature.register({ ...known, connection, documents, diagnostics, client, files, portfolio });
		}
		return initializeResult(client);
	});

	documents.listen(connection);
	connection.listen();
	return connection;
}

/** What an organisation set for itself says nothing of its own files. */
function readingFor(uri: string, { folders, linked, client, portfolio, today }: Sources): Reading {
	const [catalogue, missingFiles] = [folders.catalogueFor(uri), linked.missingFor(uri)];
	if (isFolderSettings(uri) || folders.isRegulations(uri)) {
		const format = isFolderSettings(uri) ? PILOTRC_FORMAT : OWN_REGULATIONS_FORMAT;
		return { format, catalogue, context: { today, missingFiles }, across: NONE, ignored: false };
	}
	return {
		format: PILOT_FORMAT,
		catalogue,
		context: { today, severities: severitiesFor(uri, { folders, client }), missingFiles },
		across: portfolio.acrossFor(uri),
		ignored: folders.isIgnored(uri),
	};
}

const NONE: readonly Finding[] = [];

function severitiesFor(uri: string, { folders, client }: Pick<Sources, "folders" | "client">): readonly Severities[] {
	return [folders.settingsFor(uri)?.severities, client.severities].filter((one) => one !== undefined);
}

interface Sources {
	readonly folders: Folders;
	readonly linked: LinkedFiles;
	readonly client: ClientSettings;
	readonly portfolio: PortfolioService;
	readonly today: string;
}

/** The path is one from the folder that the document is in, as it is with all settings of a folder. */
function regulationsBySetting({ folders, regulations }: ClientSettings, uri: string): string | undefined {
	const key = addressKey(uri);
	const folder = folders.find((one) => key.startsWith(`${addressKey(one)}/`)) ?? folders[0];
	return regulations === undefined || regulations === "" || folder === undefined
		? undefined
		: resolvePath(`${folder}/.`, regulations, [folder]);
}

function follow(documents: TextDocuments<TextDocument>, diagnostics: Diagnostics, forget: (uri: string) => void): void {
	documents.onDidChangeContent(({ document }) => diagnostics.changed(document));
	documents.onDidClose(({ document }) => {
		forget(document.uri);
		diagnostics.closed(document);
	});
}

function initializeResult(client: ClientSettings): InitializeResult {
	return {
		serverInfo: { name: "Smart City Pilots" },
		capabilities: Object.assign(
			{ positionEncoding: PositionEncodingKind.UTF16 },
			{ textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true } },
			// Announced here, nothing has to be asked of the client later, which it may refuse.
			client.changesFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {},
			...FEATURES.map((feature) => feature.capabilities(client)),
		),
	};
}
