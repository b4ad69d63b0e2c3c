---@brief
---
--- REPOSITORY
---
--- Language server for smart-city pilots of Dutch municipalities (`*.pilot.yaml`).
---
--- `npm install --global smart-city-pilots` installs it.
---
--- It leaves other YAML files alone, so it can be beside a YAML server.

---@type vim.lsp.Config
return {
  cmd = { 'pilot-language-server', '--stdio' },
  filetypes = { 'yaml' },
  root_markers = { '.pilotrc.yaml', '.pilotrc.yml', '.git' },
}
