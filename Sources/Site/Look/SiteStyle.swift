/// The style of the pages: light and dark, wide and narrow screens, and paper.
///
/// In programs with East Asian text the letters of these are as wide as two others, whatever fonts
/// there are: 120.4 % of an em is twice the width of a letter in those that come first.
enum SiteStyle {
  static let text = """
    :root{color-scheme:light dark;--ink:#1c1e21;--soft:#5b6169;--faint:#dcdfe3;--wash:#f5f6f7;--sheet:#fff;\
    --link:#0b5c8f;--lit:#e7f0f6;--mark:#ffe9a8;\
    --k:#8a3b8f;--s:#2d6a2f;--n:#9a4a00;--u:#7a5c00;--r:#a02c4a;--m:#0a5a8a;--c:#6b7178;--bad:#b3261e}
    @media (prefers-color-scheme:dark){:root{--ink:#e3e5e8;--soft:#a0a7b0;--faint:#363a40;--wash:#1f2226;\
    --sheet:#16181b;--link:#7cbde8;--lit:#22313d;--mark:#6b5500;\
    --k:#d29bd6;--s:#93c795;--n:#e3a868;--u:#d6bd62;--r:#ec91a8;--m:#86c5ee;--c:#8d949c;--bad:#f2766d}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;scroll-padding-top:4.5rem}
    body{margin:0;background:var(--sheet);color:var(--ink);\
    font:1rem/1.6 system-ui,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK SC","PingFang SC",\
    "Microsoft YaHei",sans-serif}
    a{color:var(--link);text-decoration:none}
    a:hover{text-decoration:underline}
    :focus-visible{outline:2px solid var(--link);outline-offset:2px}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:.5rem;z-index:9;background:var(--sheet);padding:.3rem .6rem}
    .bar{position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:1rem;height:3.5rem;\
    padding:0 1.25rem;background:var(--sheet);border-bottom:1px solid var(--faint)}
    .bar .name{font-weight:700;font-size:1.15rem;color:var(--ink)}
    .turn{white-space:nowrap}
    #Menu{position:absolute;opacity:0;width:2rem;height:2rem;margin:0}
    .bar label{display:none;font-size:1.3rem;line-height:1;width:2rem;height:2rem;padding-top:.3rem;\
    text-align:center;border-radius:4px}
    #Menu:focus-visible+label{outline:2px solid var(--link)}
    .search{position:relative;flex:1;max-width:34rem;margin-left:auto}
    .search input{width:100%;font:inherit;font-size:.95rem;color:inherit;background:var(--wash);\
    border:1px solid var(--faint);border-radius:6px;padding:.35rem .7rem}
    #Found{position:absolute;right:0;top:calc(100% + .4rem);width:min(38rem,calc(100vw - 2rem));\
    max-height:min(34rem,80vh);overflow-y:auto;margin:0;padding:.3rem;list-style:none;\
    background:var(--sheet);border:1px solid var(--faint);border-radius:6px;\
    box-shadow:0 8px 28px rgba(0,0,0,.22)}
    #Found[hidden]{display:none}
    #Found a{display:block;padding:.4rem .6rem;border-radius:4px;color:var(--ink)}
    #Found a:hover,#Found .chosen{background:var(--lit);text-decoration:none}
    #Found b{display:block;font-weight:600}
    #Found span{display:block;font-size:.86rem;line-height:1.4;color:var(--soft);overflow-wrap:anywhere}
    #Found .nothing{padding:.4rem .6rem;color:var(--soft)}
    mark{background:var(--mark);color:inherit;border-radius:2px}
    .frame{display:grid;grid-template-columns:16rem minmax(0,1fr);max-width:92rem;margin:0 auto}
    .pages,.places{position:sticky;top:3.5rem;height:calc(100vh - 3.5rem);overflow-y:auto;\
    padding:1.4rem .8rem 2rem 1.25rem;font-size:.92rem;line-height:1.4}
    .pages{border-right:1px solid var(--faint)}
    .pages p,.places p{margin:1.2em 0 .3em;font-size:.8rem;font-weight:600;color:var(--soft)}
    .pages .top{margin-top:0;font-size:inherit;font-weight:inherit}
    .pages ul,.places ul{list-style:none;margin:0;padding:0}
    .pages ul ul,.pages details{margin-left:.75rem}
    .pages details ul{margin-left:0;padding-left:.75rem}
    .pages summary{cursor:pointer;padding:.18rem .2rem;margin-left:1.2rem;color:var(--soft);\
    list-style-position:outside}
    .pages a,.places a{display:block;padding:.2rem .5rem;border-radius:4px;color:var(--ink);\
    overflow-wrap:anywhere}
    .places a{color:var(--soft)}
    .pages a:hover,.places a:hover{background:var(--wash);text-decoration:none}
    .pages [aria-current]{background:var(--lit);color:var(--link);font-weight:600}
    main{min-width:0;max-width:56rem;padding:2rem clamp(1.1rem,4vw,3.5rem) 2rem;outline:none}
    .places{display:none}
    @media (min-width:80rem){.frame{grid-template-columns:16rem minmax(0,1fr) 15rem}.places{display:block}}
    h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2em 0 .6em;overflow-wrap:anywhere;break-after:avoid}
    h1{font-size:2rem;margin-top:0}
    h2{font-size:1.4rem;padding-bottom:.25em;border-bottom:1px solid var(--faint)}
    h3{font-size:1.13rem}
    h4,h5,h6{font-size:1rem}
    h2 a,h3 a,h4 a,h5 a,h6 a{color:inherit}
    p,ul,ol,.scroll,pre,figure,blockquote{margin:0 0 1.1em}
    main li{margin:.2em 0}
    main li>ul,main li>ol{margin-bottom:.3em}
    main ul,main ol{padding-left:1.5rem}
    p,li,td{overflow-wrap:break-word}
    main p a,main li a,main td a{text-decoration:underline;text-decoration-thickness:1px;\
    text-underline-offset:.18em;text-decoration-color:color-mix(in srgb,currentColor 40%,transparent)}
    code,pre{font-family:"DejaVu Sans Mono",ui-monospace,Menlo,Consolas,"Noto Sans Mono CJK SC",monospace;\
    font-size:.86em}
    :not(pre)>code{background:var(--wash);border-radius:3px;padding:.08em .3em;overflow-wrap:anywhere}
    a>code{color:inherit}
    pre{padding:.8em 1em;overflow-x:auto;border-radius:6px;border:1px solid var(--faint);\
    background:var(--wash);line-height:1.42;tab-size:4}
    pre code{font-size:inherit}
    @font-face{font-family:"Tonne Latin";src:local("DejaVu Sans Mono"),local("DejaVuSansMono"),local("Menlo"),\
    local("Menlo-Regular"),local("Courier New")}
    @font-face{font-family:"Tonne Wide";src:local("NotoSansMonoCJKsc-Regular"),local("Noto Sans Mono CJK SC"),\
    local("NotoSansCJKsc-Regular"),local("Noto Sans CJK SC"),local("PingFangSC-Regular"),\
    local("Microsoft YaHei"),local("SimSun");size-adjust:120.4%;\
    unicode-range:U+2E80-9FFF,U+AC00-D7A3,U+F900-FAFF,U+FE30-FE4F,U+FF00-FFEF,U+20000-3FFFF}
    .wide,.wide code{font-family:"Tonne Latin","Tonne Wide",monospace}
    .sign{white-space:pre-wrap}
    .output{background:none;border-style:dashed}
    .program+.output{margin-top:-.7em}
    .wrong{border-left:3px solid var(--bad)}
    .file figcaption{font-size:.85rem;color:var(--soft);margin-bottom:.25em}
    .file pre{margin:0}
    .k{color:var(--k)}.s{color:var(--s)}.n{color:var(--n)}.u{color:var(--u)}.r{color:var(--r)}
    .m{color:var(--m)}.c{color:var(--c);font-style:italic}
    :lang(zh) .c,.wide .c{font-style:normal}
    a.f{color:inherit;text-decoration:underline dotted;text-underline-offset:.2em;\
    text-decoration-color:var(--soft)}
    a.f:hover{color:var(--link);text-decoration-style:solid}
    .scroll{overflow-x:auto}
    table{border-collapse:collapse;font-size:.93em;line-height:1.45;font-variant-numeric:tabular-nums}
    th,td{padding:.4em .8em;text-align:left;vertical-align:top;border-bottom:1px solid var(--faint)}
    th:first-child,td:first-child{padding-left:.2em}
    td:last-child{min-width:9rem}
    td.number:last-child{min-width:0}
    th{font-weight:600;white-space:nowrap;border-bottom:2px solid var(--faint)}
    .number{text-align:right}
    .centre{text-align:center}
    td>code{white-space:nowrap}
    blockquote{padding-left:1em;border-left:3px solid var(--faint);color:var(--soft)}
    hr{border:0;border-top:1px solid var(--faint);margin:2em 0}
    img{max-width:100%;height:auto;background:#fff;border-radius:4px}
    .ways{display:flex;justify-content:space-between;gap:1rem;margin-top:3rem}
    .ways a{display:block;max-width:48%;padding:.5rem .9rem;border:1px solid var(--faint);border-radius:6px}
    .ways a:hover{background:var(--wash);text-decoration:none}
    .ways span{display:block;font-size:.8rem;color:var(--soft)}
    .ways .next{margin-left:auto;text-align:right}
    footer{margin-top:2rem;padding-top:1rem;font-size:.85rem;color:var(--soft)}
    @media (max-width:56rem){.bar{gap:.6rem;padding:0 .9rem}.bar label{display:block}\
    .frame{display:block}.pages{display:none;position:static;height:auto;border:0;\
    border-bottom:1px solid var(--faint);background:var(--wash);padding:1rem 1.1rem}\
    body:has(#Menu:checked) .pages{display:block}\
    main{padding-top:1.4rem}h1{font-size:1.6rem}h2{font-size:1.25rem}\
    th,td{padding-left:.5em;padding-right:.5em}\
    #Found{position:fixed;left:1rem;right:1rem;top:3.6rem;width:auto}}
    @media print{:root{--ink:#000;--soft:#333;--faint:#aaa;--wash:#fff;--sheet:#fff;--link:#000;--lit:#fff}\
    .bar,.pages,.places,.ways,.skip{display:none}.frame{display:block}main{max-width:none;padding:0}\
    body{font-size:10.5pt}pre{white-space:pre-wrap;break-inside:avoid-page}.scroll{overflow:visible}\
    tr,img{break-inside:avoid}@page{margin:2cm}}

    """

  /// A tonne's weight.
  static let icon = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M12 9a4 4 0 1 1 8 0" fill="none" \
    stroke="#0b5c8f" stroke-width="3"/><path d="M8 10h16l5 18H3z" fill="#0b5c8f"/>\
    <path d="M11 15h10v3h-3.400v8h-3.200v-8H11z" fill="#fff"/></svg>

    """
}
