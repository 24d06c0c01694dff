import type { Network, PostContent, PostOption } from "@/lib/api/types";
import { webAddress } from "@/lib/web-address";
import { charactersIn } from "./characters";

/** What was answered to what the networks ask about a post besides, by network and by name. */
export type Answers = Readonly<Record<string, Readonly<Record<string, string>>>>;

const LONGEST_ADDRESS = 2048;

export function answerOf(answers: Answers, { platform }: Network, { name }: PostOption): string {
  return answers[platform]?.[name] ?? "";
}

export function withAnswer(answers: Answers, { platform }: Network, { name }: PostOption, answer: string): Answers {
  return { ...answers, [platform]: { ...answers[platform], [name]: answer } };
}

/** What is sent to a network: what it asks for, and only what was answered. */
export function optionsFor(network: Network, answers: Answers): Pick<PostContent, "options"> {
  const given = network.options
    .map((option) => [option.name, answerOf(answers, network, option).trim()] as const)
    .filter(([, answer]) => answer !== "");
  return given.length === 0 ? {} : { options: Object.fromEntries(given) };
}

/** The answers a post has already. */
export function answersOf({ options = {} }: PostContent, platform: string): Answers {
  return { [platform]: options };
}

/** What was answered, as it was asked. */
export function answersInWords({ options = {} }: PostContent, network: Network | undefined): readonly { label: string; answer: string }[] {
  return (network?.options ?? []).flatMap((option) => {
    const answer = options[option.name];
    if (answer === undefined) return [];
    const chosen = option.kind === "choice" ? option.values.find(({ value }) => value === answer) : undefined;
    return [{ label: option.label, answer: chosen?.label ?? answer }];
  });
}

/** Why an answer cannot stand; null when it can. The server decides the same. */
export function optionProblem(option: PostOption, network: Network, answers: Answers): string | null {
  const answer = answerOf(answers, network, option).trim();
  if (answer === "") return option.required ? `${option.label} is missing; ${network.name} needs it` : null;
  switch (option.kind) {
    case "text": {
      const count = charactersIn(answer, option.counting);
      return count > option.max_characters ? `${option.label} has ${count} characters; ${network.name} allows ${option.max_characters}` : null;
    }
    case "choice":
      return option.values.some(({ value }) => value === answer) ? null : `Choose again; ${network.name} does not offer this any more`;
    case "link":
      return isLink(answer) ? null : "Write a web address that begins with https:// or http://";
  }
}

function isLink(answer: string): boolean {
  return answer.length <= LONGEST_ADDRESS && !/\s/.test(answer) && webAddress(answer) !== null;
}
