import { fieldsNamed } from "@/components/form/fields";
import type { Brand, BrandType } from "@/lib/api/types";
import { z } from "@/lib/zod";

export const brandTypes: Record<BrandType, string> = {
  restaurant: "Restaurant or café",
  saas: "Software",
  ecommerce: "Online shop",
  service: "Service",
  personal: "Personal brand",
  other: "Something else",
};

const brandTypeKeys = Object.keys(brandTypes) as [BrandType, ...BrandType[]];

export const brandDetails = z.object({
  name: z.string().trim().min(1, "Enter the brand’s name").max(100, "A name has at most 100 characters"),
  brand_type: z.enum(brandTypeKeys),
  description: z.string().trim().max(2000, "A description has at most 2000 characters"),
  timezone: z.string().min(1, "Choose a time zone"),
});

export type BrandDetails = z.infer<typeof brandDetails>;

export const brandFields = fieldsNamed<BrandDetails>({
  name: "Name",
  brand_type: "What kind of brand is it?",
  description: "Description",
  timezone: "Time zone",
});

export function detailsOf(brand: Brand): BrandDetails {
  const { name, brand_type, description, timezone } = brand;
  return { name, brand_type, description, timezone };
}
