import { useState } from "preact/hooks";
import type { DietGroup } from "../core/interface-words.ts";
import type { Mineral } from "../core/model.ts";
import { toChecklistDiet } from "../core/person/diet.ts";
import { fill } from "../core/verdict/figures.ts";
import { Checklist } from "./Checklist.tsx";
import type { DietChoice, ProfileProps } from "./contract.ts";
import { NumberField } from "./fields.tsx";

// More than anyone eats; the stored profile has bounds of its own, further out.
const mostDietMg: Readonly<Record<Mineral, number>> = { calcium: 4000, magnesium: 2000 };

const groups: readonly Exclude<DietGroup, "own">[] = ["article", "survey", "estimate"];
const checklistId = "checklist";
const ownId = "own";

/** What is known of the chosen diet's figures, and from where. */
const DietNote = ({ diet, words, speech, offers }: { readonly diet: DietChoice } & ProfileProps) => {
  const templates = {
    article: words.diets.articleSays,
    survey: words.diets.surveySays,
    estimate: words.diets.estimate,
  };
  const surveys = diet.surveyMagnesiumMg.map(speech.mg);
  const sentence = fill(templates[diet.group], {
    calcium: speech.mg(diet.mgPerDay.calcium),
    magnesium: speech.mg(diet.mgPerDay.magnesium),
    surveys: new Intl.ListFormat(words.locale).format(surveys),
  });
  const sources = new Intl.ListFormat(words.locale).format(diet.sources);
  return (
    <p class="small faint wide" id="diet-note">
      {sentence} {diet.isPartlyOurs && words.diets.partlyOurs}{" "}
      {diet.group !== "estimate" && fill(words.diets.from, { sources })}{" "}
      {diet.group !== "estimate" && !diet.checked && offers.notYetChecked} {offers.roughly.preset}
    </p>
  );
};

export interface DietChoicesProps extends Pick<ProfileProps, "words" | "offers"> {
  /** Id of the choice that is shown as made. */
  readonly shown: string;
  /** Whether the checklist and own figures are among them. */
  readonly withOwn: boolean;
  readonly choose: (id: string) => void;
  readonly describedBy?: string | undefined;
}

/** The known diets, by where their figures are from, and one's own. */
export const DietChoices = ({ shown, withOwn, words, offers, choose, describedBy }: DietChoicesProps) => {
  const option = (id: string, name: string) => (
    <option key={id} value={id} selected={id === shown}>
      {name}
    </option>
  );
  return (
    <label class="field wide">
      <span>{words.dietPreset}</span>
      <select
        name="diet"
        value={shown}
        aria-describedby={describedBy}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {groups.map((group) => (
          <optgroup key={group} label={words.dietGroups[group]}>
            {offers.diets.filter((diet) => diet.group === group).map((diet) => option(diet.id, diet.label))}
          </optgroup>
        ))}
        {withOwn && (
          <optgroup label={words.dietGroups.own}>
            {option(checklistId, offers.checklist.label)}
            {option(ownId, words.ownDiet)}
          </optgroup>
        )}
      </select>
    </label>
  );
};

/** What the person eats: one of the known diets, the food checklist, or own figures. */
export const DietFields = (props: ProfileProps) => {
  const { profile, words, offers, changeProfile } = props;
  // The checklist is chosen here and counts from its first food on: an empty one is nobody's diet.
  const [isAsking, setAsking] = useState(false);
  const { foods, baselineMgPerDay } = offers.checklist;
  const preset = offers.diets.find(({ id }) => id === profile.diet);
  const shown = isAsking ? checklistId : (preset?.id ?? (profile.diet === checklistId ? checklistId : ownId));

  const setServings = (checklist: Readonly<Record<string, number>>): void => {
    const dietMgPerDay = toChecklistDiet(checklist, foods, baselineMgPerDay);
    changeProfile({ diet: checklistId, checklist, dietMgPerDay });
  };
  const choose = (id: string): void => {
    const isFilledIn = Object.keys(profile.checklist).length > 0;
    setAsking(id === checklistId && !isFilledIn);
    if (id === checklistId) {
      if (isFilledIn) setServings(profile.checklist);
      return;
    }
    const chosen = offers.diets.find((diet) => diet.id === id);
    changeProfile(chosen === undefined ? { diet: id } : { diet: id, dietMgPerDay: chosen.mgPerDay });
  };
  const dietField = (mineral: Mineral, name: string) => (
    <NumberField
      {...{ name: `diet-${mineral}`, label: name, words, least: 0, most: mostDietMg[mineral], empty: null }}
      value={profile.dietMgPerDay[mineral]}
      commit={(mg) =>
        mg !== null && changeProfile({ diet: ownId, dietMgPerDay: { ...profile.dietMgPerDay, [mineral]: mg } })
      }
    />
  );
  return (
    <>
      <DietChoices
        {...{ shown, words, offers, choose, withOwn: true }}
        describedBy={preset !== undefined && shown === preset.id ? "diet-note" : undefined}
      />
      {preset !== undefined && shown === preset.id && <DietNote {...props} diet={preset} />}
      {shown === checklistId ? (
        <Checklist {...props} setServings={setServings} />
      ) : (
        <>
          {dietField("calcium", words.dietCalcium)}
          {dietField("magnesium", words.dietMagnesium)}
        </>
      )}
    </>
  );
};
