import { AudioLines, Globe, ShieldCheck, Timer } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { paths } from "@/config/paths";
import { PostTimeline } from "./_components/post-timeline";

export const metadata: Metadata = { title: { absolute: "PresenceOS: posts that go out at their second, once" } };

const promises = [
  {
    icon: AudioLines,
    title: "Who the brand is, written down",
    text: "Tone, words to prefer and to avoid, language, emojis, hashtags: one place everybody on the team works from.",
  },
  {
    icon: Timer,
    title: "At the second",
    text: "Pictures are prepared ahead, so that at the appointed second only one small call is left to make.",
  },
  {
    icon: ShieldCheck,
    title: "Once",
    text: "Each attempt is recorded before it is made. A lost answer or a restart never becomes a second post.",
  },
  {
    icon: Globe,
    title: "In the brand’s own time",
    text: "You schedule in local time. Hours that a clock change skips or repeats are shown before you commit to them.",
  },
];

export default function LandingPage() {
  return (
    <>
      <section className="mx-auto grid max-w-6xl items-center gap-12 px-5 pt-10 pb-20 sm:px-8 sm:pt-20 lg:grid-cols-[1.1fr_1fr] lg:gap-16 lg:pb-28">
        <div>
          <h1 className="text-4xl leading-[1.08] font-semibold tracking-tight sm:text-5xl lg:text-6xl">
            Your brand, present at the right second.
          </h1>
          <p className="mt-6 max-w-xl text-lg leading-relaxed text-ink-soft">
            PresenceOS keeps brands present on social media. Write down who the brand is, connect its Instagram account, and
            schedule posts. Each goes out at its second, exactly once, and tells you what became of it.
          </p>
          <div className="mt-9 flex flex-wrap gap-3">
            <Button asChild size="large">
              <Link href={paths.register()}>Create an account</Link>
            </Button>
            <Button asChild size="large" variant="secondary">
              <Link href={paths.login()}>Log in</Link>
            </Button>
          </div>
        </div>
        <PostTimeline />
      </section>
      <section aria-labelledby="promises" className="mx-auto max-w-6xl px-5 pb-24 sm:px-8">
        <h2 id="promises" className="text-2xl font-semibold tracking-tight sm:text-3xl">
          Calm work, reliable posts
        </h2>
        <ul className="mt-10 grid gap-x-12 gap-y-10 sm:grid-cols-2">
          {promises.map(({ icon: Icon, title, text }) => (
            <li key={title} className="flex gap-4">
              <span aria-hidden className="grid size-10 shrink-0 place-items-center rounded-xl bg-accent-soft text-accent">
                <Icon className="size-5" />
              </span>
              <div>
                <h3 className="font-medium">{title}</h3>
                <p className="mt-1.5 leading-relaxed text-ink-soft">{text}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
