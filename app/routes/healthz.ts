import { databaseAnswers } from "~/platform/database";

/** For load balancers: 200 when this process can reach the database. */
export const loader = async () => {
  const ok = await databaseAnswers();
  return new Response(ok ? "ok" : "database unreachable", { status: ok ? 200 : 503 });
};
