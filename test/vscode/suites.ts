/** The suites, in the order in which they run. */
import "./language.test";
import "./findings.test";
import "./fixes.test";
import "./pages.test";
import "./page.test";
import "./firstLaunch.test";
import "./rules.test";
import "./folders.test";
import "./snippets.test";
import "./typing.test";
import "./writing.test";
import "./portfolio.test";
import "./newPilot.test";
import "./status.test";
import "./restart.test";
