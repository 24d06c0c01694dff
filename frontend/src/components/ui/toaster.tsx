"use client";

import { CircleAlert, CircleCheck, X } from "lucide-react";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react";
import { Button } from "./button";

/** What can be done about what just happened; there is another way to it elsewhere, for who is slower than a toast. */
export type ToastAction = { label: string; run: () => void };
type Toast = { id: number; tone: "good" | "bad"; text: string; action: ToastAction | undefined };
type ShowToast = (tone: Toast["tone"], text: string, action?: ToastAction) => void;

const SHOWN_FOR_MS = 6000;
const SHOWN_WITH_ACTION_MS = 12_000;
const Context = createContext<ShowToast | null>(null);

/** Says what just happened without taking the focus. Bad news stays until it is dismissed. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const lastId = useRef(0);
  const show = useCallback<ShowToast>((tone, text, action) => {
    lastId.current += 1;
    const toast = { id: lastId.current, tone, text, action };
    setToasts((shown) => [...shown.slice(-2), toast]);
  }, []);
  const dismiss = useCallback((id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), []);

  return (
    <Context value={show}>
      {children}
      {/* The region is there before anything is said in it; otherwise screen readers miss the first toast. */}
      <div
        role="status"
        aria-live="polite"
        className="pointer-events-none fixed inset-x-4 bottom-20 z-50 flex flex-col items-end gap-2 lg:right-6 lg:bottom-6"
      >
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} onDismiss={dismiss} />
        ))}
      </div>
    </Context>
  );
}

export function useToast(): ShowToast {
  const show = useContext(Context);
  if (show === null) throw new Error("useToast is called outside ToastProvider");
  return show;
}

function ToastCard({ toast, onDismiss }: { toast: Toast; onDismiss: (id: number) => void }) {
  useEffect(() => {
    if (toast.tone === "bad") return;
    const timer = setTimeout(() => onDismiss(toast.id), toast.action === undefined ? SHOWN_FOR_MS : SHOWN_WITH_ACTION_MS);
    return () => clearTimeout(timer);
  }, [toast, onDismiss]);
  const Icon = toast.tone === "good" ? CircleCheck : CircleAlert;

  return (
    <div className="pointer-events-auto flex w-full max-w-sm animate-rise items-start gap-3 rounded-xl border border-line bg-raised p-3 pl-4 text-sm shadow-xl shadow-black/25">
      <Icon aria-hidden className={`mt-1.5 size-4.5 shrink-0 ${toast.tone === "good" ? "text-good" : "text-bad"}`} />
      <p className="min-w-0 flex-1 py-1 leading-relaxed">{toast.text}</p>
      {toast.action !== undefined && (
        <Button
          variant="secondary"
          size="small"
          onClick={() => {
            toast.action?.run();
            onDismiss(toast.id);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <button
        type="button"
        aria-label="Dismiss"
        onClick={() => onDismiss(toast.id)}
        className="grid size-8 place-items-center rounded-lg text-ink-soft hover:text-ink"
      >
        <X aria-hidden className="size-4" />
      </button>
    </div>
  );
}
