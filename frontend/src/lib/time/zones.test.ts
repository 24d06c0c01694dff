import { expect, it } from "vitest";
import { allZones, findZones, zoneById } from "./zones";

const ids = (query: string) => findZones(query).map(({ id }) => id);

it("knows zones by their names of today", () => {
  const all = allZones().map(({ id }) => id);

  expect(all).toEqual(expect.arrayContaining(["Europe/Kyiv", "Asia/Kolkata", "Asia/Yangon", "America/Nuuk", "America/Argentina/Buenos_Aires", "UTC"]));
  expect(all).not.toEqual(expect.arrayContaining(["Europe/Kiev"]));
  expect(all.filter((id) => /Kiev|Calcutta|Rangoon|Saigon|Katmandu|Godthab|Enderbury/.test(id))).toEqual([]);
});

it("shows what was stored under an old name by its new one", () => {
  expect(zoneById("Europe/Kiev")).toMatchObject({ id: "Europe/Kyiv", city: "Kyiv", countries: "Ukraine" });
  expect(zoneById("Etc/GMT+3")).toMatchObject({ id: "Etc/GMT+3", offset: "UTC−3" });
});

it("finds a zone by city, country, offset, or the name it had", () => {
  expect(ids("stock")[0]).toBe("Europe/Stockholm");
  expect(ids("sweden")).toEqual(["Europe/Stockholm"]);
  expect(ids("india")[0]).toBe("Asia/Kolkata");
  expect(ids("sao pau")).toEqual(["America/Sao_Paulo"]);
  expect(ids("UTC+5:30")).toContain("Asia/Kolkata");
  expect(ids("gmt+5:45")).toEqual(["Asia/Kathmandu"]);
  expect(ids("calcutta")).toEqual(["Asia/Kolkata"]);
  expect(ids("kiev")).toEqual(["Europe/Kyiv"]);
  expect(ids("argentina salta")).toEqual(["America/Argentina/Salta"]);
  expect(ids("atlantis")).toEqual([]);
});
