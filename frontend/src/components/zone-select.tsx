"use client";

import { type ComponentProps, useMemo } from "react";
import { Select } from "@/components/ui/select";
import { zoneName, zonesByContinent } from "@/lib/time/zones";

/** All time zones by continent. Typing "sto" finds Stockholm, as in every list of the platform. */
export function ZoneSelect({ current, ...props }: ComponentProps<"select"> & { current: string }) {
  const groups = useMemo(() => zonesByContinent(current), [current]);
  return (
    <Select {...props}>
      {[...groups].map(([continent, zones]) => (
        <optgroup key={continent} label={continent}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zoneName(zone)}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
