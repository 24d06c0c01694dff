import type { Usage } from "@/lib/api/types";
import { count, dollars, everyDay, measureOf } from "../model/figures";

/** A bar for each day. Whoever does not see them has the days as a table. */
export function UsageByDay({ usage }: { usage: Usage }) {
  const days = everyDay(usage);
  const measure = measureOf(usage);
  const most = Math.max(...days.map((day) => day[measure]));
  const inWords = (amount: number) => (measure === "dollars" ? dollars(amount) : count(amount));
  return (
    <figure className="grid gap-3">
      <figcaption className="text-sm font-medium">
        {measure === "dollars" ? "Spent on each day" : "Calls on each day"} <span className="font-normal text-ink-soft">(UTC; {inWords(most)} at most)</span>
      </figcaption>
      <div aria-hidden className="flex h-28 items-end gap-px border-b border-line sm:gap-1">
        {days.map((day) => (
          <div key={day.day} title={`${day.day}: ${inWords(day[measure])}`} className="flex h-full min-w-0 flex-1 items-end">
            <div className="w-full rounded-t-sm bg-accent" style={{ height: day[measure] === 0 ? 0 : `max(2px, ${(day[measure] / most) * 100}%)` }} />
          </div>
        ))}
      </div>
      <div aria-hidden className="flex justify-between text-xs text-ink-soft">
        <span>1</span>
        <span>{days.length}</span>
      </div>
      <details className="text-sm">
        <summary className="w-fit cursor-pointer rounded text-ink-soft hover:text-ink">The days as a table</summary>
        <table className="mt-3 w-full max-w-sm text-left tabular-nums">
          <caption className="sr-only">Days on which models were asked</caption>
          <thead className="text-ink-soft">
            <tr>
              <th scope="col" className="py-1 pr-4 font-medium">
                Day
              </th>
              <th scope="col" className="py-1 pr-4 text-right font-medium">
                Calls
              </th>
              <th scope="col" className="py-1 text-right font-medium">
                Dollars
              </th>
            </tr>
          </thead>
          <tbody>
            {days
              .filter(({ calls }) => calls > 0)
              .map((day) => (
                <tr key={day.day} className="border-t border-line">
                  <th scope="row" className="py-1 pr-4 font-normal">
                    {day.day}
                  </th>
                  <td className="py-1 pr-4 text-right">{count(day.calls)}</td>
                  <td className="py-1 text-right">{dollars(day.dollars)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
