/** The styles of the marks of product cards. One box for every mark. */
export const cardStyle = `
:host { all: initial !important; display: block !important; inline-size: 100% !important;
  max-inline-size: 230px !important; container-type: inline-size !important; margin: 3px 0 !important; }
:host(.beside) { display: inline-block !important; inline-size: auto !important; vertical-align: top !important;
  container-type: normal !important; margin: 0 !important; margin-inline-start: 8px !important; }
.box { box-sizing: border-box; block-size: 20px; padding: 0 6px;
  border: 1px solid #66727e; border-radius: 6px; background: #f1f3f5; color: #33404d;
  font: 400 12px/18px system-ui, sans-serif; text-align: start; white-space: nowrap; overflow: hidden;
  text-overflow: ellipsis; font-variant-numeric: tabular-nums; }
.dark { border-color: #7c8894; background: #262c32; color: #c6ced6; }
[data-text]::before { content: attr(data-text); }
@media print { :host { display: none !important; } }
`;
