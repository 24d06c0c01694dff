import type { ComponentProps } from "react";
import { Select } from "@/components/ui/select";

const USUAL = ["EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CAD", "AUD"];

const names = new Intl.DisplayNames("en-GB", { type: "currency" });
const others = Intl.supportedValuesOf("currency").filter((code) => !USUAL.includes(code));

/** Every currency; typing its name or its code finds it. */
export function CurrencySelect({ value, ...props }: ComponentProps<"select"> & { value: string }) {
  const isUnknown = value !== "" && !USUAL.includes(value) && !others.includes(value);
  return (
    <Select value={value} {...props}>
      <option value="">None</option>
      {isUnknown && <option value={value}>{value}</option>}
      <optgroup label="Often used">{USUAL.map(option)}</optgroup>
      <optgroup label="Others">{others.map(option)}</optgroup>
    </Select>
  );
}

function option(code: string) {
  return (
    <option key={code} value={code}>
      {code}, {names.of(code)}
    </option>
  );
}
