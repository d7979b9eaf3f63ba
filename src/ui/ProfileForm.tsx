import { useState } from "preact/hooks";
import type { Authority, DietProfile } from "../core/model.ts";
import { fill } from "../core/verdict/figures.ts";
import type { Choice, ProfileProps } from "./contract.ts";
import { DietFields } from "./DietFields.tsx";
import { ChoiceField, NumberField, Ticks } from "./fields.tsx";

const toChoices = (table: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(table).map(([id, label]) => ({ id, label }));

type SomeProps = Pick<ProfileProps, "profile" | "words" | "changeProfile">;

/** Age, sex and life stage: what limits and recommendations go by. */
export const WhoFields = ({ profile, words, changeProfile }: SomeProps) => (
  <>
    <NumberField
      {...{ name: "age", label: words.age, value: profile.ageYears, least: 1, most: 120, empty: null, words }}
      commit={(ageYears) => ageYears !== null && changeProfile({ ageYears })}
    />
    <ChoiceField
      {...{ name: "sex", label: words.sex, value: profile.sex, choices: toChoices(words.sexes) }}
      commit={(sex) => changeProfile({ sex: sex as DietProfile["sex"] })}
    />
    <ChoiceField
      {...{
        name: "life-stage",
        label: words.lifeStage,
        value: profile.lifeStage,
        choices: toChoices(words.lifeStages),
      }}
      commit={(lifeStage) => changeProfile({ lifeStage: lifeStage as DietProfile["lifeStage"] })}
    />
  </>
);

/** Whose limits count first. */
export const HomeField = ({ profile, words, changeProfile }: SomeProps) => (
  <ChoiceField
    {...{
      name: "home-limit",
      label: words.homeLimit,
      value: profile.homeLimit,
      choices: toChoices(words.authorities),
    }}
    commit={(homeLimit) => changeProfile({ homeLimit: homeLimit as Authority })}
  />
);

/** The fields of the diet profile; each saves when it is left. */
export const ProfileFields = (props: ProfileProps) => {
  const { profile, words, offers, changeProfile } = props;
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <DietFields {...props} />
      <WhoFields {...props} />
      <HomeField {...props} />
      <NumberField
        {...{
          name: "own-limit",
          label: words.ownLimit,
          value: profile.ownMagnesiumLimitMg,
          least: 0,
          most: 5000,
          words,
        }}
        {...{ empty: words.ownLimitNone, wide: true }}
        commit={(ownMagnesiumLimitMg) => changeProfile({ ownMagnesiumLimitMg })}
      />
      <Ticks
        {...{
          name: "flags",
          title: words.flags,
          hint: words.flagsHint,
          chosen: profile.flags,
          choices: offers.flags,
        }}
        commit={(flags) => changeProfile({ flags })}
      />
      <Ticks
        {...{ name: "medicines", title: words.medicines, hint: words.medicinesHint }}
        {...{ chosen: profile.medicines, choices: offers.medicines }}
        commit={(medicines) => changeProfile({ medicines })}
      />
    </form>
  );
};

export interface ProfileFormProps extends ProfileProps {
  readonly isDefault: boolean;
  readonly isOpen: boolean;
}

/** The profile in one sentence. */
export const profileSummary = ({ profile, words, speech }: Omit<ProfileProps, "offers" | "changeProfile">): string =>
  fill(words.profileSummary, {
    age: String(profile.ageYears),
    calcium: speech.mg(profile.dietMgPerDay.calcium),
    magnesium: speech.mg(profile.dietMgPerDay.magnesium),
    authority: words.authorities[profile.homeLimit],
  });

/** The diet profile, folded into a sentence. */
export const ProfileForm = ({ isDefault, isOpen, ...props }: ProfileFormProps) => {
  // Only at first: the first saving, or a verdict that comes late, does not close what is being filled in.
  const [wasOpen] = useState(isOpen);
  const { words } = props;
  return (
    <details class="fold" id="profile" open={wasOpen}>
      <summary>
        <h2>{words.profile}</h2>
        {isDefault && <p class="small">{words.profileDefaults}</p>}
        <p class="small faint">{profileSummary(props)}</p>
      </summary>
      <ProfileFields {...props} />
    </details>
  );
};
