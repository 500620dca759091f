/** What systems, synchronised folders and git leave in a folder: nobody's fault, and never touched. */
const LITTER =
  /^(\.DS_Store|\._.*|desktop\.ini|Thumbs\.db|Icon\r|\.directory|\.stfolder.*|\.stversions|\.stignore|\.dropbox.*|\.owncloudsync\.log.*|\.sync_.*|\._sync_.*|\.nextcloudsync\.log|\.git.*|.*\.icloud)$/i;

/** Whether a file or folder of this name belongs to the system or to what keeps folders in step. */
export function isLitter(name: string): boolean {
  return LITTER.test(name);
}
