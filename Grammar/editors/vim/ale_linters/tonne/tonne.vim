" Written by `tonne doc --editors`; changes here are lost.
" ALE finds this file by its folder: `tonne lsp` for files of Tonne.
call ale#Set('tonne_executable', 'tonne')
call ale#linter#Define('tonne', {
\   'name': 'tonne',
\   'lsp': 'stdio',
\   'executable': {buffer -> ale#Var(buffer, 'tonne_executable')},
\   'command': '%e lsp',
\   'project_root': {buffer -> fnamemodify(bufname(buffer), ':p:h')},
\})
