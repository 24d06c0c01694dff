"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { PageHeader } from "@/components/page-header";
import { paths } from "@/config/paths";
import { useToast } from "@/components/ui/toaster";
import { authQueries } from "@/features/auth/api/auth-queries";
import { brandQueries } from "@/features/brands/api/brand-queries";
import { CreateBrandForm } from "@/features/brands/components/create-brand-form";

export function NewBrand() {
  const router = useRouter();
  const toast = useToast();
  const me = useQuery(authQueries.me());
  const workspaceId = me.data?.workspace.id ?? "";
  const brands = useQuery({ ...brandQueries.list(workspaceId), enabled: me.isSuccess });
  const isFirst = brands.data?.length === 0;
  return (
    <>
      <PageHeader
        title={isFirst ? "Start with your brand" : "New brand"}
        lead={
          isFirst
            ? "Everything belongs to a brand: its accounts, its voice and its posts. You can change all of this later."
            : "It gets its own accounts, voice and posts."
        }
      />
      <CreateBrandForm
        workspaceId={workspaceId}
        onCreated={(brand) => {
          toast("good", `${brand.name} is ready. Connect its first account.`);
          router.push(paths.accounts(brand.id));
        }}
      />
    </>
  );
}
