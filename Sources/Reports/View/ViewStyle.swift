/// The style of a page for the screen: light and dark, wide and narrow screens, and paper.
enum ViewStyle {
  static let text = """
    :root{color-scheme:light dark;--ink:#1c1e21;--soft:#5b6169;--faint:#dcdfe3;--wash:#f5f6f7;--sheet:#fff;\
    --link:#0b5c8f;--lit:#e9f1f7}
    @media (prefers-color-scheme:dark){:root{--ink:#e3e5e8;--soft:#a0a7b0;--faint:#363a40;--wash:#1f2226;\
    --sheet:#16181b;--link:#7cbde8;--lit:#22313d}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--sheet);color:var(--ink);\
    font:1rem/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK SC","PingFang SC",\
    "Microsoft YaHei",sans-serif}
    main{max-width:88rem;margin:0 auto;padding:1.6rem clamp(1rem,3vw,2.5rem) 1rem;\
    display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,32rem),1fr));gap:1rem 2rem}
    h1,h2,.remark,.alone,section{grid-column:1/-1}
    h1,h2,h3{line-height:1.25;margin:.6em 0 0;overflow-wrap:anywhere}
    h1{font-size:1.6rem;margin-top:0}
    h2{font-size:1.3rem;padding-top:.8em;border-top:1px solid var(--faint)}
    h3{font-size:1.05rem}
    .remark{margin:0;color:var(--soft);font-size:.92rem}
    section{min-width:0}
    section .remark{margin-top:.5em}
    .picture{margin:0;min-width:0}
    .picture img{display:block;width:100%;max-width:44rem;height:auto;background:#fff;\
    border:1px solid var(--faint);border-radius:6px}
    .bar{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem .9rem;margin:.6rem 0 .5rem}
    .bar input{font:inherit;font-size:.95rem;color:inherit;background:var(--wash);width:min(20rem,100%);\
    border:1px solid var(--faint);border-radius:6px;padding:.3rem .65rem}
    .count{color:var(--soft);font-size:.9rem}
    :focus-visible{outline:2px solid var(--link);outline-offset:2px}
    .scroll{overflow:auto;max-height:78vh;max-width:100%;width:fit-content;\
    border:1px solid var(--faint);border-radius:6px;margin-top:.5rem}
    table{border-collapse:separate;border-spacing:0;font-size:.92rem;line-height:1.4;\
    font-variant-numeric:lining-nums tabular-nums}
    th,td{padding:.3rem .8rem;text-align:left;vertical-align:baseline;white-space:nowrap;\
    border-bottom:1px solid var(--faint)}
    tbody tr:last-child td{border-bottom:0}
    thead th{position:sticky;top:0;z-index:2;background:var(--wash);font-weight:600;vertical-align:bottom}
    th small{display:block;font-weight:400;color:var(--soft)}
    th:first-child{left:0;z-index:3}
    td:first-child{position:sticky;left:0;background:var(--sheet);z-index:1}
    tbody tr:hover td{background:var(--lit)}
    th button{all:unset;cursor:pointer;display:inline-block;position:relative;padding-right:1rem}
    th button:hover{color:var(--link)}
    th button:focus-visible{outline:2px solid var(--link);outline-offset:2px}
    th button::after{content:"↕";position:absolute;right:0;bottom:0;opacity:.35}
    th[aria-sort] button{color:var(--link)}
    th[aria-sort=ascending] button::after{content:"↑";opacity:1}
    th[aria-sort=descending] button::after{content:"↓";opacity:1}
    th.n,td.n{text-align:right}
    th.n button{text-align:right}
    th.c,td.c,th.over{text-align:center}
    td.w{white-space:normal;min-width:18rem}
    tr.rule td{border-top:1px solid var(--soft)}
    sup{font-size:.75em;line-height:0}
    details{font-size:.88rem;color:var(--soft);margin:.7em 0 0}
    summary{cursor:pointer}
    dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.3em 1em;margin:.6em 0;\
    padding:.8em 1em;background:var(--wash);border-radius:6px}
    dt{font-weight:600}
    dd{margin:0;overflow-wrap:anywhere;min-width:0}
    code{font-family:"DejaVu Sans Mono",Menlo,Consolas,monospace;font-size:.86em}
    footer{max-width:88rem;margin:0 auto;padding:.5rem clamp(1rem,3vw,2.5rem) 1.5rem;color:var(--soft);\
    font-size:.85rem}
    @media (max-width:38rem){h1{font-size:1.35rem}th,td{padding-left:.55rem;padding-right:.55rem}\
    td:first-child,th:first-child{max-width:45vw;white-space:normal;word-break:keep-all;\
    overflow-wrap:break-word}\
    dl{grid-template-columns:1fr}dt{margin-top:.3em}}
    @media print{:root{--ink:#000;--soft:#333;--faint:#999;--wash:#fff;--sheet:#fff;--link:#000;--lit:#fff}\
    body{font-size:9.5pt}main{display:block;max-width:none;padding:0}.bar input,footer{display:none}\
    .scroll{max-height:none;overflow:visible;border:0}th,td{position:static!important;white-space:normal;\
    padding:.12rem .4rem}th button{padding:0}th button::after{display:none}thead{display:table-header-group}\
    tr,.picture{break-inside:avoid}@page{margin:1.8cm}}

    """
}
