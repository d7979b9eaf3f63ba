/** What the person changes in the popup, on its way: waiting for the agreement, or saved and not yet in the view. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { ShownFault } from "../core/interface-words.ts";
import type { DietProfile, OwnLabel } from "../core/model.ts";
import { nothingOwn } from "../core/person/corrections.ts";
import type { JudgedPage, PopupView } from "../core/view.ts";
import type { Actions, Outcome } from "./contract.ts";

/** What the person says of one product. */
interface Own {
  readonly productKey: string;
  readonly own: OwnLabel;
}

interface Changed {
  readonly profile: Partial<DietProfile>;
  /** Null where untouched. */
  readonly own: Own | null;
}

const nothing: Changed = { profile: {}, own: null };

// The view follows a saved change within this time; what was changed meanwhile builds on it, not on the older view.
const settleMs = 1500;

export interface Changes {
  /** The profile with what was changed on top of it; null without a view. */
  readonly profile: DietProfile | null;
  /** What the person says of the product on the page, with what was changed on top of it. */
  readonly own: OwnLabel;
  readonly failed: ShownFault | null;
  readonly mustAgree: boolean;
  readonly change: (changes: Partial<DietProfile>) => void;
  readonly changeOwn: (own: OwnLabel) => void;
  /** Takes the last change of `own` back; null where there was none. */
  readonly undo: (() => void) | null;
  readonly agree: () => void;
  readonly decline: () => void;
  readonly run: (outcome: () => Outcome) => void;
  readonly retry: () => void;
}

const ownOf = (own: Own | null, page: JudgedPage | null): OwnLabel | null =>
  own !== null && own.productKey === page?.report.product.key ? own.own : null;

/** Changes are shown at once. Before the agreement they wait for it; after it they are saved one by one. */
export const useChanges = (
  view: Pick<PopupView, "profile" | "settings" | "page"> | null,
  actions: Pick<Actions, "consent" | "changeProfile" | "changeOwn" | "retry">,
): Changes => {
  const [changed, setChanged] = useState<Changed>(nothing);
  const [before, setBefore] = useState<Own | null>(null);
  const [waits, setWaits] = useState(false);
  const [failed, setFailed] = useState<ShownFault | null>(null);
  const newest = useRef(changed);
  const under = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  // A click of agreement counts at once, though the view that knows of it may come later than the next change.
  const agreed = useRef(false);
  // One after the other, so that no older value arrives after a newer one.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const consentedAt = view?.settings.consentedAt ?? null;
  useEffect(() => {
    if (consentedAt !== null) agreed.current = false;
  }, [consentedAt]);
  const hasAgreed = (): boolean => agreed.current || consentedAt !== null;
  const show = (next: Changed): void => {
    newest.current = next;
    setChanged(next);
  };
  const save = async (...outcomes: (() => Outcome)[]): Promise<void> => {
    setFailed(null);
    clearTimeout(timer.current);
    under.current += 1;
    const run = async (): Promise<ShownFault | null> => {
      let stopped: ShownFault | null = null;
      for (const outcome of outcomes) stopped ??= await outcome();
      return stopped;
    };
    const mine = under.current === 1 ? run() : last.current.then(run);
    last.current = mine;
    const stopped = await mine;
    under.current -= 1;
    if (stopped !== null) {
      setFailed(stopped);
      // What could not be saved is not shown as if it were; before the agreement it goes on waiting for it.
      if (hasAgreed()) {
        show(nothing);
        setBefore(null);
      }
      return;
    }
    setWaits(false);
    if (under.current === 0) timer.current = setTimeout(() => show(nothing), settleMs);
  };
  const take = (next: Changed, saved: () => Outcome): void => {
    show(next);
    if (hasAgreed()) void save(saved);
    else setWaits(true);
  };
  const page = view?.page ?? null;
  const own = ownOf(changed.own, page) ?? page?.correction ?? nothingOwn;
  const setOwn = (next: OwnLabel): void => {
    if (page === null) return;
    const { key: productKey } = page.report.product;
    take({ ...newest.current, own: { productKey, own: next } }, () => actions.changeOwn(page, next));
  };
  const earlier = ownOf(before, page);

  return {
    profile: view === null ? null : { ...view.profile, ...changed.profile },
    own,
    failed,
    mustAgree: waits,
    change: (profile) => {
      if (view === null) return;
      const seen = { ...view.profile, ...newest.current.profile };
      take({ ...newest.current, profile: { ...newest.current.profile, ...profile } }, () =>
        actions.changeProfile(profile, seen),
      );
    },
    changeOwn: (next) => {
      if (page !== null) setBefore({ productKey: page.report.product.key, own });
      setOwn(next);
    },
    undo:
      earlier === null
        ? null
        : () => {
            setBefore(null);
            setOwn(earlier);
          },
    agree: () => {
      const { profile, own: kept } = newest.current;
      const label = ownOf(kept, page);
      agreed.current = true;
      void save(
        async () => {
          const stopped = await actions.consent();
          if (stopped !== null) agreed.current = false;
          return stopped;
        },
        async () =>
          view === null || Object.keys(profile).length === 0 ? null : actions.changeProfile(profile, view.profile),
        async () => (page === null || label === null ? null : actions.changeOwn(page, label)),
      );
    },
    decline: () => {
      setWaits(false);
      setBefore(null);
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
