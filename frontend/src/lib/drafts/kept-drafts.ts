const PREFIX = "presenceos.draft.";
const LEFT = "presenceos.left";

let owner = "";

/**
 * What was typed and not sent, kept in this tab until it is sent, discarded, or its owner logs out. It is the owner's alone:
 * whoever is next at this machine finds nothing, also when the session of before ended by itself.
 */
export const keptDrafts = {
  /** Whose drafts are kept from here on. */
  belongTo(userId: string): void {
    owner = userId;
    remove((key) => !key.startsWith(`${PREFIX}${userId}.`));
  },

  keep(name: string, draft: unknown): void {
    if (owner === "") return;
    try {
      sessionStorage.setItem(keyOf(name), JSON.stringify(draft));
    } catch {
      // A full or forbidden store keeps nothing; the form works as it would without.
    }
  },

  /** As it was written; whoever asks has to look whether it is still of the shape that is expected. */
  find(name: string): unknown {
    const text = owner === "" ? null : sessionStorage.getItem(keyOf(name));
    try {
      return text === null ? null : (JSON.parse(text) as unknown);
    } catch {
      return null;
    }
  },

  forget(name: string): void {
    sessionStorage.removeItem(keyOf(name));
  },

  /** Here, and in whatever other tab is open. */
  forgetAll(): void {
    forgetHere();
    localStorage.setItem(LEFT, String(Date.now()));
  },
};

if (typeof window !== "undefined") {
  window.addEventListener("storage", ({ key }) => key === LEFT && forgetHere());
}

function forgetHere(): void {
  owner = "";
  remove(() => true);
}

function keyOf(name: string): string {
  return `${PREFIX}${owner}.${name}`;
}

function remove(isMeant: (key: string) => boolean): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX) && isMeant(key)) sessionStorage.removeItem(key);
  }
}
