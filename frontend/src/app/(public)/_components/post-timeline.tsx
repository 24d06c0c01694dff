import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";

const steps = [
  { time: "Mon 16:12", title: "Scheduled", text: "The account, the caption and the picture are checked against Instagram’s own limits." },
  { time: "Tue 08:25", title: "Prepared", text: "The picture is handed over ahead of time. Nothing is visible yet." },
  { time: "Tue 08:30:00", title: "Published", text: "One visible call leaves, once. If the answer is lost, PresenceOS asks before it would ever send again." },
];

/** The life of one post, as an example of what the product does with time. */
export function PostTimeline() {
  return (
    <Card className="p-6 sm:p-8">
      <div className="flex items-center justify-between gap-4">
        <p className="font-medium">
          Warm cardamom buns from seven.
          <span className="mt-0.5 block text-sm font-normal text-ink-soft">Café Norr on Instagram, an example</span>
        </p>
        <Badge tone="good">Published</Badge>
      </div>
      <ol className="mt-8 space-y-7 border-l border-line pl-6">
        {steps.map((step, index) => (
          <li key={step.title} className="relative">
            <span
              aria-hidden
              className={`absolute top-1.5 -left-[1.8rem] size-2.5 rounded-full ring-4 ring-surface ${index === steps.length - 1 ? "bg-accent" : "bg-field"}`}
            />
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-medium">{step.title}</span>
              <span className="font-mono text-sm text-ink-soft">{step.time}</span>
            </p>
            <p className="mt-1 text-sm leading-relaxed text-ink-soft">{step.text}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
