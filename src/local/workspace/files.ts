export interface StoredFile {
  id: string;
  name: string;
  title: string;
  /** As announced; the upload must be as long. */
  size: number;
  content: Buffer | null;
  by: string;
  isComplete: boolean;
}
