/// The script of the pages: the search, and the menu that closes when a page is chosen.
enum SiteScript {
  static let text = """
    "use strict";
    (function () {
      const field = document.getElementById("Search");
      const list = document.getElementById("Found");
      const root = document.documentElement.dataset.root || "";
      let entries = null;
      let asked = false;
      let chosen = -1;

      window.tonneIndex = function (rows) {
        entries = rows.map((row) => ({
          address: row[0], title: row[1], heading: row[2], text: row[3],
          low: row.slice(1, 4).map((part) => part.toLowerCase()),
          code: " " + row[4].toLowerCase() + " ",
        }));
        find();
      };

      function load() {
        if (asked) return;
        asked = true;
        const script = document.createElement("script");
        script.src = field.dataset.index;
        document.head.appendChild(script);
      }

      // How well an entry answers a word: names before headings before text before programs.
      function worth(entry, word) {
        const [title, heading, text] = entry.low;
        const name = entry.heading === "" ? title : heading;
        if (name === word) return 100;
        if (name.startsWith(word)) return 40;
        if (name.includes(word)) return 20;
        const place = text.indexOf(word);
        if (place >= 0) return place < 200 ? 6 : 4;
        if (title.includes(word)) return 3;
        if (entry.code.includes(" " + word + " ")) return 2;
        return entry.code.includes(word) ? 1.5 : 0;
      }

      function find() {
        const words = field.value.trim().toLowerCase().split(/\\s+/).filter(Boolean);
        list.replaceChildren();
        chosen = -1;
        if (words.length === 0 || entries === null) { list.hidden = true; return; }
        const found = [];
        for (const entry of entries) {
          let sum = entry.heading === "" ? 1 : 0;
          for (const word of words) {
            const part = worth(entry, word);
            if (part === 0) { sum = 0; break; }
            sum += part;
          }
          if (sum > 1) found.push([sum, entry]);
        }
        found.sort((a, b) => b[0] - a[0]);
        for (const [, entry] of found.slice(0, 30)) list.appendChild(line(entry, words));
        if (found.length === 0) {
          const item = document.createElement("li");
          item.className = "nothing";
          item.textContent = field.dataset.nothing;
          list.appendChild(item);
        }
        list.hidden = false;
      }

      function line(entry, words) {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.href = root + entry.address;
        const name = document.createElement("b");
        mark(name, entry.heading === "" ? entry.title : entry.title + " › " + entry.heading, words);
        const text = document.createElement("span");
        mark(text, around(entry, words), words);
        link.append(name, text);
        item.appendChild(link);
        return item;
      }

      // The beginning of a text where its name has all words, else the part where the first stands.
      function around(entry, words) {
        const [title, heading, low] = entry.low;
        const name = heading === "" ? title : heading;
        const text = entry.text;
        if (words.every((word) => name.includes(word))) words = [];
        const places = words.map((word) => low.indexOf(word)).filter((place) => place >= 0);
        const first = places.length ? Math.min(...places) : 0;
        const start = first < 60 ? 0 : text.lastIndexOf(" ", first - 40) + 1 || first - 40;
        const end = start + 150;
        return (start > 0 ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
      }

      function mark(element, text, words) {
        const low = text.toLowerCase();
        let place = 0;
        while (place < text.length) {
          let next = text.length;
          let length = 0;
          for (const word of words) {
            const found = low.indexOf(word, place);
            if (found >= 0 && (found < next || (found === next && word.length > length))) {
              next = found;
              length = word.length;
            }
          }
          element.append(text.slice(place, next));
          if (length === 0) break;
          const strong = document.createElement("mark");
          strong.textContent = text.slice(next, next + length);
          element.append(strong);
          place = next + length;
        }
      }

      function choose(step) {
        const links = list.querySelectorAll("a");
        if (links.length === 0) return;
        if (chosen >= 0) links[chosen].classList.remove("chosen");
        chosen = (chosen + step + links.length) % links.length;
        links[chosen].classList.add("chosen");
        links[chosen].scrollIntoView({ block: "nearest" });
      }

      if (field && list) {
        field.addEventListener("focus", load);
        field.addEventListener("input", () => { load(); find(); });
        field.addEventListener("keydown", (event) => {
          if (event.key === "ArrowDown") { choose(1); event.preventDefault(); }
          if (event.key === "ArrowUp") { choose(-1); event.preventDefault(); }
          if (event.key === "Escape") { field.value = ""; find(); field.blur(); }
          if (event.key === "Enter" && !event.isComposing) {
            const links = list.querySelectorAll("a");
            const link = links[Math.max(0, chosen)];
            if (link) window.location.href = link.href;
          }
        });
        document.addEventListener("keydown", (event) => {
          const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
          if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
            field.focus();
            event.preventDefault();
          }
        });
        document.addEventListener("click", (event) => {
          if (!event.target.closest(".search")) list.hidden = true;
        });
        // A page that is asked for with words behind `#?` shows what was found for them.
        if (window.location.hash.startsWith("#?")) {
          field.value = decodeURIComponent(window.location.hash.slice(2));
          load();
        }
      }

      const current = document.querySelector(".pages [aria-current]");
      if (current) {
        const pages = current.closest(".pages");
        const top = current.offsetTop - pages.clientHeight / 2;
        if (top > 0) pages.scrollTop = top;
      }
    })();

    """
}
