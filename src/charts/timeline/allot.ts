// The rows that lanes would like and the height there is in; rows, row height and padding for each lane out.

/** Heights in pixels. */
const ROOMY = { row: 22, padding: 10 };
const TIGHT = { row: 17, padding: 5 };
/** Beyond so many rows in all, marks are drawn slim instead. */
const MOST_ROWS = 60;

/** What a lane wants: rows that give every label room, and rows that keep its marks apart. */
export interface Wish {
  labels: number;
  marks: number;
}

export interface Allotment {
  rows: number[];
  row: number;
  padding: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** Rows for all labels; where thousands of events want too many, each lane's share of the most that there are. */
function wishedRows(wishes: readonly Wish[]): number[] {
  const total = sum(wishes.map((w) => w.labels));
  return wishes.map((w) => (total <= MOST_ROWS ? w.labels : Math.max(2, Math.floor((w.labels * MOST_ROWS) / total))));
}

/** The height that fulfils all wishes, within reason; `name` is what a lane's name takes above it. */
export const wishedHeight = (wishes: readonly Wish[], name: number): number =>
  sum(wishedRows(wishes)) * ROOMY.row + wishes.length * (ROOMY.padding + name);

/** Shares a height out: a row each, then whoever has the least of what it wants, marks before labels. */
export function allotRows(wishes: readonly Wish[], height: number, name: number): Allotment {
  const wished = wishedRows(wishes);
  const roomy = height - wishes.length * (ROOMY.padding + name);
  if (roomy >= sum(wished) * ROOMY.row)
    return { rows: wished, row: Math.min(ROOMY.row * 1.5, roomy / sum(wished)), padding: ROOMY.padding };
  const free = height - wishes.length * (TIGHT.padding + name);
  const rows = wishes.map(() => 1);
  for (let left = Math.floor(free / TIGHT.row) - rows.length; left > 0; left -= 1) {
    let best = -1;
    let most = 1;
    wishes.forEach((wish, i) => {
      const own = rows[i] ?? 1;
      const goal = wished[i] ?? 1;
      const share = own < Math.min(wish.marks, goal) ? 100 + wish.marks / own : goal / own;
      if (share > most) [best, most] = [i, share];
    });
    if (best < 0) break;
    rows[best] = (rows[best] ?? 0) + 1;
  }
  return { rows, row: Math.max(12, Math.min(ROOMY.row, free / sum(rows))), padding: TIGHT.padding };
}
