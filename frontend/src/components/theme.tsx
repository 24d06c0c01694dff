"use client";

import { useSyncExternalStore } from "react";

export type Theme = "dark" | "light" | "system";

const KEY = "presenceos.theme";
const changed = "presenceos:theme";

/**
 * Runs before the first paint. Dark unless the person chose otherwise; "system" follows prefers-color-scheme. The class
 * is for Swagger UI, which knows dark by that name.
 */
const script = `(()=>{const a=()=>{let t="dark";try{t=localStorage.getItem("${KEY}")||t}catch{}
if(t==="system")t=matchMedia("(prefers-color-scheme: light)").matches?"light":"dark";
const r=document.documentElement;r.dataset.theme=t==="light"?"light":"dark";r.classList.toggle("dark-mode",t!=="light")};a();
matchMedia("(prefers-color-scheme: light)").addEventListener("change",a);
addEventListener("${changed}",a);addEventListener("storage",a)})()`;

export function ThemeScript() {
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(subscribe, stored, () => "dark" as const);
  return [theme, store];
}

function stored(): Theme {
  const value = localStorage.getItem(KEY);
  return value === "light" || value === "system" ? value : "dark";
}

function store(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  window.dispatchEvent(new Event(changed));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener(changed, listener);
  window.addEventListener("storage", listener);
  return () => {
    window.removeEventListener(changed, listener);
    window.removeEventListener("storage", listener);
  };
}
