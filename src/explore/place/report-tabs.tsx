import type { JSX } from "preact";
import { to } from "../address/address.js";
import type { PlaceReport } from "./place.js";

/** The report that the address asks for; the government's latest where it asks for none, null where there is none. */
export function chosenReport(reports: readonly PlaceReport[], year: string | null, id: string | null): PlaceReport | null {
  const own = reports.filter(({ body }) => body === null);
  return (
    reports.find((report) => report.id === id) ??
    own.find((report) => String(report.year) === year) ??
    reports.find((report) => String(report.year) === year) ??
    own.at(-1) ??
    reports.at(-1) ??
    null
  );
}

interface TabsProps {
  readonly reports: readonly PlaceReport[];
  readonly chosen: PlaceReport;
  /** Id of the place whose page this is: what a place of a former name reported says so. */
  readonly of: string;
}

/** A tab for each report (报告年度), departments' beside those of the government. */
export function ReportTabs({ reports, chosen, of }: TabsProps): JSX.Element {
  return (
    <nav class="tabs" aria-label={String(chosen.year)}>
      {reports.map(({ id, year, body, locality }) => {
        const alone = body === null && reports.filter((one) => one.year === year && one.body === null).length === 1;
        return (
          <a
            key={id}
            href={to("/place", of, alone ? { year: String(year) } : { report: id })}
            aria-current={id === chosen.id ? "page" : undefined}
          >
            {year}
            {body !== null && <span class="small"> {body}</span>}
            {locality.id !== of && <span class="small grey"> {locality.name}</span>}
          </a>
        );
      })}
    </nav>
  );
}
