/// The script of a page for the screen: rows are sorted by a click on a head, again for the other
/// order, and those without what is searched for are hidden. Without scripts the page is read as it is.
enum ViewScript {
  static let text = """
    "use strict";
    for (const section of document.querySelectorAll("section.table")) {
      const body = section.querySelector("tbody");
      const heads = Array.from(section.querySelectorAll("thead th"));
      const field = section.querySelector("input");
      const count = section.querySelector(".count");
      const rows = Array.from(body.rows);
      const whole = count ? count.textContent : "";

      // A number where the cell has one, nothing where a value is missing, else the text.
      const key = (row, column) => {
        const cell = row.cells[column];
        const value = cell.dataset.v;
        if (value === "") return null;
        return value === undefined ? cell.textContent : Number(value);
      };
      const compare = (a, b) =>
        typeof a === "number" && typeof b === "number" ? a - b
          : String(a).localeCompare(String(b), document.documentElement.lang, { numeric: true });

      heads.forEach((head, column) => {
        const button = head.querySelector("button");
        if (!button) return;
        button.addEventListener("click", () => {
          const falls = head.getAttribute("aria-sort") === "ascending";
          for (const other of heads) other.removeAttribute("aria-sort");
          head.setAttribute("aria-sort", falls ? "descending" : "ascending");
          const keyed = rows.map((row, place) => ({ row, place, key: key(row, column) }));
          keyed.sort((a, b) => {
            if (a.key === null || b.key === null) {
              return (a.key === null) - (b.key === null) || a.place - b.place;
            }
            const order = compare(a.key, b.key);
            return (falls ? -order : order) || a.place - b.place;
          });
          body.append(...keyed.map((item) => item.row));
        });
      });

      if (!field) continue;
      const texts = rows.map((row) =>
        Array.from(row.cells, (cell) => cell.textContent).join(" ").toLowerCase());
      field.addEventListener("input", () => {
        const words = field.value.trim().toLowerCase().split(/\\s+/).filter(Boolean);
        let shown = 0;
        rows.forEach((row, place) => {
          row.hidden = !words.every((word) => texts[place].includes(word));
          if (!row.hidden) shown += 1;
        });
        count.textContent =
          words.length === 0 ? whole : count.dataset.found.replace("#", String(shown));
      });
    }

    """
}
