/** What the person changes in the popup, on its way: waiting for the agreement, or saved and not yet in the view. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { ShownFault } from "../core/interface-words.ts";
import type { DietProfile } from "../core/model.ts";
import type { PopupView } from "../core/view.ts";
import type { Actions, Outcome } from "./contract.ts";

interface Changed {
  readonly profile: Partial<DietProfile>;
  /** Undefined where untouched, null for the label's own number. */
  readonly servings: number | null | undefined;
}

const nothing: Changed = { profile: {}, servings: undefined };

// The view follows a saved change within this time; what was changed meanwhile builds on it, not on the older view.
const settleMs = 1500;

export interface Changes {
  /** The profile with what was changed on top of it; null without a view. */
  readonly profile: DietProfile | null;
  /** The person's own servings a day where they were just changed; undefined where the view says it. */
  readonly servings: number | null | undefined;
  readonly failed: ShownFault | null;
  readonly mustAgree: boolean;
  readonly change: (changes: Partial<DietProfile>) => void;
  readonly changeServings: (servings: number | null) => void;
  readonly agree: () => void;
  readonly decline: () => void;
  readonly run: (outcome: () => Outcome) => void;
  readonly retry: () => void;
}

/** Changes are shown at once. Before the agreement they wait for it; after it they are saved one by one. */
export const useChanges = (view: PopupView | null, actions: Actions): Changes => {
  const [changed, setChanged] = useState<Changed>(nothing);
  const [waits, setWaits] = useState(false);
  const [failed, setFailed] = useState<ShownFault | null>(null);
  const newest = useRef(changed);
  const under = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const hasAgreed = view !== null && view.settings.consentedAt !== null;
  const show = (next: Changed): void => {
    newest.current = next;
    setChanged(next);
  };
  const save = async (...outcomes: (() => Outcome)[]): Promise<void> => {
    setFailed(null);
    clearTimeout(timer.current);
    under.current += 1;
    let stopped: ShownFault | null = null;
    for (const outcome of outcomes) stopped ??= await outcome();
    under.current -= 1;
    if (stopped !== null) {
      setFailed(stopped);
      // What could not be saved is not shown as if it were; before the agreement it goes on waiting for it.
      if (hasAgreed) show(nothing);
      return;
    }
    setWaits(false);
    if (under.current === 0) timer.current = setTimeout(() => show(nothing), settleMs);
  };
  const take = (next: Changed, saved: () => Outcome): void => {
    show(next);
    if (hasAgreed) void save(saved);
    else setWaits(true);
  };
  const page = view?.page ?? null;

  return {
    profile: view === null ? null : { ...view.profile, ...changed.profile },
    servings: changed.servings,
    failed,
    mustAgree: waits,
    change: (profile) =>
      take({ ...newest.current, profile: { ...newest.current.profile, ...profile } }, () =>
        actions.changeProfile(profile),
      ),
    changeServings: (servings) => {
      if (page !== null) take({ ...newest.current, servings }, () => actions.changeServings(page, servings));
    },
    agree: () => {
      const { profile, servings } = newest.current;
      void save(
        actions.consent,
        async () => (Object.keys(profile).length === 0 ? null : actions.changeProfile(profile)),
        async () => (page === null || servings === undefined ? null : actions.changeServings(page, servings)),
      );
    },
    decline: () => {
      setWaits(false);
      show(nothing);
    },
    run: (outcome) => {
      setFailed(null);
      void outcome().then(setFailed);
    },
    retry: () => {
      setFailed(null);
      actions.retry();
    },
  };
};
