/** Name of the one element that is ours in a page; whoever walks or counts elements leaves it out. */
export const badgeTag = "calmag-fit";
