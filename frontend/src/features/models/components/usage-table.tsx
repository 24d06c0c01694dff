import type { UsageFigures } from "@/lib/api/types";
import { count, dollars } from "../model/figures";

type Row = { id: string; name: string; note: string | null; figures: UsageFigures };

/** What was asked, and what it took. */
export function UsageTable({ caption, first, rows }: { caption: string; first: string; rows: readonly Row[] }) {
  return (
    <table className="w-full text-left text-sm tabular-nums">
      <caption className="mb-2 text-left font-medium">{caption}</caption>
      <thead className="text-ink-soft">
        <tr>
          {[first, "Calls", "Tokens", "Dollars"].map((title, index) => (
            <th key={title} scope="col" className={index === 0 ? "py-2 pr-2 font-medium" : "py-2 pl-3 text-right font-medium"}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, note, figures }) => (
          <tr key={id} className="border-t border-line align-top">
            <th scope="row" className="py-2 pr-2 font-normal">
              <span className="wrap-anywhere">{name}</span>
              {note !== null && <span className="text-ink-soft">, {note}</span>}
            </th>
            <td className="py-2 pl-3 text-right">{count(figures.calls)}</td>
            <td className="py-2 pl-3 text-right">
              <span className="block whitespace-nowrap">{count(figures.input_tokens)} in</span> <span className="block whitespace-nowrap">{count(figures.output_tokens)} out</span>
            </td>
            <td className="py-2 pl-3 text-right">{figures.calls_without_price === figures.calls ? "not known" : dollars(figures.dollars)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
