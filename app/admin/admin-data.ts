import { useRouteLoaderData } from "@remix-run/react";

/** What every page of the admin knows; loaded by `routes/app`. */
export interface AdminData {
  apiKey: string;
  shop: { name: string; domain: string; timeZone: string };
  staff: { id: string; name: string };
}

export function useAdminData(): AdminData {
  const data = useRouteLoaderData<AdminData>("routes/app");
  if (!data) throw new Error("useAdminData: outside of the admin");
  return data;
}
