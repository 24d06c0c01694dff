"use client";

import { Temporal } from "temporal-polyfill";
import { Button } from "@/components/ui/button";
import { Field, FieldError } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { ZoneSelect } from "@/components/zone-select";
import { toInputs } from "@/lib/time/local-time";
import { type Moment, momentOf, type Wall, type Which } from "../model/moment";
import { useNow } from "@/lib/time/use-now";
import { clockTime, distanceInWords, fullTime, offsetInWords, zoneInWords } from "@/lib/time/words";
import { browserZone } from "@/lib/time/zones";

type WhenFieldsProps = { value: Wall; onChange: (change: Partial<Wall>) => void; error: string | undefined };

/** Asks for a moment in some zone, and says at once what it means there. */
export function WhenFields({ value, onChange, error }: WhenFieldsProps) {
  const now = useNow();
  const moment = now === null ? null : momentOf(value, now);
  const invalid = error !== undefined || moment?.status === "past" || moment?.status === "skipped" || moment?.status === "tooFar";
  const set = (wall: { date?: string; time?: string; zone?: string }) => onChange({ ...wall, which: null });

  return (
    <fieldset data-field="when">
      <legend className="mb-2 text-sm font-medium">When</legend>
      <div className="grid gap-4 rounded-xl border border-line bg-surface p-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Date">
            {(control) => (
              <Input {...control} aria-invalid={invalid} type="date" value={value.date} onChange={(event) => set({ date: event.target.value })} />
            )}
          </Field>
          <Field label="Time">
            {(control) => (
              <Input
                {...control}
                aria-invalid={invalid}
                type="time"
                step={1}
                value={value.time}
                onChange={(event) => set({ time: event.target.value })}
              />
            )}
          </Field>
        </div>
        <Field label="Time zone">
          {(control) => (
            <ZoneSelect {...control} value={value.zone} onChange={(zone) => set({ zone })} />
          )}
        </Field>
        <Button
          variant="secondary"
          size="small"
          className="justify-self-start"
          onClick={() => set(toInputs(Temporal.Now.instant().add({ seconds: 121 }), value.zone))}
        >
          In 2 minutes
        </Button>
        {moment !== null && now !== null && <MomentInWords moment={moment} value={value} onChange={onChange} now={now} />}
        {error !== undefined && moment?.status !== "past" && moment?.status !== "tooFar" && <FieldError>{error}</FieldError>}
      </div>
    </fieldset>
  );
}

type ChoiceProps = { value: Wall; onChange: (change: Partial<Wall>) => void };
type MomentInWordsProps = ChoiceProps & { moment: Moment; now: Temporal.Instant };

function MomentInWords({ moment, value, onChange, now }: MomentInWordsProps) {
  switch (moment.status) {
    case "incomplete":
      return <p className="text-sm text-ink-soft">Choose a date and a time.</p>;
    case "settled":
      return <Settled instant={moment.instant} zone={value.zone} now={now} />;
    case "past":
      return (
        <Notice tone="bad" role="alert">
          {fullTime(moment.instant, value.zone)} has passed. Choose a later moment.
        </Notice>
      );
    case "tooFar":
      return (
        <Notice tone="bad" role="alert">
          Posts can be scheduled at most 366 days ahead.
        </Notice>
      );
    case "skipped":
      return <Skipped before={moment.before} after={moment.after} value={value} onChange={onChange} />;
    case "repeated":
      return (
        <>
          <Repeated first={moment.first} second={moment.second} value={value} onChange={onChange} />
          {moment.instant !== null && <Settled instant={moment.instant} zone={value.zone} now={now} />}
        </>
      );
  }
}

function Settled({ instant, zone, now }: { instant: Temporal.Instant; zone: string; now: Temporal.Instant }) {
  const here = browserZone();
  return (
    <div className="text-sm leading-relaxed">
      <p role="status">
        Goes out on <strong className="font-medium">{fullTime(instant, zone)}</strong>{" "}
        <span className="text-ink-soft">({zoneInWords(zone, instant)})</span>
        {here !== zone && clockTime(instant, here) !== clockTime(instant, zone) && (
          <span className="block text-ink-soft">That is {fullTime(instant, here)} where you are.</span>
        )}
      </p>
      {/* Outside the status: a countdown read aloud every second helps nobody. */}
      <p className="text-ink-soft first-letter:uppercase">{distanceInWords(instant, now, zone)}.</p>
    </div>
  );
}

function Skipped({ before, after, value, onChange }: ChoiceProps & { before: Temporal.ZonedDateTime; after: Temporal.ZonedDateTime }) {
  const choices = [before, after].map((choice) => toInputs(choice.toInstant(), value.zone));
  return (
    <Notice tone="warn" role="alert" title={`${value.time.slice(0, 5)} does not exist on that day`}>
      <p>The clocks go forward and skip this time. Choose another:</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {choices.map((choice) => (
          <Button key={choice.time} variant="secondary" size="small" onClick={() => onChange({ ...choice, which: null })}>
            {choice.time.slice(0, 5)}
            {choice.date !== value.date && ` on ${choice.date}`}
          </Button>
        ))}
      </div>
    </Notice>
  );
}

function Repeated({ first, second, value, onChange }: ChoiceProps & { first: Temporal.ZonedDateTime; second: Temporal.ZonedDateTime }) {
  const choices: readonly [Which, string, Temporal.ZonedDateTime][] = [
    ["first", "The first time round", first],
    ["second", "The second time round", second],
  ];
  return (
    <fieldset className="rounded-xl bg-warn-soft px-4 py-3 text-sm text-warn">
      <legend className="float-left mb-2 font-medium">{value.time.slice(0, 5)} comes twice on that day: the clocks go back</legend>
      <div className="clear-both grid gap-1.5">
        {choices.map(([which, label, local]) => (
          <label key={which} className="flex min-h-6 cursor-pointer items-center gap-2.5">
            <input type="radio" name="which" className="size-4 accent-warn" checked={value.which === which} onChange={() => onChange({ which })} />
            {label} ({offsetInWords(local.offset)})
          </label>
        ))}
      </div>
    </fieldset>
  );
}
