/** Scripts that complete the options of the command in a shell. */
import type { Language } from "../../format/language";
import { type ListedOption, listOptions } from "./optionList";
import type { Shell } from "./shellOptions";

type Options = readonly ListedOption[];

export function completionScript(shell: Shell, language: Language): string {
	return SCRIPTS[shell](listOptions(language));
}

const SCRIPTS: Readonly<Record<Shell, (options: Options) => string>> = {
	bash: bashScript,
	zsh: zshScript,
	fish: fishScript,
	powershell: powershellScript,
};

function bashScript(options: Options): string {
	const cases = withChoices(options).map(
		({ names, choices }) => `    ${names.join("|")}) words="${choices.join(" ")}" ;;\n`,
	);
	return `# pilot-check in bash: source <(pilot-check --completion bash)
_pilot_check() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}" words=""
  # In bash, = is a word of its own.
  [[ $word == = ]] && word=""
  [[ $before == = ]] && before="\${COMP_WORDS[COMP_CWORD - 2]}"
  COMPREPLY=()
  case "$before" in
${cases.join("")}    # Any text. Bash 3, of macOS, cannot leave out the names of files.
    ${withText(options).join("|")}) compopt +o default 2>/dev/null; return 0 ;;
    ${withFiles(options).join("|")}) return 0 ;;
    *) [[ $word == -* ]] && words="${options.flatMap(({ names }) => names).join(" ")}" ;;
  esac
  # None of these has spaces or signs of a pattern.
  # shellcheck disable=SC2207
  [[ -n $words ]] && COMPREPLY=($(compgen -W "$words" -- "$word"))
  return 0
}
# Where nothing is found, bash completes names of files, with the quotes that they need.
complete -o default -F _pilot_check pilot-check
`;
}

function zshScript(options: Options): string {
	const specs = options.flatMap(({ names, description, value }) => {
		const text = description.replace(/[[\]\\:]/g, "\\$&");
		const choices = value === undefined || value.choices.length === 0 ? "" : `(${value.choices.join(" ")})`;
		const action = value === undefined ? "" : `:value:${value.isFile ? "_files" : choices}`;
		return names.map((name) => `    ${quoted(`*${name}${value === undefined ? "" : "="}[${text}]${action}`)} \\\n`);
	});
	return `#compdef pilot-check
# pilot-check in zsh: source <(pilot-check --completion zsh)
_pilot-check() {
  _arguments \\
${specs.join("")}    '*:pilot:_files'
}
if [[ "$funcstack[1]" == _pilot-check ]]; then
  _pilot-check "$@"
else
  compdef _pilot-check pilot-check
fi
`;
}

function fishScript(options: Options): string {
	const lines = options.map(({ names, description, value }) => {
		const flags = names
			.map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
			.join(" ");
		return `complete -c pilot-check ${flags}${fishValue(value)} -d ${quoted(description)}\n`;
	});
	return `# pilot-check in fish: pilot-check --completion fish | source\n${lines.join("")}`;
}

function fishValue(value: ListedOption["value"]): string {
	if (value === undefined) {
		return "";
	}
	return value.isFile ? " -r -F" : ` -x${value.choices.length === 0 ? "" : ` -a ${quoted(value.choices.join(" "))}`}`;
}

function powershellScript(options: Options): string {
	const cases = withChoices(options).flatMap(({ names, choices }) =>
		names.map((name) => `    ${quotedForPowershell(name)} { ${choices.map(quotedForPowershell).join(", ")} }\n`),
	);
	const names = options.flatMap((option) =>
		option.names.map((name) => `    @(${quotedForPowershell(name)}, ${quotedForPowershell(option.description)}),\n`),
	);
	return `# pilot-check in PowerShell: pilot-check --completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName pilot-check -ScriptBlock {
  param($word, $ast, $cursor)
  $before = $ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } | Select-Object -Last 1
  $choices = switch ("$before") {
${cases.join("")}  }
  if ($choices) {
    $choices | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
    return
  }
  $options = @(
${names.join("").replace(/,\n$/, "\n")}  )
  if ($word -like '-*') {
    $options | Where-Object { $_[0] -like "$word*" } | ForEach-Object {
      [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterName', $_[1])
    }
  }
}
`;
}

function withChoices(options: Options) {
	return options.flatMap(({ names, value }) =>
		value === undefined || value.choices.length === 0 ? [] : [{ names, choices: value.choices }],
	);
}

function withFiles(options: Options): readonly string[] {
	return options.flatMap(({ names, value }) => (value?.isFile === true ? names : []));
}

function withText(options: Options): readonly string[] {
	return options.flatMap(({ names, value }) => (value?.isFile === false && value.choices.length === 0 ? names : []));
}

/** In zsh and fish. */
function quoted(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

/** PowerShell takes curly quotes for quotes too. */
function quotedForPowershell(text: string): string {
	return `'${text.replace(/['\u2018-\u201b]/g, "$&$&")}'`;
}
