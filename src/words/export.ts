type ExportFormat = 'json' | 'md' | 'csv' | 'activity';

export interface ExportWords {
  /** What the export contains, said beside it. */
  holds: Record<ExportFormat, (processes: number) => string>;
  columns: {
    employer: string;
    role: string;
    place: string;
    date: string;
    kind: string;
    id: string;
    state: string;
    country: string;
  };
  interview: string;
  imported: (added: number, same: number) => string;
}
