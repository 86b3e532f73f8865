"use client";

import { useState, useSyncExternalStore } from "react";

/** Whether a component takes over what a server wrote, or is written by one. */
export function useTakenOver(): boolean {
  const isServers = useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  );
  const [isTakenOver] = useState(isServers);
  return isTakenOver;
}
