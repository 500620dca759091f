export interface WhichWords {
  question: string;
  help: string;
  another: string;
}
