import { useEffect, useState } from "preact/hooks";
import type { InterfaceWords } from "../core/interface-words.ts";
import { toChecklistMgPerDay } from "../core/person/diet.ts";
import { fill } from "../core/verdict/figures.ts";
import type { FoodChoice, ProfileProps } from "./contract.ts";
import { toNumber } from "./numbers.ts";

export interface ChecklistProps extends ProfileProps {
  readonly setServings: (servingsPerDay: Readonly<Record<string, number>>) => void;
}

const stepServings = 0.5;
const mostServings = 20;

interface FoodProps {
  readonly food: FoodChoice;
  readonly servings: number;
  readonly words: InterfaceWords;
  readonly commit: (servings: number) => void;
}

/** One food: a number that the arrow keys change, with a button to either side for those who point. */
const Food = ({ food, servings, words, commit }: FoodProps) => {
  const [text, setText] = useState(String(servings));
  useEffect(() => setText((old) => (toNumber(old, 0, mostServings) === servings ? old : String(servings))), [servings]);
  const step = (by: number): void => commit(Math.min(mostServings, Math.max(0, servings + by)));
  const type = (typed: string): void => {
    setText(typed);
    const value = toNumber(typed, 0, mostServings);
    if (value !== null && value !== servings) commit(value);
  };
  const id = `food-${food.id}`;
  return (
    <li class="food" data-chosen={servings > 0}>
      <label for={id}>
        {food.label} <span class="small faint">{food.serving}</span>
      </label>
      {/* Out of the way of the Tab key: the number beside them takes the arrow keys. */}
      <button
        type="button"
        class="step"
        tabIndex={-1}
        aria-label={fill(words.checklist.fewer, { food: food.label })}
        disabled={servings <= 0}
        onClick={() => step(-stepServings)}
      >
        −
      </button>
      <input
        {...{ id, name: id, type: "number", min: 0, max: mostServings, step: stepServings, inputMode: "decimal" }}
        value={text}
        autocomplete="off"
        onInput={(event) => type(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setText(String(servings))}
      />
      <button
        type="button"
        class="step"
        tabIndex={-1}
        aria-label={fill(words.checklist.more, { food: food.label })}
        disabled={servings >= mostServings}
        onClick={() => step(stepServings)}
      >
        +
      </button>
    </li>
  );
};

/** The one-minute food checklist: what is eaten on a usual day, and what it adds up to so far. */
export const Checklist = ({ profile, words, speech, offers, setServings }: ChecklistProps) => {
  const { foods, baselineMgPerDay } = offers.checklist;
  // Only at first: it stays open while it is filled in, and is out of the way the next time.
  const [wasEmpty] = useState(Object.keys(profile.checklist).length === 0);
  const total = toChecklistMgPerDay(profile.checklist, foods, baselineMgPerDay);
  const commit = (id: string, servings: number): void => {
    const { [id]: _, ...others } = profile.checklist;
    setServings(servings === 0 ? others : { ...others, [id]: servings });
  };
  const mgOf = (template: string, { calcium, magnesium }: typeof total): string =>
    fill(template, { calcium: speech.mg(calcium), magnesium: speech.mg(magnesium) });
  return (
    <details class="fold wide checklist" open={wasEmpty}>
      <summary>{words.checklist.title}</summary>
      <fieldset aria-label={words.checklist.title}>
        <p class="small faint">{words.checklist.hint}</p>
        <div class="total">
          <span class="small faint" id="checklist-total">
            {words.checklist.total}
          </span>
          <output name="checklist-total" aria-labelledby="checklist-total" aria-live="polite">
            {mgOf(words.checklist.totalMg, total)}
          </output>
        </div>
        <ul>
          {foods.map((food) => (
            <Food
              key={food.id}
              {...{ food, words }}
              servings={profile.checklist[food.id] ?? 0}
              commit={(servings) => commit(food.id, servings)}
            />
          ))}
        </ul>
        <p class="small faint">
          {mgOf(words.checklist.baseline, baselineMgPerDay)} {offers.roughly.checklist}
        </p>
        <button
          type="button"
          class="plain small"
          disabled={Object.keys(profile.checklist).length === 0}
          onClick={() => setServings({})}
        >
          {words.checklist.clear}
        </button>
      </fieldset>
    </details>
  );
};
