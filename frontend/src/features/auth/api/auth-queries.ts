import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import type { components } from "@/lib/api/schema";
import { keptDrafts } from "@/lib/drafts/kept-drafts";

type Register = components["schemas"]["RegisterRequest"];
type Login = components["schemas"]["LoginRequest"];

export const authQueries = {
  me: () =>
    queryOptions({
      queryKey: ["me"],
      queryFn: async ({ signal }) => {
        const me = await body(api.GET("/auth/me", { signal }));
        keptDrafts.belongTo(me.user.id);
        return me;
      },
      staleTime: 5 * 60_000,
    }),
};

export const authMutations = {
  register: () => mutationOptions({ mutationFn: (request: Register) => body(api.POST("/auth/register", { body: request })) }),
  logIn: () => mutationOptions({ mutationFn: (request: Login) => body(api.POST("/auth/login", { body: request })) }),
  logOut: () =>
    mutationOptions({
      mutationFn: async () => {
        await api.POST("/auth/logout");
        keptDrafts.forgetAll();
      },
    }),
  logOutEverywhere: () =>
    mutationOptions({
      mutationFn: async () => {
        await api.POST("/auth/logout-all");
        keptDrafts.forgetAll();
      },
    }),
};
