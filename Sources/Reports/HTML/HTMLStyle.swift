/// The style of pages: serif as in print, three rules, light and dark, narrow screens and paper.
enum HTMLStyle {
  static let text = """
    :root{color-scheme:light dark;--ink:#1b1b1a;--soft:#5c5c58;--faint:#d8d7d2;--wash:#f4f3ef;--sheet:#fffefb;--shade:rgba(0,0,0,.16)}
    @media (prefers-color-scheme:dark){:root{--ink:#e9e8e3;--soft:#a9a8a1;--faint:#3d3d3a;--wash:#242422;--sheet:#181817;--shade:rgba(255,255,255,.2)}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--sheet);color:var(--ink);\
    font:1.0625rem/1.6 "Times New Roman",Times,"Liberation Serif","Source Han Serif SC",\
    "Noto Serif CJK SC","Songti SC",SimSun,serif}
    main{max-width:52rem;margin:0 auto;padding:2.5rem 1.5rem 1rem}
    header{margin-bottom:2rem;border-bottom:1px solid var(--faint)}
    h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2em 0 .6em;break-after:avoid;overflow-wrap:anywhere}
    h1{font-size:1.9rem;margin-top:0}
    h2{font-size:1.4rem}
    h3{font-size:1.15rem}
    h4,h5,h6{font-size:1rem}
    p,ul,ol{margin:0 0 1em}
    p,li{overflow-wrap:break-word}
    .author{color:var(--soft)}
    code,pre{font-family:"DejaVu Sans Mono",Menlo,Consolas,monospace;font-size:.85em}
    pre{background:var(--wash);padding:.8em 1em;overflow-x:auto;border-radius:4px}
    figure{margin:2em 0;break-inside:avoid-page}
    .table{width:fit-content;min-width:min(100%,26rem);max-width:100%;margin:2em auto}
    .table>figcaption,.notes,details{width:0;min-width:100%}
    figcaption{text-align:center;margin-bottom:.6em;break-after:avoid}
    .picture{text-align:center}
    .picture img{max-width:100%;height:auto;background:#fff;border-radius:3px}
    .picture figcaption{margin:.6em 0 0}
    .scroll{overflow-x:auto;\
    background:linear-gradient(to left,var(--sheet) 40%,transparent) right/3rem 100% no-repeat local,\
    linear-gradient(to left,var(--shade),transparent) right/.9rem 100% no-repeat scroll}
    .scroll:focus-visible{outline:2px solid var(--soft);outline-offset:4px}
    table{border-collapse:collapse;margin:0 auto;font-size:.94rem;line-height:1.35;\
    font-variant-numeric:lining-nums tabular-nums;\
    border-top:2px solid var(--ink);border-bottom:2px solid var(--ink)}
    th,td{padding:.22em .8em;text-align:left;vertical-align:baseline;white-space:nowrap}
    th:first-child,td:first-child{padding-left:.3em}
    th:last-child,td:last-child{padding-right:.3em}
    th{font-weight:normal}
    thead tr:first-child th{padding-top:.4em}
    thead tr:last-child th{padding-bottom:.4em;border-bottom:1px solid var(--ink)}
    thead th.over{text-align:center;border-bottom:1px solid var(--soft)}
    tbody tr:first-child td{padding-top:.4em}
    tbody tr:last-child td{padding-bottom:.4em}
    tr.rule td{border-top:1px solid var(--soft);padding-top:.35em}
    th.n,td.n{text-align:right}
    th.c,td.c{text-align:center}
    td.w{white-space:normal;min-width:19rem}
    sup{font-size:.75em;line-height:0}
    :lang(zh) i,:lang(zh) dt{font-style:normal}
    .notes{font-size:.85rem;color:var(--soft);margin:.5em 0 0}
    details{font-size:.85rem;color:var(--soft);margin:.6em 0 0}
    summary{cursor:pointer}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:.3em 1em;margin:.6em 0;\
    padding:.8em 1em;background:var(--wash);border-radius:4px}
    dt{font-style:italic}
    dd{margin:0;overflow-wrap:anywhere;min-width:0}
    footer{max-width:52rem;margin:0 auto;padding:0 1.5rem 2rem;color:var(--soft);font-size:.85rem}
    @media (max-width:38rem){body{font-size:1rem}main{padding:1.5rem 1rem .5rem}h1{font-size:1.5rem}\
    th,td{padding-left:.5em;padding-right:.5em}dl{grid-template-columns:1fr}dt{margin-top:.3em}}
    @media print{:root{--ink:#000;--soft:#333;--faint:#999;--wash:#fff;--sheet:#fff}\
    body{font-size:10.5pt}main{max-width:none;padding:0}table{font-size:.88em;line-height:1.2}td,th{padding-top:.08em;padding-bottom:.08em}\
    thead{display:table-header-group}\
    tr{break-inside:avoid}.scroll{overflow:visible;background:none}th,td{white-space:normal}details,footer{display:none}\
    @page{margin:2.2cm}}

    """
}
