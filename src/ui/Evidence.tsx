import type { ComponentChildren } from "preact";
import type { EvidenceWords, InterfaceWords } from "../core/interface-words.ts";
import type { Citation } from "../core/model.ts";
import { fill } from "../core/verdict/figures.ts";

/** What speaks for a claim or against it, with its source. */
export interface PointShown {
  readonly text: string;
  readonly citation: Citation;
}

/** One claim with both sides, its topic and grade in words. */
export interface ClaimShown {
  readonly id: string;
  readonly topic: string;
  readonly claim: string;
  readonly grade: string;
  readonly inFavour: readonly PointShown[];
  readonly against: readonly PointShown[];
}

/** One figure of a table: its name, the figure as text, and where it comes from. */
export interface FigureShown {
  readonly id: string;
  readonly name: string;
  readonly figure: string;
  readonly citations: readonly Citation[];
}

export interface TableShown {
  readonly id: string;
  readonly title: string;
  /** Empty for none. */
  readonly hint: string;
  readonly isOpen: boolean;
  readonly figures: readonly FigureShown[];
}

export interface EvidenceProps {
  readonly words: InterfaceWords;
  readonly claims: readonly ClaimShown[];
  readonly tables: readonly TableShown[];
  readonly onePhysician: string;
  readonly notAdvice: string;
  readonly notYetChecked: string;
}

type Marks = Pick<EvidenceProps, "notYetChecked"> & { readonly words: EvidenceWords };

const Source = ({ citation, words, notYetChecked }: { readonly citation: Citation } & Marks) => (
  <span class="source small">
    <a href={citation.url} target="_blank" rel="noreferrer">
      {citation.title}
    </a>{" "}
    <span class="faint">{fill(words.source, { issuer: citation.issuer, year: String(citation.year) })}</span>
    {!citation.checked && <span class="unchecked">{notYetChecked}</span>}
  </span>
);

const Side = ({
  title,
  points,
  ...marks
}: { readonly title: string; readonly points: readonly PointShown[] } & Marks) => (
  <div class="side">
    <h4>{title}</h4>
    <ul>
      {points.map((point) => (
        <li key={point.text}>
          <p>{point.text}</p>
          <Source citation={point.citation} {...marks} />
        </li>
      ))}
    </ul>
  </div>
);

const Fold = ({ table, children }: { readonly table: TableShown; readonly children: ComponentChildren }) => (
  <details class="fold" id={table.id} open={table.isOpen}>
    <summary>
      <h2>{table.title}</h2>
    </summary>
    {children}
  </details>
);

const Table = ({ table, words, notYetChecked }: { readonly table: TableShown } & Marks) => (
  <Fold table={table}>
    <div class="part folded">
      {table.hint !== "" && <p class="small faint">{table.hint}</p>}
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.sourceColumn}</th>
          </tr>
        </thead>
        <tbody>
          {table.figures.map(({ id, name, figure, citations }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{figure}</td>
              <td>
                {citations.map((citation) => (
                  <Source key={citation.title} {...{ citation, words, notYetChecked }} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </Fold>
);

/** The page of evidence: both sides of every claim, and every figure with its source. */
export const Evidence = ({ words, claims, tables, onePhysician, notAdvice, notYetChecked }: EvidenceProps) => {
  const own = words.evidence;
  const all = [
    ...claims.flatMap(({ inFavour, against }) => [...inFavour, ...against].map(({ citation }) => citation)),
    ...tables.flatMap(({ figures }) => figures.flatMap(({ citations }) => citations)),
  ];
  const number = new Intl.NumberFormat(words.locale);
  const counted = fill(own.checkedCount, {
    checked: number.format(all.filter(({ checked }) => checked).length),
    all: number.format(all.length),
  });
  return (
    <main class="page" lang={words.locale} dir={words.direction}>
      <header class="part">
        <p class="small faint">{words.brand}</p>
        <h1>{own.title}</h1>
        <p>{own.lead}</p>
        <div class="card">
          <p>{onePhysician}</p>
          <p>{notAdvice}</p>
          {words.notReviewed !== "" && <p>{words.notReviewed}</p>}
          <p class="small">{counted}</p>
        </div>
        <nav aria-label={own.contents}>
          <ul class="contents small">
            {claims.map(({ id, topic }) => (
              <li key={id}>
                <a href={`#${id}`}>{topic}</a>
              </li>
            ))}
            {tables.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <section class="part">
        <h2>{own.claims}</h2>
        <p class="small faint">{own.claimsHint}</p>
        {claims.map((claim) => (
          <article class="claim" id={claim.id} key={claim.id}>
            <h3>{claim.topic}</h3>
            <p class="claimed">
              <q>{claim.claim}</q>
            </p>
            <p class="small faint">{fill(own.grade, { grade: claim.grade })}</p>
            <div class="sides">
              <Side title={own.inFavour} points={claim.inFavour} words={own} notYetChecked={notYetChecked} />
              <Side title={own.against} points={claim.against} words={own} notYetChecked={notYetChecked} />
            </div>
          </article>
        ))}
      </section>
      {tables.map((table) => (
        <Table key={table.id} {...{ table, words: own, notYetChecked }} />
      ))}
    </main>
  );
};
