/** Names of the elements that are ours in a page; whoever walks or counts elements leaves them out. */
export const badgeTag = "calmag-fit";
export const cardTag = "calmag-fit-card";
