import { GeistMono } from "geist/font/mono";
import { GeistSans } from "geist/font/sans";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ThemeScript } from "@/components/theme";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "PresenceOS", template: "%s · PresenceOS" },
  description: "Write down who your brand is, connect its accounts, and schedule posts that go out at their second, once.",
};

export const viewport: Viewport = {
  themeColor: [{ color: "#0d0f14" }],
  width: "device-width",
  initialScale: 1,
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The theme script may change data-theme before React looks at the page.
    <html lang="en" data-theme="dark" className={`${GeistSans.variable} ${GeistMono.variable}`} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>{children}</body>
    </html>
  );
}
