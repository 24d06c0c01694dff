import { cva, type VariantProps } from "class-variance-authority";
import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";
import { Spinner } from "./spinner";

export const buttonVariants = cva(
  "inline-flex shrink-0 items-center justify-center gap-2 rounded-lg font-medium whitespace-nowrap transition-[background-color,border-color] duration-150 disabled:cursor-not-allowed disabled:opacity-55 aria-busy:cursor-progress [&_svg]:size-4 [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        primary: "bg-accent text-accent-ink hover:bg-accent-hover",
        secondary: "border border-line bg-raised text-ink hover:border-field",
        ghost: "text-ink-soft hover:bg-raised hover:text-ink",
        danger: "border border-transparent bg-bad-soft text-bad hover:border-bad/50",
      },
      size: {
        default: "h-11 px-4 text-sm sm:h-10",
        small: "h-9 px-3 text-sm sm:h-8",
        large: "h-12 px-6 text-base",
        icon: "size-10 sm:size-9",
      },
    },
    defaultVariants: { variant: "primary", size: "default" },
  },
);

type ButtonProps = ComponentProps<"button"> & VariantProps<typeof buttonVariants> & { asChild?: boolean; busy?: boolean };

/**
 * While busy the button stays focusable and readable, and says so: a disabled one would drop the keyboard's place on the page.
 */
export function Button({ className, variant, size, asChild = false, busy = false, children, ...props }: ButtonProps) {
  const classes = cn(buttonVariants({ variant, size }), className);
  if (asChild) {
    return (
      <Slot.Root className={classes} {...props}>
        {children}
      </Slot.Root>
    );
  }
  return (
    <button
      type="button"
      className={classes}
      {...props}
      {...(busy && { "aria-disabled": true, "aria-busy": true, onClick: (event) => event.preventDefault() })}
    >
      {busy && <Spinner />}
      {children}
    </button>
  );
}
