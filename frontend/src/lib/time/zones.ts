/** The zones this browser knows, by continent, and always the one in use. */
export function zonesByContinent(current: string): Map<string, string[]> {
  const known = new Set([...Intl.supportedValuesOf("timeZone").filter((zone) => zone.includes("/")), current]);
  const groups = new Map<string, string[]>();
  for (const zone of [...known].sort()) {
    const continent = zone.includes("/") ? (zone.split("/")[0] ?? zone) : "Other";
    groups.set(continent, [...(groups.get(continent) ?? []), zone]);
  }
  groups.set("Other", [...new Set(["UTC", ...(groups.get("Other") ?? [])])]);
  return groups;
}

export function zoneName(zone: string): string {
  return zone.split("/").slice(1).join(", ").replaceAll("_", " ") || zone;
}

export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
