import { fireEvent, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Voice } from "@/lib/api/types";
import { renderAt } from "@/testing/render";
import { VoiceForm } from "./voice-form";

const voice = (primary_language: string): Voice => ({
  tone_formal: 50,
  tone_playful: 50,
  tone_bold: 50,
  tone_technical: 50,
  tone_emotional: 50,
  example_phrases: [],
  words_to_avoid: [],
  words_to_prefer: [],
  emojis_allowed: true,
  max_emojis_per_post: 2,
  hashtag_style: "few",
  primary_language,
  custom_instructions: "",
  updated_at: "2026-11-24T07:30:00Z",
});

it("shows with each slider how a post would sound, and changes with it", () => {
  renderAt("/brand", <VoiceForm brandId="b" voice={voice("en")} />);

  fireEvent.change(screen.getByLabelText("Formality"), { target: { value: "0" } });

  expect(screen.getByText("Heads up, we’re shut Monday. See you Tuesday!")).toBeVisible();
  fireEvent.change(screen.getByLabelText("Formality"), { target: { value: "100" } });
  expect(screen.getByText(/^We respectfully inform our guests/)).toBeVisible();
});

it("shows it in the language of the voice, and says so where there is none", () => {
  renderAt("/brand", <VoiceForm brandId="b" voice={voice("de-DE")} />);

  const sentence = screen.getByText("Am Montag bleibt bei uns geschlossen, am Dienstag öffnen wir wieder um acht.");
  expect(sentence).toHaveAttribute("lang", "de");
  expect(screen.queryByText(/no examples in this language/)).not.toBeInTheDocument();
  fireEvent.change(screen.getByLabelText("Language"), { target: { value: "sv-SE" } });
  expect(screen.getByText(/no examples in this language/)).toBeVisible();
  expect(screen.getByText("We are closed this Monday and open again on Tuesday at eight.")).toHaveAttribute("lang", "en");
});
