import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import { keys } from "@/lib/api/keys";
import type { components } from "@/lib/api/schema";
import { keptDrafts } from "@/lib/drafts/kept-drafts";

type Register = components["schemas"]["RegisterRequest"];
type Login = components["schemas"]["LoginRequest"];

export const authQueries = {
  me: () =>
    queryOptions({
      queryKey: keys.me,
      queryFn: async ({ signal }) => {
        const me = await body(api.GET("/auth/me", { signal }));
        keptDrafts.belongTo(me.user.id);
        return me;
      },
      staleTime: 5 * 60_000,
      // Whoever comes back from the page that confirms their address, in another tab, is not asked for it any more.
      refetchOnWindowFocus: ({ state }) => (state.data?.user.email_verified === false ? "always" : true),
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
  verifyEmail: () =>
    mutationOptions({
      mutationFn: async (token: string) => {
        await api.POST("/auth/verify-email", { body: { token } });
      },
    }),
  sendVerification: () =>
    mutationOptions({
      mutationFn: async () => {
        await api.POST("/auth/verify-email/send");
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
