autocmd BufNewFile,BufRead *.tonne setfiletype tonne
