import { Temporal } from "temporal-polyfill";
import { offsetInWords } from "./words";
import { zoneOfToday } from "./zone-names";
import { zonesByCountry } from "./zones-by-country";

/** A zone as people look for it. */
export type Zone = { id: string; city: string; countries: string; offset: string };

const countryNames = new Intl.DisplayNames("en-GB", { type: "region" });
const pastNames: Readonly<Record<string, string>> = {
  "Asia/Kolkata": "Calcutta",
  "Asia/Kathmandu": "Katmandu",
  "Asia/Yangon": "Rangoon",
  "Asia/Ho_Chi_Minh": "Saigon",
  "Europe/Kyiv": "Kiev",
};

let known: readonly Zone[] | null = null;

/** Every zone of the world by its name of today, in the order of the alphabet, and what time it is there now. */
export function allZones(): readonly Zone[] {
  known ??= readZones();
  return known;
}

/** Those that have every word of the query in their city, country, id or offset; those called just so first, then those whose city or country begins so. */
export function findZones(query: string): readonly Zone[] {
  const words = plain(query).split(/[\s,]+/).filter((word) => word !== "");
  const found = allZones().filter((zone) => words.every((word) => haystack(zone).includes(word)));
  const wanted = plain(query.trim());
  return [...found].sort((one, other) => rank(one, wanted) - rank(other, wanted));
}

export function zoneById(id: string): Zone {
  const today = zoneOfToday(id);
  return allZones().find((zone) => zone.id === today) ?? { id: today, city: cityOf(today), countries: "", offset: offsetNow(today) };
}

export function browserZone(): string {
  return zoneOfToday(Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** India is India before it is the beginning of Indianapolis. */
function rank({ city, countries }: Zone, wanted: string): number {
  const names = [plain(city), plain(countries)];
  if (names.includes(wanted)) return 0;
  const begins = names.findIndex((name) => name.startsWith(wanted));
  return begins < 0 ? names.length + 1 : begins + 1;
}

function readZones(): readonly Zone[] {
  const countries = new Map<string, string[]>();
  for (const [country, zones] of Object.entries(zonesByCountry)) {
    for (const zone of zones.split(" ")) countries.set(zone, [...(countries.get(zone) ?? []), countryNames.of(country) ?? country]);
  }
  const zones = [...countries].map(([id, names]) => ({ id, city: cityOf(id), countries: names.join(", "), offset: offsetNow(id) }));
  const utc = { id: "UTC", city: "UTC", countries: "Universal time", offset: "UTC" };
  return [utc, ...zones.sort((one, other) => one.city.localeCompare(other.city, "en"))];
}

/** Argentina/Buenos_Aires is Buenos Aires: what stands before it is the country, which is told beside it. */
function cityOf(id: string): string {
  return (id.split("/").at(-1) ?? id).replaceAll("_", " ");
}

function offsetNow(id: string): string {
  return offsetInWords(Temporal.Now.zonedDateTimeISO(id).offset);
}

function haystack({ id, city, countries, offset }: Zone): string {
  const utc = offset.replace("−", "-");
  return plain(`${city} ${countries} ${id.replaceAll("_", " ")} ${id} ${utc} ${utc.replace("UTC", "GMT")} ${pastNames[id] ?? ""}`);
}

/** Without accents and capitals: São Tomé is found by sao tome. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace("−", "-").toLowerCase();
}
